package cn.anxian.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.house.Proves;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    private static final AccountId ZHANG = new AccountId(UUID.randomUUID());
    private static final AccountId LI = new AccountId(UUID.randomUUID());
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path home;

    @Test
    void a_secret_is_sealed_and_opened_after_a_restart() {
        byte[] sealed = box(home).seal(SECRET, ZHANG);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1234567890");
        assertThat(box(home).open(sealed, ZHANG)).contains(SECRET);
    }

    @Test
    void one_account_does_not_open_the_secret_of_another() {
        byte[] sealed = box(home).seal(SECRET, ZHANG);

        assertThat(box(home).open(sealed, LI)).isEmpty();
    }

    @Test
    void another_key_opens_nothing(@TempDir Path otherHome) {
        byte[] sealed = box(home).seal(SECRET, ZHANG);

        assertThat(box(otherHome).open(sealed, ZHANG)).isEmpty();
    }

    @Test
    @Proves("13.3.2")
    void the_key_is_its_owners_only() throws Exception {
        box(home);

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.resolve("keys").resolve("account.key"))))
                .isEqualTo("rw-------");
    }

    private static SecretBox box(Path home) {
        return new SecretBox(new AccountSettings(home, false, 1, ""));
    }
}
