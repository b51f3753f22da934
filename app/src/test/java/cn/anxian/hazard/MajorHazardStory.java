package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.State;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Role;
import cn.anxian.law.catalogue.Catalogue;
import cn.anxian.law.catalogue.Criterion;
import cn.anxian.law.catalogue.Standing;
import cn.anxian.obligation.ObligationView;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("重大隐患：由人判定，五落实，及时报告，挂牌督办，两人签字销号")
class MajorHazardStory extends HazardStory {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_person_judges_it_against_a_criterion_and_says_why() {
        HazardId id = listed();
        faulty("criterion", () -> people.judgesMajor(department, id, ""));
        faulty("criterion", () -> people.judgesMajor(department, id, "no-such-criterion"));
        people.judgesMajor(department, id);
        Finding finding = people.see(inspector, id).finding();
        assertThat(finding.level()).isEqualTo("重大");
        assertThat(finding.gravity().judgement()).hasValueSatisfying(judgement -> {
            assertThat(judgement.by().person()).isEqualTo(department.person());
            assertThat(judgement.criterion()).isNotNull();
            assertThat(judgement.criterion().text()).isNotBlank();
            assertThat(judgement.criterion().citation()).isNotBlank();
        });
    }

    @Test
    void no_hazard_of_today_is_judged_by_a_criterion_that_was_repealed() {
        Criterion repealed = Catalogue.load().all().stream()
                .filter(it -> it.edition().everyIndustry())
                .filter(it -> it.on(clock.today()) == Standing.REPEALED
                        && it.on(clock.today().minusDays(1)) == Standing.REPEALED)
                .findFirst()
                .orElseThrow();
        faulty("criterion", () -> people.judgesMajor(department, listed(), repealed.id()));
    }

    @Test
    void by_another_industrys_standard_it_is_judged_only_by_who_says_that_he_knows() {
        HazardId id = listed();
        String ofAMine = Catalogue.load().inForceOn(clock.today()).stream()
                .filter(it -> it.edition().industry().equals("煤矿"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> people.judgesMajor(department, id, ofAMine))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refusal -> assertThat(refusal.getMessage()).contains("“煤矿”的判定标准", "勾选确认"));
        people.judgesMajorByAnotherIndustrys(department, id, ofAMine);
        assertThat(people.see(inspector, id).finding().isMajor()).isTrue();
    }

    @Test
    void a_standard_that_the_catalogue_does_not_have_is_cited_by_who_has_read_it() {
        HazardId id = listed();
        faulty(
                "criterion",
                () -> people.judgesMajorBy(
                        department, id, new HazardCommand.PublishedCriterion("GB 35181-2025 重大火灾隐患判定规则", " ", "")));
        people.judgesMajorBy(
                department, id, new HazardCommand.PublishedCriterion("GB 35181-2025 重大火灾隐患判定规则", "第6章", "疏散通道被锁闭"));
        assertThat(people.see(inspector, id)
                        .finding()
                        .gravity()
                        .judgement()
                        .orElseThrow()
                        .criterion())
                .satisfies(criterion -> {
                    assertThat(criterion.citation()).isEqualTo("GB 35181-2025 重大火灾隐患判定规则 第6章");
                    assertThat(criterion.verified()).isFalse();
                });
        Visitor.Answer seen = visitorAt(inspector.post()).get("/api/hazards/" + id);
        assertThat(seen.text("/judged/judgement/criterion/text")).isEqualTo("疏散通道被锁闭");
    }

    @Test
    void that_it_is_not_major_is_a_decision_too() {
        HazardId id = rectifying();
        people.judgesNotMajor(inspector, id);
        Finding finding = people.see(inspector, id).finding();
        assertThat(finding.isMajor()).isFalse();
        assertThat(finding.gravity().judgement().orElseThrow().reason()).isNotBlank();
        people.judgesMajor(department, id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.PLANNING);
    }

