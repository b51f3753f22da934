package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.refusal;
import static cn.anxian.law.decide.Question.refused;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Basis;
import cn.anxian.law.BasisJson;
import cn.anxian.law.BasisKind;
import cn.anxian.law.InForce;
import cn.anxian.law.Json;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.TimeLimit;
import cn.anxian.law.Told;
import cn.anxian.law.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("每一条规则都能试算：某日在某地怎么规定")
class EveryRuleCanBeTriedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Stream<Rule> rules() {
        return Rules.load().all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_rule_says_what_it_says_on_a_day_of_its_force(Rule rule) {
        var day = dayOf(rule);

        var verdict = ask("rule", "{'id':'" + rule.id() + "','on':'" + day + "'}");

        assertThat(said(verdict, "says")).isEqualTo(rule.says());
        assertThat(said(verdict, "title")).isEqualTo(rule.title());
        assertThat(said(verdict, "because")).contains(Told.day(day)).endsWith("。");
        assertThat(said(verdict, "provisional")).isEqualTo(String.valueOf(!rule.verified()));
        assertThat(said(verdict, "ruleVersion")).isEqualTo(rule.version());
        var own = rule.basesOn(day).stream().map(Basis::citation).toList();
        assertThat(cited(verdict))
                .startsWith(own.toArray(String[]::new))
                .containsAll(rule.within().stream()
                        .map(TimeLimit::basis)
                        .filter(it -> it.force().covers(day))
                        .map(Basis::citation)
                        .toList())
                .hasSizeBetween(own.size(), own.size() + 1);
        assertThat(verdict.find("period").isPresent()).isEqualTo(rule.within().isPresent());
        assertThat(verdict.find("numbers")
                        .map(it -> verdict.array("numbers").size())
                        .orElse(0))
                .isEqualTo(rule.parameters().all().stream()
                        .mapToInt(it -> it.value() instanceof Value.Table table
                                ? table.numbers().size()
                                : 1)
                        .sum());
    }

