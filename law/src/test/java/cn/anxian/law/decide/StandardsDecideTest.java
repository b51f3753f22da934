package cn.anxian.law.decide;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Json;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("./anxian decide：技术标准")
class StandardsDecideTest {
    private static final String HOT_WORK = "{'level':'二级','lelPct':5,'measuredVolPct':0.5,"
            + "'sampledAt':'2026-03-02T08:30:00+08:00','startsAt':'2026-03-02T09:00:00+08:00'}";

    @Test
    void an_installation_is_answered_with_its_working() {
        var it = Question.ask(
                "major-hazard-installation",
                "{'substances':[{'name':'液氯','tonnes':60},{'cas':'67-56-1','tonnes':800.0}],'residents500m':35}");

        assertThat(it.number("S")).isEqualByComparingTo("13.6");
        assertThat(it.flag("isMajor")).isTrue();
        assertThat(it.number("R")).isEqualByComparingTo("59.52");
        assertThat(it.text("level")).isEqualTo("二级");
        assertThat(it.number("alpha")).isEqualByComparingTo("1.2");
        assertThat(it.text("verdict")).isEqualTo("graded");
        assertThat(it.array("unknown")).isEmpty();
        var chlorine = it.array("rows").getFirst().object();
        assertThat(chlorine.text("name")).isEqualTo("液氯");
        assertThat(chlorine.number("q")).isEqualByComparingTo("60");
        assertThat(chlorine.number("Q")).isEqualByComparingTo("5");
        assertThat(chlorine.number("beta")).isEqualByComparingTo("4");
        assertThat(chlorine.number("ratio")).isEqualByComparingTo("12");
        assertThat(chlorine.text("listedAs")).isEqualTo("氯");
        assertThat(chlorine.text("betaFrom")).isEqualTo("表3");
        assertThat(it.array("rows").get(1).object().text("name")).isEqualTo("甲醇");
        assertThat(it.flag("provisional")).isTrue();
        assertThat(it.text("ruleVersion")).startsWith("MHI-IDENTIFY@");
    }

