package cn.anxian.enterprise;

import cn.anxian.directory.Party;

/**
 * An enterprise: its party in the directory and its file.
 *
 * @param address empty where it is not known
 * @param headcount 0 where it is not known
 * @param soleFirm one person is the whole enterprise (个体经营): whoever rectifies there has nobody to accept
 */
public record Enterprise(Party party, String creditCode, String address, int headcount, boolean soleFirm, int version) {

    /** The line by which it is mainly supervised. */
    public String mainLine() {
        return party.lines().getFirst();
    }
}
