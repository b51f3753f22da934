package cn.anxian.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.house.Proves;
import cn.anxian.kernel.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final Login ZHANG = new Login("zhang.demo");

    @ParameterizedTest
    @CsvSource({
        "short-pw9, 至少 10 个字符",
        "my-Zhang.Demo-9, 不能含有账号",
        "Password123, 太常见",
        "aaaaaaaaaaaa, 太常见",
        "121212121212, 太常见"
    })
    @Proves({"6.2.1", "6.2.11"})
    void a_weak_password_is_refused_with_the_house_rule(String password, String sentence) {
        assertThatThrownBy(() -> PasswordRules.chosen("next", password, ZHANG))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("本平台规则：")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten-chars!", "今天天气很好适合巡查", "correct horse battery"})
    @Proves("6.2.5")
    void a_long_one_of_any_letters_is_accepted(String password) {
        assertThat(PasswordRules.chosen("next", password, ZHANG)).isEqualTo(password);
    }

    @Test
    @Proves("6.2.9")
    void nobody_makes_the_server_hash_a_novel() {
        assertThatThrownBy(() -> PasswordRules.typed("password", "x".repeat(129)))
                .isInstanceOf(BadInput.class);
    }
}