    @Test
    void an_installation_that_is_none_and_one_that_cannot_be_graded_have_null_for_level() {
        var none = Question.ask(
                "major-hazard-installation", "{'substances':[{'name':'氨','tonnes':9.99}],'residents500m':0}");
        var open = Question.ask(
                "major-hazard-installation", "{'substances':[{'name':'甲醛','tonnes':9.99}],'residents500m':0}");

        assertThat(none.get("S")).isInstanceOf(Json.Decimal.class);
        assertThat(none.values().get("R")).isEqualTo(new Json.Nothing());
        assertThat(none.values().get("level")).isEqualTo(new Json.Nothing());
        assertThat(none.text("verdict")).isEqualTo("not-major");
        assertThat(open.text("verdict")).isEqualTo("for-a-person");
        assertThat(open.array("unknown")).containsExactly(new Json.Text("甲醛"));
        assertThat(open.array("rows").getFirst().object().values().get("beta")).isEqualTo(new Json.Nothing());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("MHI-IDENTIFY 只按类别或者按代号写的物质，名称与吨数分得开")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'category':'W5.3','tonnes':800} | W5.3类物质800吨（临界量1000吨）",
                "{'category':['W5.3','J5'],'tonnes':80} | W5.3和J5类物质80吨（临界量500吨）",
                "{'name':'R22','category':'W5.3','tonnes':500} | R22 500吨（临界量1000吨）",
                "{'name':'甲醇','tonnes':500} | 甲醇500吨（临界量500吨）"
            })
    void no_figure_of_the_sentence_runs_into_another(String substance, String said) {
        assertThat(Question.said(
                        Question.ask(
                                "major-hazard-installation", "{'substances':[" + substance + "],'residents500m':0}"),
                        "because"))
                .startsWith("按设计最大量计，" + said + "，S=");
    }

    @ParameterizedTest(name = "category {0}：Q={1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"'W5.3' | 1000", "'W5.3/J5' | 500", "['W5.3','J1'] | 5", "'W5.3、W2' | 10", "' W5.3 ' | 1000"})
    void the_class_is_one_symbol_or_several(String category, BigDecimal critical) {
        var it = Question.ask(
                "major-hazard-installation",
                "{'substances':[{'name':'某物料','tonnes':1,'category':" + category + "}],'residents500m':0}");

        assertThat(it.array("rows").getFirst().object().number("Q")).isEqualByComparingTo(critical);
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'substances':[{'name':'氨','tonnes':-1}],'residents500m':0} | negative | substances[0].tonnes",
                "{'substances':[{'name':'氨','tonnes':1e308}],'residents500m':0} | number-out-of-range | substances[0].tonnes",
                "{'substances':[{'name':'氨','tonnes':NaN}],'residents500m':0} | bad-json | ``",
                "{'substances':[{'name':'氨','tonnes':'12'}],'residents500m':0} | not-a-number | substances[0].tonnes",
                "{'substances':[{'name':'氨'}],'residents500m':0} | missing-field | substances[0].tonnes",
                "{'substances':[{'tonnes':1}],'residents500m':0} | missing-field | substances[0].name",
                "{'substances':[{'name':'','tonnes':1}],'residents500m':0} | blank | substances[0].name",
                "{'substances':[{'name':'氨','cas':' ','tonnes':1}],'residents500m':0} | blank | substances[0].cas",
                "{'substances':[{'name':'氨','tonnes':1},{'name':'炁','tonnes':1}],'residents500m':0} | unknown-chemical | substances[1].name",
                "{'substances':[{'name':'氨','tonnes':1,'tones':1}],'residents500m':0} | unknown-field | substances[0].tones",
                "{'substances':[{'category':'X','tonnes':1}],'residents500m':0} | unknown-category | substances[0].category",
                "{'substances':[{'category':5,'tonnes':1}],'residents500m':0} | not-a-string | substances[0].category",
                "{'substances':[{'category':1.5,'tonnes':1}],'residents500m':0} | not-a-string | substances[0].category",
                "{'substances':[{'category':true,'tonnes':1}],'residents500m':0} | not-a-string | substances[0].category",
                "{'substances':[{'category':{},'tonnes':1}],'residents500m':0} | not-a-string | substances[0].category",
                "{'substances':[{'category':[5],'tonnes':1}],'residents500m':0} | not-a-string | substances[0].category",
                "{'substances':[{'category':null,'tonnes':1}],'residents500m':0} | missing-field | substances[0].name",
                "{'substances':[7],'residents500m':0} | not-an-object | substances[0]",
                "{'substances':[],'residents500m':0} | empty-list | substances",
                "{'substances':{},'residents500m':0} | not-an-array | substances",
                "{'residents500m':0} | missing-field | substances",
                "{'substances':[{'name':'氨','tonnes':1}]} | missing-field | residents500m",
                "{'substances':[{'name':'氨','tonnes':1}],'residents500m':-1} | negative | residents500m",
                "{'substances':[{'name':'氨','tonnes':1}],'residents500m':1.5} | not-an-integer | residents500m",
                "{'substances':[{'name':'氨','tonnes':1}],'residents500m':99999999999} | number-out-of-range | residents500m"
            })
    void a_stock_that_cannot_be_judged_names_the_fault_and_the_place(String line, String code, String field) {
        var refused = Question.refused("major-hazard-installation", line);

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.message()).containsPattern("\\p{IsHan}");
    }

    @Test
    void lec_and_ls_are_answered_with_level_and_colour() {
        var lec = Question.ask("risk-lec", "{'L':6,'E':6.0,'C':15}");
        var ls = Question.ask("risk-ls", "{'L':3,'S':3}");

        assertThat(lec.number("D")).isEqualByComparingTo("540");
        assertThat(lec.integer("level")).isEqualTo(1);
        assertThat(lec.text("levelName")).isEqualTo("极其危险");
        assertThat(lec.text("risk")).isEqualTo("重大风险");
        assertThat(lec.text("colour")).isEqualTo("红");
        assertThat(ls.number("R")).isEqualByComparingTo("9");
        assertThat(ls.text("colour")).isEqualTo("黄");
        assertThat(ls.flag("provisional")).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}：{2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "risk-lec | {'L':5,'E':6,'C':15} | not-on-scale | L",
                "risk-lec | {'L':6,'E':6} | missing-field | C",
                "risk-lec | {'L':'6','E':6,'C':15} | not-a-number | L",
                "risk-lec | {'L':1e308,'E':6,'C':15} | not-on-scale | L",
                "risk-ls | {'L':0,'S':3} | not-on-scale | L",
                "risk-ls | {'L':3,'S':2.5} | not-an-integer | S"
            })
    void a_risk_that_cannot_be_graded_names_the_fault(String rule, String line, String code, String field) {
        assertThat(Question.refused(rule, line).code()).isEqualTo(code);
        assertThat(Question.refused(rule, line).field()).isEqualTo(field);
    }

    @Test
    void hot_work_is_answered_with_its_end_and_its_level() {
        var allowed = Question.ask("hot-work-permit", HOT_WORK);
        var refused = Question.ask(
                "hot-work-permit",
                HOT_WORK.replace(
                        "}",
                        ",'outdoor':true,'windForce':5,'night':true,'holiday':false,"
                                + "'brokenOffAt':'2026-03-02T10:00:00+08:00','resumesAt':'2026-03-02T10:30:00+08:00'}"));

        assertThat(allowed.flag("allowed")).isTrue();
        assertThat(allowed.array("reasons")).isEmpty();
        assertThat(allowed.text("validUntil")).isEqualTo("2026-03-05T09:00:00+08:00");
        assertThat(allowed.text("effectiveLevel")).isEqualTo("二级");
        assertThat(allowed.array("conditions")).isNotEmpty();
        assertThat(refused.flag("allowed")).isFalse();
        assertThat(refused.array("reasons")).hasSize(1);
        assertThat(refused.text("effectiveLevel")).isEqualTo("一级");
        assertThat(refused.text("validUntil")).isEqualTo("2026-03-02T17:00:00+08:00");
    }

    @Test
    void a_number_of_four_hundred_places_is_answered() {
        assertThat(Question.ask("hot-work-permit", HOT_WORK.replace("'measuredVolPct':0.5", "'measuredVolPct':1e-400"))
                        .flag("allowed"))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} → {1}：{2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'level':'二级' | 'level':'三级' | unknown-level | level",
                "'lelPct':5 | 'lelPct':-5 | number-out-of-range | lelPct",
                "'measuredVolPct':0.5 | 'measuredVolPct':1e-999999999 | bad-json | ``",
                "'measuredVolPct':0.5 | 'measuredVolPct':1e999999999 | bad-json | ``",
                "'measuredVolPct':0.5 | 'measuredVolPct':1e2147483648 | bad-json | ``",
                "'measuredVolPct':0.5 | 'measuredVolPct':1e-401 | bad-json | ``",
                "'measuredVolPct':0.5 | 'measuredVolPct':1e401 | bad-json | ``",
                "'measuredVolPct':0.5 | 'measuredVolPct':1e400 | number-out-of-range | measuredVolPct",
                "'lelPct':5, | `` | missing-field | lelPct",
                "T08:30:00+08:00 | T08:30:00 | missing-offset | sampledAt",
                "'sampledAt':'2026-03-02 | 'sampledAt':'2026-02-30 | bad-time | sampledAt",
                "} | ,'windForce':5.5} | not-an-integer | windForce",
                "} | ,'windForce':19} | number-out-of-range | windForce",
                "} | ,'brokenOffAt':'2026-03-02T10:00:00+08:00'} | missing-field | resumesAt",
                "} | ,'resumesAt':'2026-03-02T10:00:00+08:00'} | missing-field | brokenOffAt",
                "} | ,'night':'yes'} | not-a-boolean | night"
            })
    void hot_work_that_cannot_be_judged_names_the_fault(String part, String other, String code, String field) {
        var refused = Question.refused("hot-work-permit", HOT_WORK.replace(part, other));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.field()).isEqualTo(field);
    }

    @Test
    @DisplayName("HZ-MAJOR-CRITERIA：相近不等于符合，由人对照标准判定")
    void the_criteria_nearest_in_words_are_offered_and_a_person_decides() {
        var it = Question.ask("major-hazard-criteria", "{'words':'液氯灌装台没有装万向管道充装系统','on':'2026-11-22'}");

        assertThat(it.array("criteria")).hasSize(5);
        var first = it.array("criteria").getFirst().object();
        assertThat(first.text("id")).isEqualTo("hazchem-7");
        assertThat(first.text("citation")).contains("安监总管三〔2017〕121号").contains("第七项");
        assertThat(first.text("standing")).isEqualTo("现行");
        assertThat(first.flag("verified")).isTrue();
        assertThat(first.number("score")).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(it.text("verdict")).isEqualTo("for-a-person");
        assertThat(it.text("question")).isEqualTo("这一隐患是否属于其中某一条");
        assertThat(it.text("because")).contains("相近不等于符合");
        assertThat(it.array("basis").getFirst().object().text("article")).isEqualTo("第一百一十八条第二款");
    }

    @Test
    void a_repealed_edition_is_shown_only_when_asked_for_and_marked() {
        var line = "{'words':'塔式起重机未经验收合格即投入使用','on':'2026-11-22'@}";
        var law = Question.ask("major-hazard-criteria", line.replace("@", ""));
        var all = Question.ask("major-hazard-criteria", line.replace("@", ",'everyEdition':true"));

        assertThat(law.array("criteria")).noneMatch(it -> it.object().text("id").startsWith("building-2022"));
        assertThat(all.array("criteria").getFirst().object().text("standing")).isEqualTo("已废止或被代替");
        assertThat(Question.ask("major-hazard-criteria", "{'words':'☃','on':'2026-11-22'}")
                        .text("because"))
                .startsWith("没有");
        assertThat(Question.refused("major-hazard-criteria", "{'words':' ','on':'2026-11-22'}")
                        .field())
                .isEqualTo("words");
        assertThat(Question.refused("major-hazard-criteria", "{'words':'" + "隐".repeat(501) + "','on':'2026-11-22'}")
                        .code())
                .isEqualTo("bad-length");
        assertThat(Question.refused("major-hazard-criteria", "{'words':'隐患','on':'2026-02-30'}")
                        .field())
                .isEqualTo("on");
    }
}
