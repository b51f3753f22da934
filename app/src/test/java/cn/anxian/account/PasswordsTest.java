package cn.anxian.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.house.Proves;
import cn.anxian.kernel.PersonId;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void the_hash_is_argon2id_and_carries_its_parameters() {
        assertThat(passwords.hash("correct horse battery")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(passwords.hash("correct horse battery"));
    }

    @Test
    @Proves("6.2.8")
    void only_the_right_password_of_an_account_that_exists_matches() {
        Account account = with(passwords.hash("correct horse battery"));

        assertThat(passwords.matches("correct horse battery", account)).isTrue();
        assertThat(passwords.matches("correct horse batterie", account)).isFalse();
        assertThat(passwords.matches("correct horse battery", null)).isFalse();
    }

    @Test
    @Proves("6.4.1")
    void one_time_passwords_are_legible_and_differ() {
        assertThat(IntStream.range(0, 200).mapToObj(i -> passwords.oneTime()))
                .allMatch(password -> password.matches("([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_account_never_prints_its_hash() {
        Account account = with(passwords.hash("correct horse battery"));

        assertThat(account.toString()).doesNotContain("argon2").contains("zhang");
    }

    private static Account with(String hash) {
        return new Account(
                new AccountId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                "演示甲子",
                new Login("zhang"),
                hash,
                false,
                null,
                false,
                null,
                0,
                "1.",
                null,
                1);
    }
}
