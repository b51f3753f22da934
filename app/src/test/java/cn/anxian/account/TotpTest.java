package cn.anxian.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.house.Proves;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238's appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOON = Instant.parse("2026-09-14T04:00:00Z");
    private static final long THIS_STEP = Totp.step(NOON);

    @ParameterizedTest
    @DisplayName("RFC 6238 appendix B, SHA-1, the last six digits")
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void rfc_6238_codes_are_as_published(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void a_telephone_may_be_one_step_ahead_or_behind(int steps, boolean accepted) {
        String code = Totp.code(SECRET, THIS_STEP + steps);

        assertThat(Totp.accept(SECRET, code, NOON, -1).isPresent()).isEqualTo(accepted);
    }

    @Test
    @Proves("6.5.1")
    void a_used_code_is_not_accepted_again() {
        String code = Totp.code(SECRET, THIS_STEP);

        assertThat(Totp.accept(SECRET, code, NOON, THIS_STEP - 1)).isEqualTo(OptionalLong.of(THIS_STEP));
        assertThat(Totp.accept(SECRET, code, NOON, THIS_STEP)).isEmpty();
        assertThat(Totp.accept(SECRET, Totp.code(SECRET, THIS_STEP - 1), NOON, THIS_STEP))
                .isEmpty();
    }

    @Test
    void a_secret_is_shown_in_base_32() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.base32(new byte[20])).isEqualTo("A".repeat(32));
    }
}
