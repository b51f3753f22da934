package cn.anxian.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The TOTP secrets of administrators: made at the door, sealed in the database, proved by a first code. */
@Component
class SecondFactors {

    private static final String ISSUER = "安弦";

    /** @param uri for authenticator apps: otpauth://… */
    record Enrolment(String secret, String uri) {}

    private final AccountTable accounts;
    private final SecretBox box;

    SecondFactors(AccountTable accounts, SecretBox box) {
        this.accounts = accounts;
        this.box = box;
    }

    /** The same until it is proved, so that a reloaded page shows what the telephone has already scanned. */
    Enrolment offer(Login login) {
        Account account = accounts.named(login).orElseThrow();
        if (account.secondFactor() == null) {
            accounts.offerSecondFactor(account.id(), box.seal(Totp.newSecret(), account.id()));
            return offer(login);
        }
        String secret = Totp.base32(box.open(account.secondFactor().sealedSecret(), account.id()));
        return new Enrolment(
                secret,
                "otpauth://totp/" + encoded(ISSUER + ":" + login) + "?secret=" + secret + "&issuer=" + encoded(ISSUER));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A secret that somebody saw and nobody proved is not offered a second time. */
    void forgetUnproven(Account account) {
        if (account.secondFactor() != null && !account.hasConfirmedSecondFactor()) {
            accounts.forgetSecondFactor(account.id());
        }
    }

    OptionalLong accept(Account account, String code, Instant now) {
        Account.SecondFactor factor = account.secondFactor();
        return factor == null
                ? OptionalLong.empty()
                : Totp.accept(box.open(factor.sealedSecret(), account.id()), code, now, factor.lastStep());
    }
}
