package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.refusal;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("decide investigation-authority")
class InvestigationAuthorityTest {
    private static final String RULE = "investigation-authority";

    @ParameterizedTest(name = "{0} {1} {2} → {3},可由{4}提级")
    @DisplayName("INV-ORGAN INV-ELEVATE INV-COAL INV-SPECIAL-EQUIPMENT INV-RAILWAY 谁负责调查,谁可以提级")
    @CsvSource({
        "一般, general, county, 县级人民政府, 设区的市级人民政府",
        "较大, general, county, 设区的市级人民政府, 省级人民政府",
        "重大, general, county, 省级人民政府, 国务院或者国务院授权有关部门",
        "特别重大, general, county, 国务院或者国务院授权有关部门, null",
        "一般, fire, city, 县级人民政府, 设区的市级人民政府",
        "一般, general, municipality, 直辖市的区县人民政府, 直辖市人民政府",
        "较大, road, municipality, 直辖市人民政府, 国务院或者国务院授权有关部门",
        "重大, general, municipality, 直辖市人民政府, 国务院或者国务院授权有关部门",
        "一般, coal, county, 国家矿山安全监察机构及其设在地方的矿山安全监察机构, 国务院",
        "重大, coal, municipality, 国家矿山安全监察机构及其设在地方的矿山安全监察机构, 国务院",
        "特别重大, coal, county, 国务院或者国务院授权有关部门, null",
        "一般, special-equipment, county, 设区的市级特种设备安全监督管理部门会同有关部门, 上级人民政府",
        "较大, special-equipment, county, 省级特种设备安全监督管理部门会同有关部门, 上级人民政府",
        "重大, special-equipment, county, 国务院特种设备安全监督管理部门会同有关部门, 上级人民政府",
        "特别重大, special-equipment, county, 国务院或者国务院授权有关部门, null",
        "一般, rail, county, 事故发生地铁路管理机构, 国务院铁路主管部门",
        "较大, rail, county, 事故发生地铁路管理机构, 国务院铁路主管部门",
        "重大, rail, county, 国务院铁路主管部门, 国务院",
        "特别重大, rail, county, 国务院或者国务院授权有关部门, null"
    })
    void inv_organ(String grade, String line, String place, String authority, String raisedBy) {
        var verdict = ask(RULE, "{'grade':'" + grade + "','line':'" + line + "','place':'" + place + "'}");

        assertThat(said(verdict, "authority")).isEqualTo(authority);
        assertThat(said(verdict, "mayBeRaisedBy")).isEqualTo(raisedBy);
        assertThat(said(verdict, "because")).contains(grade + "事故", authority);
        assertThat(verdict.flag("provisional")).isFalse();
    }

    @Test
    @DisplayName("INV-ORGAN 地方可以规定提级调查,不能降级")
    void inv_organ_may_be_raised_by_a_locality_and_not_lowered() {
        var raised = Overlay.read(overlay("一般", 2), Rules.load());
        var verdict = ask(RULE, "{'grade':'一般','line':'general','place':'county'}", Book.under(raised));

        assertThat(said(verdict, "authority")).isEqualTo("设区的市级人民政府");
        assertThat(verdict.array("basis").toString()).contains("local-rule");
        assertThatThrownBy(() -> Overlay.read(overlay("较大", 1), Rules.load()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("第十九条")
                .hasMessageContaining("只能提高");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @DisplayName("INV-OVERRIDE 水上、电力另有规定的从其规定,特别重大的不另有")
    @CsvSource({"water, 一般, true", "power, 重大, true", "power, 特别重大, false", "industry, 一般, false"})
    void inv_override(String line, String grade, boolean elsewhere) {
        var verdict = ask(RULE, "{'grade':'" + grade + "','line':'" + line + "','place':'county'}");

        assertThat(said(verdict, "because").contains("另有规定的，从其规定")).isEqualTo(elsewhere);
        assertThat(verdict.array("basis").toString().contains("第四十五条")).isEqualTo(elsewhere);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'grade':'一般','line':'general'} | missing-field place",
                "{'grade':'一般','line':'general','place':'village'} | unknown-place place",
                "{'grade':'大','line':'general','place':'county'} | unknown-grade grade",
                "{'grade':'一般','line':'GENERAL','place':'county'} | unknown-line line"
            })
    void what_cannot_be_is_refused(String fields, String refusal) {
        assertThat(refusal(RULE, fields)).isEqualTo(refusal);
    }

    private static String overlay(String grade, int level) {
        return "{\"region\":\"990100\",\"name\":\"某市\",\"document\":{\"law\":\"某市规定\",\"verified\":true},\"sets\":[{\"key\":\"INV-ORGAN.level."
                + grade + "\",\"value\":" + level + ",\"article\":\"第三条\"}]}";
    }
}
