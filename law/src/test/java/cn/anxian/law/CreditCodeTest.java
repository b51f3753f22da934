package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.CreditCode.Validity;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("USCC 统一社会信用代码")
class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91512081MA62K0260E", "9131000063159284XQ"})
    void rule_USCC_a_code_with_its_check_character_is_valid(String code) {
        assertThat(CreditCode.check(code).answer()).isEqualTo(Validity.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350211M0000XUF46", "91350100M0001TGQXM", "91310115MA1G4L1WXK"})
    @DisplayName("校验码不符只警告:存量错码企业真实存在,不得拒录")
    void a_wrong_check_character_warns_and_names_the_right_one(String code) {
        var ruling = CreditCode.check(code);

        assertThat(ruling.answer()).isEqualTo(Validity.WARN);
        assertThat(ruling.because()).contains("校验码应为" + CreditCode.checkCharacter(code.substring(0, 17)));
    }

    @ParameterizedTest(name = "“{0}”:{1}")
    @CsvSource({
        "91350100M000100Y4Z, 第18位“Z”不在代码字符集内",
        "91350100I000100Y43, 第9位“I”不在代码字符集内",
        "91350100m000100Y43, 第9位“m”不在代码字符集内",
        "91350100M000100Y4３, 第18位“３”不在代码字符集内",
        "91350100😀000100Y43, 第9位“😀”不在代码字符集内",
        "9135010AM000100Y43, 第8位是“A”",
        "91A50100M000100Y43, 第3位是“A”",
        "91350100M000100Y4, 给出的是17位",
        "91350100M000100Y433, 给出的是19位",
        "'', 给出的是0位"
    })
    void an_illegal_code_is_refused_with_the_place_of_the_fault(String code, String because) {
        var ruling = CreditCode.check(code);

        assertThat(ruling.answer()).isEqualTo(Validity.INVALID);
        assertThat(ruling.because()).contains(because);
    }

    @Test
    void a_composed_code_is_valid_whatever_its_characters() {
        var random = new Random(20261122);
        for (var i = 0; i < 10_000; i++) {
            var subject = random.ints(8, 0, CreditCode.ALPHABET.length())
                    .mapToObj(at -> String.valueOf(CreditCode.ALPHABET.charAt(at)))
                    .reduce("", String::concat);
            var code = CreditCode.compose("91", "411200", subject);
            assertThat(CreditCode.check(code).answer()).as(code).isEqualTo(Validity.VALID);
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"63159284, X", "M000100Y, 4", "MA62K026, 0", "D2143569, X"})
    void the_ninth_character_of_the_body_checks_the_other_eight(String subject, char check) {
        assertThat(CreditCode.compose("91", "310000", subject).charAt(16)).isEqualTo(check);
    }

    @Test
    void a_slip_in_any_one_place_is_caught() {
        var code = "91350100M000100Y43";
        for (var place = 0; place < 17; place++) {
            for (var sign : CreditCode.ALPHABET.toCharArray()) {
                var slip = code.substring(0, place) + sign + code.substring(place + 1);
                if (sign != code.charAt(place)) {
                    assertThat(CreditCode.check(slip).answer()).as(slip).isNotEqualTo(Validity.VALID);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9, 411200, MA000001",
        "91, 41120, MA000001",
        "91, 41120A, MA000001",
        "91, 411200, MA00000",
        "91, 411200, MA00000O"
    })
    void what_cannot_be_part_of_a_code_is_not_composed(String authority, String region, String subject) {
        assertThatThrownBy(() -> CreditCode.compose(authority, region, subject)).isInstanceOf(BadInput.class);
    }
}