    @Test
    void an_enterprise_may_call_what_it_found_itself_major_but_never_take_it_back() {
        HazardId id = people.lists(worker, shop, Power.SELF_CHECK, "fire");
        refused("not-yours", () -> people.judgesMajor(worker, id));
        people.judgesMajor(safety, id);
        refused("not-yours", () -> people.regrades(head, id));
        refused("wrong-state", () -> people.voids(head, id));
        people.regrades(department, id);
        assertThat(people.see(head, id).finding().level()).isEqualTo("一般");
        assertThat(open(id)).containsExactly("交单");
    }

    @Test
    void an_enterprise_does_not_judge_what_the_government_found() {
        refused("not-yours", () -> people.judgesMajor(head, listed()));
    }

    @Test
    void from_the_judgement_on_the_head_owes_the_report_and_the_department_a_decision() {
        HazardId id = listedMajor();
        assertThat(open(id)).containsExactlyInAnyOrder("交单", "报告重大隐患", "决定是否挂牌");
        ObligationView report = duty(id, "报告重大隐患");
        assertThat(report.obligor().postId()).isEqualTo(head.post());
        assertThat(report.level()).isEqualTo("重大");
        assertThat(report.basis().getFirst().citation()).isEqualTo("《安全生产法》第四十一条第二款");
        assertThat(report.periodBasis().law()).isEqualTo("本平台规则");
        assertThat(duty(id, "决定是否挂牌").obligor().partyId()).isEqualTo(department.party());
        people.tells(safety, id);
        refused("not-now", () -> people.tells(head, id));
        people.leavesOff(department, id);
        assertThat(open(id)).containsExactly("交单");
    }

    @Test
    void each_duty_of_a_major_hazard_climbs_the_ladder_of_its_own_side() {
        assertThat(ladders(listedMajor()))
                .containsEntry("报告重大隐患", "政府检查发现的重大隐患，企业逾期没有报告")
                .containsEntry("决定是否挂牌", "政府检查发现的重大隐患，部门逾期没有决定挂牌或者没有审查")
                .containsEntry("交单", "政府检查发现的隐患，部门或乡镇逾期");
        HazardId own = people.lists(worker, shop, Power.SELF_CHECK, "fire");
        people.judgesMajor(safety, own);
        assertThat(ladders(own))
                .containsEntry("报告重大隐患", "企业自查发现的重大隐患，逾期没有报告")
                .containsEntry("决定是否挂牌", "企业自查发现的隐患，部门逾期没有办理")
                .containsEntry("交单", "企业自查发现的隐患");
    }

    private Map<String, String> ladders(HazardId id) {
        Map<String, String> ladders = new HashMap<>();
        visitorAt(department.post())
                .get("/api/climbs?subjectType=hazard&subjectId=" + id)
                .body()
                .forEach(climb -> ladders.put(
                        climb.at("/kindName").asString(), climb.at("/ladder").asString()));
        return ladders;
    }

    @Test
    void a_report_that_comes_late_was_missed_and_is_taken_all_the_same() {
        HazardId id = listedMajor();
        clock.pass(Duration.ofDays(8));
        people.tells(head, id);
        assertThat(duty(id, "报告重大隐患").missedAt()).isNotNull();
        assertThat(duty(id, "报告重大隐患").state()).isEqualTo(ObligationView.State.DISCHARGED);
    }

