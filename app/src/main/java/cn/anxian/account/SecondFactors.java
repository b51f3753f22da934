package cn.anxian.account;

import cn.anxian.kernel.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The TOTP secrets of administrators: made at the door, sealed in the database, proved by a first code. */
@Component
class SecondFactors {

    private static final String ISSUER = "安弦";

    /**
     * @param uri for authenticator apps: otpauth://…
     * @param qr the same, to be scanned
     */
    record Enrolment(String secret, String uri, QrCode qr) {}

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
        String secret = Totp.base32(secretOf(account, account.secondFactor()));
        String uri =
                "otpauth://totp/" + encoded(ISSUER + ":" + login) + "?secret=" + secret + "&issuer=" + encoded(ISSUER);
        return new Enrolment(secret, uri, QrCode.of(uri));
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
                : Totp.accept(secretOf(account, factor), code, now, factor.lastStep());
    }

    private byte[] secretOf(Account account, Account.SecondFactor factor) {
        return box.open(factor.sealedSecret(), account.id())
                .orElseThrow(() -> Refusal.conflict(
                        "second-factor-lost", "服务器上的密钥文件已经更换，原来绑定的动态验证码不能再用。请由另一位安全管理员重置动态验证码，或者在服务器上恢复管理员。"));
    }
}
