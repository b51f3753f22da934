package cn.anxian.account;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home where the product keeps its data; the key of the TOTP secrets lies in its folder {@code keys}
 * @param demo a made-up city: public passwords, a clock that jumps, no real data
 * @param place the number of the region that this installation serves, 1 being 中国
 * @param recoverAdministrator the login of an administrator who gets a new one-time password at this start
 */
@ConfigurationProperties("anxian")
record AccountSettings(
        @DefaultValue("data") Path home,
        @DefaultValue("false") boolean demo,
        @DefaultValue("1") int place,
        @DefaultValue("") String recoverAdministrator) {}