    @Test
    void nothing_is_rectified_before_the_plan_names_all_five_and_what_keeps_people_safe() {
        HazardId id = planning();
        refused("wrong-state", () -> people.rectifies(safety, id));
        Instant until = people.rectifyBy(head, id);
        int version = people.see(head, id).version();
        refused("not-yours", () -> people.plans(safety, id));
        for (String left : List.of("goal", "responsible", "measures", "funds", "until", "contingency", "interim")) {
            faulty(
                    left,
                    () -> callers.as(
                            head,
                            () -> hazards.plan(
                                    HazardPeople.command(), id, without(left, HazardPeople.plan(version, until)))));
        }
        faulty(
                "until",
                () -> callers.as(
                        head,
                        () -> hazards.plan(
                                HazardPeople.command(),
                                id,
                                HazardPeople.plan(version, until.plus(Duration.ofDays(1))))));
        faulty(
                "funds",
                () -> callers.as(
                        head,
                        () -> hazards.plan(
                                HazardPeople.command(),
                                id,
                                new HazardCommand.Planning(
                                        version, "a", "b", "c", new BigDecimal(-1), until, "d", "e", null))));
        people.plans(head, id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.RECTIFYING);
        assertThat(people.see(inspector, id)
                        .finding()
                        .gravity()
                        .plan()
                        .orElseThrow()
                        .funds())
                .isEqualByComparingTo("12000.5");
    }

    @Test
    void a_major_hazard_is_handed_over_with_a_day_that_somebody_set() {
        HazardId id = listedMajor();
        faulty("rectifyBy", () -> people.handsOver(inspector, id, safety));
        faulty("rectifyBy", () -> people.handsOver(inspector, id, safety, inDays(181)));
        people.handsOver(inspector, id, safety, inDays(180));
        assertThat(duty(id, "整改").dueAt()).isEqualTo(inDays(180));
    }

    @Test
    void a_department_lists_it_with_number_and_day_and_the_old_day_stays_in_the_ledger() {
        HazardId id = planned();
        Instant before = people.rectifyBy(inspector, id);
        clock.pass(Duration.ofMinutes(1));
        refused("not-yours", () -> people.supervises(inspector, id, inDays(30)));
        people.supervises(department, id, inDays(30));
        refused("not-now", () -> people.leavesOff(department, id));
        List<ObligationView> rectify = duties(id, "整改");
        assertThat(rectify)
                .extracting(ObligationView::state)
                .containsExactly(ObligationView.State.SUPERSEDED, ObligationView.State.OPEN);
        assertThat(rectify).extracting(ObligationView::dueAt).containsExactly(before, inDays(30));
        assertThat(people.rectifyBy(inspector, id)).isEqualTo(inDays(30));
    }

    @Test
    void it_is_struck_off_by_two_people_of_whom_the_last_is_never_of_the_enterprise() {
        HazardId id = people.lists(worker, shop, Power.SELF_CHECK, "fire");
        people.judgesMajor(head, id);
        people.handsOver(head, id, safety, inDays(60));
        people.signs(safety, id);
        people.plans(head, id);
        people.rectifies(safety, id);
        refused("wrong-state", () -> people.accepts(head, id));
        refused("same-person", () -> people.reviews(safety, id));
        people.reviews(head, id);
        refused("same-person", () -> people.approves(safety, id));
        refused("not-verifier", () -> people.approves(worker, id));
        refused("not-now", () -> people.approves(department, id));
        people.tells(head, id);
        people.approves(department, id);
        Hazard.StruckOff struckOff = (Hazard.StruckOff) people.see(inspector, id);
        assertThat(struckOff.review().orElseThrow().by().person()).isEqualTo(head.person());
        assertThat(struckOff.acceptance().by().person()).isEqualTo(department.person());
        assertThat(open(id)).isEmpty();
    }

    @Test
    void neither_of_the_two_strikes_it_off_without_his_hand_under_it() {
        HazardId id = planned();
        people.tells(head, id);
        people.rectifies(safety, id);
        faulty("signature", () -> people.reviewsUnsigned(inspector, id));
        people.reviews(inspector, id);
        faulty("signature", () -> people.approvesUnsigned(department, id));
        people.approves(department, id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.STRUCK_OFF);
    }