    static Stream<Rule> timedByTheHouse() {
        return rules().filter(rule -> rule.within()
                .filter(limit -> limit.basis().kind() == BasisKind.HOUSE_RULE)
                .isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("timedByTheHouse")
    @DisplayName("期限是本平台自己定的，答案就写明是本平台规则")
    void a_period_of_the_house_is_never_shown_as_law(Rule rule) {
        var house = rule.timed().periodBasis().citation();
        var day = dayOf(rule);

        var told = ask("rule", "{'id':'" + rule.id() + "','on':'" + day + "'}");
        var counted = ask("clock", "{'rule':'" + rule.id() + "','from':'" + day + "T09:00:00+08:00'}");

        assertThat(house).startsWith("本平台规则");
        assertThat(cited(told)).contains(house).doesNotHaveDuplicates();
        assertThat(cited(counted)).contains(house).doesNotHaveDuplicates();
    }

    @Test
    void the_periods_of_the_house_are_found() {
        assertThat(timedByTheHouse().map(Rule::id))
                .contains("LD-TALK", "HZ-HAND", "HZ-MAJOR-REPORT", "HZ-PLAN", "HZ-MAJOR-STRIKE");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void and_is_refused_on_any_day_outside_it(Rule rule) {
        Stream.of(day(rule.force(), -1), day(rule.force(), 1))
                .flatMap(Optional::stream)
                .forEach(day -> assertThat(refusal("rule", "{'id':'" + rule.id() + "','on':'" + day + "'}"))
                        .isEqualTo("rule-not-in-force on"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':'DW-INFO-DEADLINE-LOCAL','on':'2026-11-22','region':'420100'} | 120 分钟 武汉市",
                "{'id':'DW-INFO-DEADLINE-LOCAL','on':'2026-11-22','region':'420106'} | 120 分钟 武汉市",
                "{'id':'DW-INFO-DEADLINE-LOCAL','on':'2019-12-31','region':'420100'} | 没有",
                "{'id':'DW-INFO-DEADLINE-LOCAL','on':'2026-11-22','region':'420000'} | 没有",
                "{'id':'DW-INFO-DEADLINE-LOCAL','on':'2026-11-22','region':'110000'} | 没有",
                "{'id':'DW-INFO-DEADLINE-LOCAL','on':'2026-11-22'} | 没有"
            })
    @DisplayName("地方的数只在当地、在其施行期内适用")
    void a_localitys_number_holds_there_and_then(String question, String answer) {
        var verdict = ask("rule", question);
        var first = verdict.array("numbers").getFirst().object();

        assertThat(first.find("source").isPresent()).isEqualTo(!answer.equals("没有"));
        assertThat(said(verdict.get("facts").object(), "地方规定"))
                .isEqualTo(answer.substring(answer.lastIndexOf(' ') + 1));
        if (!answer.equals("没有")) {
            assertThat(said(first, "value") + " " + said(first, "unit")).isEqualTo("120 分钟");
            assertThat(said(first, "source")).contains("武汉市突发事件总体应急预案");
        }
    }

    @Test
    @DisplayName("带着地方规定文件问：行号、单位、依据都是当地的")
    void the_overlay_of_the_desk_holds_on_its_days() {
        var book = Book.under(Overlay.read("""
                {"region": "1", "name": "甲市", "document": {"law": "甲市规定", "from": "2026-01-01", "verified": false},
                 "sets": [{"key": "HOT-VALIDITY.hours.特级", "value": 4, "article": "第三条"}]}
                """, Rules.load()));

        var now = ask("rule", "{'id':'HOT-VALIDITY','on':'2026-01-01'}", book);
        var before = ask("rule", "{'id':'HOT-VALIDITY','on':'2025-12-31'}", book);
        var other = ask("rule", "{'id':'HOT-SAMPLE','on':'2026-01-01'}", book);

        assertThat(row(now, "特级")).contains("4 小时 甲市《甲市规定》第三条");
        assertThat(row(now, "二级")).contains("72 小时 absent");
        assertThat(said(now, "provisional")).isEqualTo("true");
        assertThat(said(now, "because")).contains("甲市另有规定");
        assertThat(row(before, "特级")).contains("8 小时 absent");
        assertThat(said(before, "because")).contains("当地没有另行规定");
        assertThat(said(other, "because")).contains("当地没有另行规定");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':'NOBODYS-RULE','on':'2026-11-22'} | unknown-rule id",
                "{'id':'HZ-HAND','on':'2026-02-30'} | bad-date on",
                "{'id':'HZ-HAND','on':'2021-08-31'} | rule-not-in-force on",
                "{'id':'AC-HC-COND-REVIEW-OLD','on':'2026-05-01'} | rule-not-in-force on",
                "{'id':'AC-HC-COND-REVIEW','on':'2026-04-30'} | rule-not-in-force on",
                "{'id':'HZ-HAND'} | missing-field on",
                "{'on':'2026-11-22'} | missing-field id",
                "{'id':'HZ-HAND','on':'2026-11-22','region':'990000'} | unknown-region region",
                "{'id':'HZ-HAND','on':'2026-11-22','region':'420199'} | unknown-region region",
                "{'id':'HZ-HAND','on':'2026-11-22','region':'420106001001'} | unknown-region region",
                "{'id':'HZ-HAND','on':'2026-11-22','region':''} | unknown-region region",
                "{'id':'HZ-HAND','on':'2026-11-22','region':'武汉'} | unknown-region region"
            })
    void a_question_that_cannot_be_answered_names_its_field(String question, String refusal) {
        assertThat(refusal("rule", question)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0} 暂定：{2}")
    @DisplayName("条号未核、原文未见、凭记忆的，结论里照样说")
    @CsvSource(
            delimiter = '|',
            value = {
                "RPT-FOLLOWUP-FREQ | 第十三条（条号未核） | false",
                "RPT-SUPPLEMENT-SAME-DAY | 第十三条（条号未核） | false",
                "RPT-UNIT-HIGHER | 第六条（条号未核） | false",
                "WB-INSIDER-BONUS | 第七条（条号未核） | false",
                "SV-LISTED-CASE-60 | 国家办法原文未见 | true",
                "AC-HC-VALID | 3年凭记忆 | true",
                "DIRECT-LOSS-2025 | 罚款是否仍计入存疑 | true"
            })
    void what_the_facts_doubt_the_verdict_doubts(String id, String doubt, boolean provisional) {
        var verdict = ask("rule", "{'id':'" + id + "','on':'2026-11-22'}");

        assertThat(cited(verdict)).anyMatch(it -> it.contains(doubt));
        assertThat(verdict.flag("provisional")).isEqualTo(provisional);
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @DisplayName("理由写明施行的起止")
    @CsvSource(
            delimiter = '|',
            value = {
                "HZ-HAND | 2026-11-22 | 2026年11月22日适用（2021年9月1日起）；当地没有另行规定。",
                "DIRECT-LOSS-1986 | 2026-06-30 | 2026年6月30日适用（1987年5月1日起，2026年6月30日止）；当地没有另行规定。",
                "AC-HC-COND-REVIEW-OLD | 2026-04-30 | 2026年4月30日适用（2011年12月1日起，2026年4月30日止）；当地没有另行规定。",
                "HZ-TWO-PERSONS | 2026-11-22 | 2026年11月22日适用（本平台规则）；当地没有另行规定。"
            })
    void the_reason_tells_since_when_and_until_when(String id, String on, String because) {
        assertThat(said(ask("rule", "{'id':'" + id + "','on':'" + on + "'}"), "because"))
                .isEqualTo(because);
    }

    @Test
    @DisplayName("RPT-CONTENTS 清单逐项写出；没有核过的数注明；没有数的留给地方")
    void a_list_is_told_item_by_item_and_an_unread_number_says_so() {
        var contents = ask("rule", "{'id':'RPT-CONTENTS','on':'2026-11-22'}")
                .array("numbers")
                .getFirst()
                .object();
        var minutes =
                ask("rule", "{'id':'DW-INFO-DEADLINE-LOCAL','on':'2026-11-22'}").array("numbers");

        assertThat(said(contents, "id") + said(contents, "name")).isEqualTo("items应当报告的内容");
        assertThat(contents.array("items")).hasSize(6);
        assertThat(said(contents, "row")).isEqualTo("absent");
        assertThat(said(contents, "unread")).isEqualTo("false");
        assertThat(said(minutes.getFirst().object(), "value")).isEqualTo("null");
        assertThat(said(minutes.getLast().object(), "unread")).isEqualTo("true");
        assertThat(said(minutes.getLast().object(), "value")).isEqualTo("60");
    }

    @Test
    void a_day_outside_the_force_is_named_in_the_refusal() {
        assertThat(refused("rule", "{'id':'HZ-HAND','on':'2021-08-31'}").message())
                .contains("HZ-HAND", "2021年8月31日", "不适用");
    }

    private static String row(Json.Members verdict, String row) {
        return verdict.array("numbers").stream()
                .map(Json::object)
                .filter(it -> said(it, "row").equals(row))
                .map(it -> said(it, "value") + " " + said(it, "unit") + " " + said(it, "source"))
                .findFirst()
                .orElse("no row " + row);
    }

    private static List<String> cited(Json.Members verdict) {
        return verdict.array("basis").stream()
                .map(it -> BasisJson.read(it.object()).citation())
                .toList();
    }

    /** A day on which it is law: today, or else its first or last. */
    private static LocalDate dayOf(Rule rule) {
        return Stream.of(TODAY, rule.force().from(), rule.force().until())
                .filter(day -> rule.force().covers(day)
                        && rule.bases().stream().anyMatch(it -> it.force().covers(day)))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> day(InForce force, int side) {
        var end = side < 0 ? force.from() : force.until();
        return end.equals(LocalDate.MIN) || end.equals(LocalDate.MAX)
                ? Optional.empty()
                : Optional.of(end.plusDays(side));
    }
}
