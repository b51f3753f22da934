package cn.anxian.law.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("公民身份号码、行政区划代码")
class CodesTest {
    private static final IdNumber ID = new IdNumber(Rules.of("code"));
    private static final RegionCode REGION = new RegionCode(Rules.of("code"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "ID-NUMBER {0}：{1}")
    @CsvSource({
        "11010519491231002X, true, 均合规", "34052419800101001X, true, 均合规", "440524188001010014, true, 均合规",
        "110105194912310021, false, 校验码不符", "11010519491231002x, false, 大写", "1101051949123100, false, 18位",
        "11010519491231002XX, false, 18位", "1101051949123100２X, false, 18位", "00010519491231002X, false, 行政区划代码",
        "110105194902300020, false, 出生日期", "110105194913010020, false, 出生日期", "110105187912310020, false, 出生日期",
        "110105202611230020, false, 出生日期"
    })
    void rule_ID_NUMBER_form_birthday_and_check(String number, boolean valid, String because) {
        var ruling = ID.check(number, TODAY);

        assertThat(ruling.answer()).isEqualTo(valid);
        assertThat(ruling.because()).contains(because).doesNotContain(number);
        assertThat(ruling.provisional()).isTrue();
    }

    @Test
    void rule_ID_NUMBER_whoever_is_born_today_has_one() {
        assertThat(ID.check("110105202611220020", TODAY).because()).doesNotContain("出生日期");
    }

    @ParameterizedTest(name = "REGION-CODE {0}：{1}")
    @CsvSource({
        "410000, true, 河南省", "410700, true, 河南省", "410702, true, 河南省", "419001, true, 河南省", "410702001001, true, 河南省",
        "820000, true, 澳门", "110000, true, 北京", "990000, false, 99", "000000, false, 00", "41070, false, 6位数字",
        "4107021, false, 6位数字", "41070A, false, 6位数字", "410001, false, 也应为00", "4107020010012, false, 6位数字"
    })
    void rule_REGION_CODE_six_digits_or_twelve_of_a_province(String code, boolean valid, String because) {
        assertThat(REGION.check(code).answer()).isEqualTo(valid);
        assertThat(REGION.check(code).because()).contains(because);
    }

    @Test
    void a_region_is_called_by_the_name_of_its_province() {
        assertThat(REGION.check("650100").because()).isEqualTo("属新疆维吾尔自治区，形式合规；是否存在须查区划目录。");
        assertThat(REGION.check("650100").provisional()).isTrue();
    }

    @ParameterizedTest(name = "REGION-CODE {0} 存在：{1}")
    @CsvSource({
        "420000, true",
        "420100, true",
        "420106, true",
        "420199, false",
        "429000, false",
        "429004, true",
        "441900, true",
        "441901, false",
        "110100, false",
        "110105, true",
        "710000, true",
        "410702001001, true",
        "420199001001, false",
        "999999, false",
        "42010, false"
    })
    void rule_REGION_CODE_of_a_region_that_there_is(String code, boolean exists) {
        assertThat(REGION.exists(code).answer()).isEqualTo(exists);
        assertThat(REGION.exists(code).because()).doesNotContain("须查区划目录");
    }

    @Test
    @DisplayName("撤并的旧码仍可出现在公民身份号码里")
    void an_id_number_may_hold_the_code_of_a_region_that_is_no_more() {
        assertThat(REGION.exists("110103").answer()).isFalse();
        assertThat(REGION.check("110103").answer()).isTrue();
    }

    @Test
    void whoever_names_a_region_that_is_not_there_is_told_so() {
        assertThat(REGION.existing("420106")).isEqualTo("420106");
        for (var code : List.of("420199", "999999", "4201", "420106001001", "武汉")) {
            assertThatThrownBy(() -> REGION.existing(code))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("没有“" + code + "”这个行政区");
        }
    }

    @Test
    @DisplayName("区划目录与产品的区划表一致")
    void the_regions_are_those_of_the_product() throws IOException {
        var product = Files.readAllLines(Path.of("../app/src/main/resources/regions/regions.csv")).stream()
                .map(line -> line.split(","))
                .filter(it -> Set.of("province", "city", "county").contains(it[2]))
                .map(it -> it[6].isEmpty() ? it[7].substring(0, 6) : it[6]);

        assertThat(Regions.all()).containsExactlyInAnyOrderElementsOf(product.toList());
    }
}
