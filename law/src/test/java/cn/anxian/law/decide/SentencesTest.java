package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.Finding;
import cn.anxian.law.Line;
import cn.anxian.law.Overlay;
import cn.anxian.law.Overlays;
import cn.anxian.law.Rules;
import cn.anxian.law.access.ColdStoreAge;
import cn.anxian.law.accident.Grade;
import cn.anxian.law.duty.LocalReporting;
import cn.anxian.law.enforcement.HearingRight;
import cn.anxian.law.hazard.Resuming;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("结论说出理由：一句话写清事实和数")
class SentencesTest {
    private static final String ARTICLE_70 =
            "'decided':true,'majorHazard':true,'refused':true,'realDanger':true,'safeToCut':true,'approved':true,'inWriting':true";
    private static final LocalDate BUILT = LocalDate.of(2006, 3, 2);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "chemical-trade | {'on':'2026-05-01','toxicOrExplosive':true,'storage':false} | 经营剧毒、易制爆化学品，向设区的市级人民政府应急管理部门申请，自收到证明材料之日起20个工作日内决定。",
                "chemical-trade | {'on':'2026-05-01','toxicOrExplosive':false,'storage':true,'installation':true} | 有储存设施且储存数量构成重大危险源，向设区的市级人民政府应急管理部门申请，自收到证明材料之日起20个工作日内决定。",
                "chemical-trade | {'on':'2026-05-01','toxicOrExplosive':false,'storage':true,'installation':false} | 其他危险化学品经营，向县级人民政府应急管理部门申请，自收到证明材料之日起20个工作日内决定。",
                "chemical-trade | {'on':'2026-04-30','toxicOrExplosive':false,'storage':true} | 有储存设施，向设区的市级人民政府安全生产监督管理部门申请，自收到证明材料之日起30日内决定。",
                "trial-run | {'days':30} | 试运行30日，在30日至180日之间。",
                "trial-run | {'days':29} | 试运行29日，不在30日至180日之间。",
                "trial-run | {'days':0} | 试运行0日，不在30日至180日之间。",
                "safety-licence | {'line':'coal','produces':true} | 煤矿生产单位，属于须取得安全生产许可证的五类企业（",
                "safety-licence | {'line':'hazchem','produces':false} | 危险化学品非生产单位，不属于须取得安全生产许可证的五类企业（",
                "weather-signal | {'kind':'暴雨','colour':'红'} | 暴雨红色预警信号：3小时内100毫米以上。",
                "penalty-limitation | {'ended':'2024-11-20','discovered':'2026-11-20'} | 违法行为终了于2024年11月20日，发现于2026年11月20日，2年时效至2026年11月20日，可以处罚。",
                "penalty-limitation | {'ended':'2024-11-19','discovered':'2026-11-20'} | 违法行为终了于2024年11月19日，发现于2026年11月20日，2年时效至2026年11月19日，已过时效，不再给予行政处罚。",
                "penalty-limitation | {'ended':'2026-11-20','discovered':'2026-11-20'} | 违法行为终了于2026年11月20日，发现于2026年11月20日，2年时效至2028年11月20日，可以处罚。",
                "coercion-time | {'at':'2026-11-20T10:00:00+08:00'} | 计划在2026年11月20日 10:00实施，不在夜间或者法定节假日之禁。",
                "coercion-time | {'at':'2026-10-01T23:00:00+08:00'} | 计划在2026年10月1日 23:00实施，在夜间；在法定节假日安排的放假日，不得实施。",
                "coercion-time | {'at':'2026-11-20T23:00:00+08:00','urgent':true} | 计划在2026年11月20日 23:00实施，情况紧急，不在夜间或者法定节假日之禁。",
                "article-70 | {'measure':'power','startsAt':'2026-11-21T10:00:00+08:00','emergency':true,ALL} | 停止供电的前提齐备，有紧急情形，不需提前通知；履行决定、消除隐患后应当及时解除。",
                "article-70 | {'measure':'explosives','startsAt':'2026-11-21T10:00:00+08:00',ALL} | 停止供应民用爆炸物品的前提齐备；履行决定、消除隐患后应当及时解除。"
            })
    void the_reason_is_one_sentence_with_its_facts(String judge, String question, String because) {
        assertThat(said(ask(judge, question.replace("ALL", ARTICLE_70)), "because"))
                .startsWith(because);
    }

    @ParameterizedTest
    @MethodSource("cn.anxian.law.decide.Desk#rules")
    @DisplayName("句子里的日期、时刻照公文写，不写成机器的格式")
    void a_sentence_writes_days_as_an_official_does(Asked asked) {
        for (var example : asked.examples()) {
            var verdict = ask(asked.name(), example);
            var facts = verdict.find("facts").map(Object::toString).orElse("");
            var told = said(verdict, "because") + facts + verdict.find("question") + verdict.find("reasons");

            assertThat(told).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}").doesNotContain("T00:");
        }
    }

    @Test
    @DisplayName("EN-NIGHT-HOURS 只在夜间才引用夜间的钟点；未公布的年份存疑")
    void en_night_hours_is_cited_by_night_only() {
        assertThat(ask("coercion-time", "{'at':'2026-11-20T23:00:00+08:00'}").array("basis"))
                .hasSizeGreaterThan(ask("coercion-time", "{'at':'2026-11-20T10:00:00+08:00'}")
                        .array("basis")
                        .size());
    }

    @Test
    @DisplayName("HZ-SANDY-SHUTDOWN 事实里写明措施和紧急情形")
    void hz_sandy_shutdown_tells_its_facts() {
        var facts = ask("article-70", "{'measure':'power','startsAt':'2026-11-21T10:00:00+08:00','emergency':true}")
                .get("facts")
                .object();
        var calm = ask("article-70", "{'measure':'explosives','startsAt':'2026-11-21T10:00:00+08:00'}")
                .get("facts")
                .object();

        assertThat(said(facts, "措施") + said(facts, "紧急情形")).isEqualTo("停止供电有");
        assertThat(said(calm, "措施") + said(calm, "紧急情形")).isEqualTo("停止供应民用爆炸物品没有");
    }

    @Test
    @DisplayName("AC-COLD-STORE-AGE 冷库年限只有地方能定：到期当日仍在年限之内")
    void ac_cold_store_age_is_the_localitys() {
        var here = Rules.of("access").under(Overlay.read("""
                {"region": "1", "name": "甲市", "document": {"law": "甲市规定", "verified": true},
                 "sets": [{"key": "AC-COLD-STORE-AGE.years", "value": 20, "article": "第三条"}]}
                """, Rules.load()));

        assertThat(new ColdStoreAge(here).of(BUILT, BUILT.plusYears(20)).because())
                .isEqualTo("冷库建成于2006年3月2日，本地最高使用年限20年，至2026年3月2日，在年限之内。");
        assertThat(new ColdStoreAge(here).of(BUILT, BUILT.plusYears(20).plusDays(1)))
                .isInstanceOfSatisfying(
                        Finding.NotMet.class, it -> assertThat(it.because()).endsWith("，已超过年限。"));
        assertThat(new ColdStoreAge(Rules.of("access")).of(BUILT, BUILT).because())
                .isEqualTo("国家没有规定冷库的最高使用年限，本地的规定没有载入。");
    }

    @Test
    @DisplayName("DW-INFO-DEADLINE-LOCAL 报送时限由地方定，没有载入的存疑")
    void dw_info_deadline_local_is_the_localitys() {
        var wuhan =
                new LocalReporting(Rules.of("duty").under(Overlays.of("420100").orElseThrow()));
        var nowhere = new LocalReporting(Rules.of("duty"));

        assertThat(wuhan.minutes(Grade.GENERAL).because()).isEqualTo("一般突发事件，本地规定120分钟内报送。");
        assertThat(nowhere.minutes(Grade.GENERAL).because()).isEqualTo("一般突发事件，报送时限由总体应急预案和省市规定，此处没有载入。");
        assertThat(nowhere.minutes(Grade.GENERAL).answer()).isEmpty();
        assertThat(nowhere.minutes(Grade.GENERAL).provisional()).isTrue();
    }

    @Test
    @DisplayName("EN-HEARING 罚款说出对谁、多少、当地的较大数额")
    void en_hearing_says_to_whom_and_how_much() {
        var local = new HearingRight(Rules.of("enforcement").under(Overlay.read("""
                {"region": "1", "name": "甲省", "document": {"law": "甲省规定", "verified": true},
                 "sets": [{"key": "EN-HEARING.largeFineUnitWan", "value": 5, "article": "第二条"}]}
                """, Rules.load())));

        assertThat(local.of(new HearingRight.Penalty.Fine(new BigDecimal("5"), false))
                        .because())
                .isEqualTo("对单位罚款5万元，本地较大数额为5万元以上，应当告知听证权。");
        assertThat(local.of(new HearingRight.Penalty.Fine(new BigDecimal("4"), false))
                        .because())
                .isEqualTo("对单位罚款4万元，本地较大数额为5万元以上，不在应当告知之列。");
        assertThat(local.of(new HearingRight.Penalty.Fine(new BigDecimal("4"), true))
                        .because())
                .isEqualTo("对个人罚款4万元；较大数额由地方或者部门规定，此处没有载入。");
    }

    @Test
    @DisplayName("一个问题按收到的字节读：UTF-8，不超过一行的长度；不认识的字段说出认识的")
    void a_question_is_read_as_it_came() {
        var desk = Desk.of("trial-run", Book.NATIONAL).orElseThrow();
        var question = "{\"days\":30}";
        var longest = (question + " ".repeat(Desk.LONGEST - question.length())).getBytes(StandardCharsets.UTF_8);

        assertThat(desk.verdict(longest)).contains("在30日至180日之间");
        assertThatThrownBy(() -> desk.verdict(Arrays.copyOf(longest, longest.length + 1)))
                .hasMessageContaining("不得超过");
        assertThatThrownBy(() -> desk.verdict(new byte[] {'{', (byte) 0xFF, '}'}))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> desk.verdict("{\"hours\":30}")).hasMessageContaining("trial-run 的字段有 days");
    }

    @Test
    @DisplayName("HZ-MAJOR-CRITERIA 相近的说出出处和分数；有大意的存疑；五百字以内")
    void hz_major_criteria_says_where_and_how_near() {
        var near = ask("major-hazard-criteria", "{'words':'液氯灌装台没有装万向管道充装系统','on':'2026-11-22'}");
        var gist = ask("major-hazard-criteria", "{'words':'瓦斯检查存在漏检、假检情况且进行作业','on':'2026-11-22'}");

        assertThat(near.array("criteria").getFirst().object().number("score")).isGreaterThan(new BigDecimal("0.1"));
        assertThat(said(near, "because")).contains("安监总管三〔2017〕121号").endsWith("；本库未收录现行版本条文的行业：房屋市政工程、消防。");
        assertThat(said(gist, "provisional")).isEqualTo("true");
        assertThat(said(
                        ask("major-hazard-criteria", "{'words':'" + "隐".repeat(500) + "','on':'2026-11-22'}"),
                        "verdict"))
                .isEqualTo("for-a-person");
    }

    @Test
    @DisplayName("HZ-RESUME-COAL 煤矿引用煤矿的规定，其他行业引用一般规定")
    void hz_resume_coal_is_cited_for_coal_only() {
        var resuming = new Resuming(Rules.of("hazard"));
        var all = EnumSet.allOf(Resuming.Approval.class);

        assertThat(resuming.of(Line.COAL, true, all).ruleVersion()).startsWith("HZ-RESUME-COAL@");
        assertThat(resuming.of(Line.INDUSTRY, true, all).ruleVersion()).startsWith("HZ-RESUME-REVIEW@");
        assertThat(resuming.of(Line.INDUSTRY, false, all).because()).isEqualTo("现场审查、验收没有合格，不得恢复生产。");
    }
}
