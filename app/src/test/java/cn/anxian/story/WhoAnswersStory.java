package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Answer;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Duty;
import cn.anxian.directory.Matrix;
import cn.anxian.directory.MatrixEdit;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.Responsibility;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Role;
import cn.anxian.law.Bases;
import cn.anxian.law.Basis;
import cn.anxian.law.BasisKind;
import cn.anxian.law.InForce;
import cn.anxian.law.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 讲话一:“管行业必须管安全、管业务必须管安全、管生产经营必须管安全”。 */
class WhoAnswersStory extends Story {

    private static final Bases DECISION =
            Bases.of(new Basis.LocalRule("湖滨区", "演示职责分工通知", "第二条", Quote.ABSENT, InForce.ALWAYS, false));

    @Autowired
    private SmallCity city;

    @Autowired
    private Responsibility responsibility;

    @Autowired
    private Matrix matrix;

    @Autowired
    private Directory directory;

    @Test
    void for_fire_safety_in_a_town_the_usual_departments_of_its_county_answer() {
        List<Answer> answers = asked("fire", SmallCity.TOWN);

        assertThat(answers)
                .extracting(Answer::duty)
                .containsExactly(Duty.SUPERVISION, Duty.COMPREHENSIVE, Duty.TERRITORIAL, Duty.LEADERSHIP);
        assertThat(answers)
                .extracting(answer -> answer.party().orElseThrow().name())
                .containsExactly("湖滨区消防救援大队", "湖滨区应急管理局", "湖滨街道办事处", "湖滨区人民政府");
        assertThat(answers).noneMatch(Answer::gap).noneMatch(Answer::edited);
        assertThat(answers)
                .allMatch(answer -> answer.holder().orElseThrow().personName().startsWith("演示"));
    }

    @Test
    void every_answer_has_a_sentence_and_a_basis_and_the_packs_is_the_lines_own() {
        List<Answer> answers = asked("fire", SmallCity.TOWN);

        assertThat(answers)
                .allMatch(answer ->
                        answer.reason().endsWith("。") && !answer.basis().isEmpty());
        assertThat(answers.getFirst().basis().getFirst().citation()).isEqualTo("《消防法》第四条第一款");
        assertThat(answers.getFirst().basis()).extracting(Basis::kind).doesNotContain(BasisKind.HOUSE_RULE);
    }

    @Test
    void at_the_city_the_citys_own_departments_answer() {
        assertThat(asked("construction", SmallCity.CITY)
                        .getFirst()
                        .party()
                        .orElseThrow()
                        .name())
                .isEqualTo("三门峡市住房和城乡建设局");
    }

    @Test
    void a_recorded_decision_of_the_county_stands_before_the_pack_in_its_towns_too() {
        PartyId market = city.agency("market", SmallCity.COUNTY);
        edit("tourism", SmallCity.COUNTY, market);

        Answer answer = asked("tourism", SmallCity.TOWN).getFirst();

        assertThat(answer.party().orElseThrow().id()).isEqualTo(market);
        assertThat(answer.edited()).isTrue();
        assertThat(answer.basis().getFirst().citation()).isEqualTo("湖滨区《演示职责分工通知》第二条");
        assertThat(answer.reason()).contains("湖滨区").contains("第1版").contains("本区文旅局未单设");
    }

    @Test
    void a_decision_of_one_county_says_nothing_of_its_sibling() {
        edit("school", SmallCity.COUNTY, city.agency("market", SmallCity.COUNTY));

        assertThat(asked("school", SmallCity.OTHER_COUNTYS_TOWN).getFirst().edited())
                .isFalse();
    }

    @Test
    void where_the_department_does_not_exist_the_gap_is_said() {
        Answer answer = asked("water", SmallCity.SIBLING_COUNTY).getFirst();

        assertThat(answer.gap()).isTrue();
        assertThat(answer.party()).isEmpty();
        assertThat(answer.reason()).contains("陕州区没有登记这个部门，无人负责");
    }