    @Test
    void in_a_firm_of_one_too_somebody_else_signs_twice() {
        Caller owner = city.head(city.soleFirm());
        HazardId id = people.lists(owner, city.soleFirm(), Power.SELF_CHECK, "fire");
        people.judgesMajor(owner, id);
        people.tells(owner, id);
        people.handsOver(owner, id, owner, inDays(60));
        people.signs(owner, id);
        people.plans(owner, id);
        people.rectifies(owner, id);
        refused("same-person", () -> people.reviews(owner, id));
        people.reviews(department, id);
        refused("same-person", () -> people.approves(department, id));
        people.approves(city.emergencyOfficer(), id);
        assertThat(people.stateOf(owner, id)).isEqualTo(State.STRUCK_OFF);
    }

    @Test
    void the_database_takes_no_major_hazard_that_the_enterprise_struck_off_alone() {
        HazardId id = reviewed();
        people.tells(head, id);
        people.approves(department, id);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> as(
                        inspector, () -> jdbc.sql("""
                                update hazard.hazard set accepter = jsonb_set(accepter, '{party}', to_jsonb(party::text))
                                where id = :id
                                """).param("id", id.value()).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("struck_off_by_two");
    }

    @Test
    void who_listed_it_signs_last() {
        HazardId id = planned();
        people.supervises(city.emergencyOfficer(), id, inDays(30));
        people.tells(head, id);
        people.rectifies(safety, id);
        people.reviews(inspector, id);
        refused("not-verifier", () -> people.approves(department, id));
        people.approves(city.emergencyOfficer(), id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.STRUCK_OFF);
    }

    @Test
    void whoever_stopped_the_work_lets_it_go_on_before_anything_is_struck_off() {
        HazardId id = planned();
        refused("no-power", () -> people.stops(inspector, id));
        people.stops(department, id);
        refused("not-now", () -> people.stops(department, id));
        people.tells(head, id);
        people.rectifies(safety, id);
        people.reviews(inspector, id);
        refused("not-now", () -> people.approves(department, id));
        refused("not-yours", () -> people.releases(inspector, id));
        people.releases(department, id);
        people.approves(department, id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.STRUCK_OFF);
    }

    @Test
    void what_is_sent_back_by_the_second_signer_is_rectified_again() {
        HazardId id = reviewed();
        refused("not-verifier", () -> people.sendsBack(head, id, inDays(20)));
        people.sendsBack(department, id, inDays(20));
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.RECTIFYING);
        people.rectifies(safety, id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.RECTIFIED);
    }

    @Test
    void a_colleague_of_the_reviewer_may_be_the_second_where_nobody_listed_it() {
        HazardId id = reviewed();
        people.tells(head, id);
        refused("same-person", () -> people.approves(inspector, id));
        people.approves(city.hire("town-government", SmallCity.TOWN, "审查岗", Role.TOWN), id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.STRUCK_OFF);
    }

    private static HazardCommand.Planning without(String left, HazardCommand.Planning plan) {
        return new HazardCommand.Planning(
                plan.version(),
                left.equals("goal") ? null : plan.goal(),
                left.equals("responsible") ? " " : plan.responsible(),
                left.equals("measures") ? "" : plan.measures(),
                left.equals("funds") ? null : plan.funds(),
                left.equals("until") ? null : plan.until(),
                left.equals("contingency") ? null : plan.contingency(),
                left.equals("interim") ? null : plan.interim(),
                null);
    }

    private List<String> open(HazardId id) {
        return of(id).stream()
                .filter(duty -> duty.state() == ObligationView.State.OPEN)
                .map(ObligationView::kindName)
                .toList();
    }

    private ObligationView duty(HazardId id, String kind) {
        return duties(id, kind).getLast();
    }

    private List<ObligationView> duties(HazardId id, String kind) {
        return of(id).stream().filter(duty -> duty.kindName().equals(kind)).toList();
    }

    private List<ObligationView> of(HazardId id) {
        return as(
                department,
                () -> obligations.ofSubject(
                        table.find(id).orElseThrow().finding().subject()));
    }
}