    @Test
    void a_vacant_post_is_a_gap_and_says_so() {
        Caller going = city.hire("housing", SmallCity.SIBLING_COUNTY, "燃气监管岗", Role.REGULATOR, "gas");
        city.asLoader(() -> {
            directory.endHolding(going.post(), clock.now());
            return going;
        });

        Answer answer = asked("gas", SmallCity.SIBLING_COUNTY).getFirst();

        assertThat(answer.gap()).isTrue();
        assertThat(answer.post().orElseThrow().name()).isEqualTo("燃气监管岗");
        assertThat(answer.reason()).endsWith("岗位“燃气监管岗”目前空缺。");
    }

    @Test
    @DisplayName("安全生产法第五条：“主要负责人是本单位安全生产第一责任人”")
    void for_an_enterprise_its_head_answers_beside_the_authorities() {
        Visitor.Answer answer =
                visitorAt(city.townInspector().post()).get("/api/answers?enterprise=" + city.enterprise());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/answers").size()).isEqualTo(5);
        assertThat(answer.text("/answers/4/duty")).isEqualTo("企业主体责任");
        assertThat(answer.text("/answers/4/post/name")).isEqualTo("主要负责人");
        assertThat(answer.text("/answers/4/basis/0/citation")).isEqualTo("《安全生产法》第五条");
        assertThat(answer.text("/line/id")).isEqualTo("fire");
    }

    @Test
    void free_words_find_the_line_and_the_place() {
        Visitor inspector = visitorAt(city.countyLeader().post());

        Visitor.Answer answer = inspector.get("/api/answers?q=" + encoded("前进街道的加油站"));

        assertThat(answer.text("/line/id")).isEqualTo("hazchem");
        assertThat(answer.text("/region/name")).isEqualTo("前进街道");
        assertThat(answer.text("/answers/0/party/name")).isEqualTo("湖滨区应急管理局");
    }

    @Test
    void free_words_find_an_enterprise_by_a_part_of_its_name() {
        Visitor.Answer answer = visitorAt(city.townInspector().post()).get("/api/answers?q=" + encoded("湖滨街道百货"));

        assertThat(answer.text("/enterprise/id")).isEqualTo(city.enterprise().toString());
        assertThat(answer.text("/subject")).isEqualTo("演示湖滨街道百货商店");
    }

    @Test
    @DisplayName("安全生产法第十条：职责不明确的，按照业务相近的原则确定监督管理部门")
    void what_no_line_claims_is_not_left_blank() {
        Visitor.Answer answer = visitorAt(city.townInspector().post()).get("/api/answers?q=" + encoded("占星问卦"));

        assertThat(answer.text("/line/id")).isEqualTo("general");
        assertThat(answer.text("/subject")).contains("占星问卦").contains("没有对应的行业领域");
    }

    @Test
    void a_foreign_enterprise_is_not_found_and_a_question_without_words_is_bad_input() {
        Visitor inspector = visitorAt(city.siblingTownInspector().post());

        assertThat(inspector.get("/api/answers?enterprise=" + city.enterprise()).code())
                .isEqualTo("not-found");
        assertThat(inspector.get("/api/answers?line=no-such-line&region=3344").text("/errors/0/message"))
                .contains("没有“no-such-line”这个行业领域");
        assertThat(inspector.get("/api/answers?line=fire&region=999999").text("/detail"))
                .contains("没有编号为 999999 的行政区划");
        assertThat(inspector.get("/api/answers").status()).isEqualTo(400);
    }

    private List<Answer> asked(String line, RegionId region) {
        return as(city.townInspector(), () -> responsibility.whoAnswers(line, region));
    }

    private void edit(String line, RegionId region, PartyId supervisor) {
        as(
                city.office(),
                () -> matrix.edit(new MatrixEdit(
                        line,
                        region,
                        Optional.of(supervisor),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        DECISION,
                        "本区文旅局未单设，由市场监管部门负责。",
                        0)));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
