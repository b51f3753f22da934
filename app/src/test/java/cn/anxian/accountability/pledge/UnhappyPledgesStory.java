package cn.anxian.accountability.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.accountability.PledgeStory;
import cn.anxian.directory.Directory;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.story.Offices;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be promised, signed or said, and that it is told why. */
class UnhappyPledgesStory extends PledgeStory {

    @Autowired
    private Directory directory;

    @Autowired
    private Offices offices;

    private static final List<Map<String, Object>> TARGETS = List.of(counted("duty-in-time", 90));

    @Test
    void a_receiver_that_cannot_be_served_is_named_and_the_others_go_out() {
        Visitor office = at(city.office());
        Caller good = city.hire("market", SmallCity.COUNTY, "签订岗" + freshTitle(), Role.REGULATOR);
        PostId vacant = city.hire("market", SmallCity.COUNTY, "空缺岗" + freshTitle(), Role.REGULATOR)
                .post();
        offices.relieve(vacant);
        Caller gone = city.hire("market", SmallCity.COUNTY, "撤销岗" + freshTitle(), Role.REGULATOR);
        city.asLoader(() -> {
            directory.abolish(
                    gone.post(),
                    Optional.of(good.post()),
                    directory.post(gone.post()).version());
            return gone;
        });
        PostId head = city.head(city.enterprise()).post();
        PostId foreign = city.siblingCountyLeader().post();
        PostId administrator = city.systemAdministrator().post();
        Map<String, Object> form = form(good, TARGETS);
        form.put(
                "receivers",
                List.of(
                                vacant,
                                good.post(),
                                gone.post(),
                                head,
                                foreign,
                                administrator,
                                city.office().post())
                        .stream()
                        .map(post -> Map.of("postId", post))
                        .toList());

        Answer made = office.post("/api/pledges", form);

        assertThat(made.status()).as(made.toString()).isEqualTo(200);
        assertThat(made.body().at("/receipts").size()).isEqualTo(1);
        assertThat(because(made, vacant)).contains("没有人任职").contains("草稿");
        assertThat(because(made, gone.post())).contains("已经撤销").contains(good.postName());
        assertThat(because(made, head)).contains("不是机关的岗位");
        assertThat(because(made, foreign)).contains("不在您的权限范围内");
        assertThat(because(made, administrator)).contains("不签订责任状");
        assertThat(because(made, city.office().post())).contains("自己的岗位");
    }

    @Test
    void a_draft_may_wait_for_whoever_will_hold_the_post_and_goes_out_only_then() {
        Visitor office = at(city.office());
        Caller post = city.hire("market", SmallCity.COUNTY, "待任命岗" + freshTitle(), Role.REGULATOR);
        offices.relieve(post.post());
        String draft = issued(office, form(post, TARGETS, "issue", false));

        assertThat(state(office, draft)).isEqualTo("draft");
        Answer refused = step(office, draft, "issuing");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.toString()).contains("没有人任职");
        assertThat(next(office, draft)).containsExactlyInAnyOrder("editing", "issuing", "withdrawal");
        assertThat(pledge(at(city.countyLeader()), draft).status())
                .as("a draft is the issuer's own affair")
                .isEqualTo(404);
        takes(office, draft, "withdrawal", "reason", "不再需要");
        assertThat(state(office, draft)).isEqualTo("withdrawn");
    }

    @Test
    void the_same_command_again_is_answered_again_and_makes_nothing_more() {
        Visitor office = at(city.office());
        Map<String, Object> form = form(city.townInspector(), TARGETS);
        UUID command = UUID.randomUUID();
        Answer once = office.post("/api/pledges", form, command);
        Answer again = office.post("/api/pledges", form, command);

        assertThat(again.text("/receipts/0/subject/id")).isEqualTo(once.text("/receipts/0/subject/id"));
        assertThat(again.body().at("/receipts/0/repeated").asBoolean()).isTrue();
        Answer another = office.post("/api/pledges", form);
        assertThat(another.status()).isEqualTo(400);
        assertThat(another.toString()).contains("已有一份同名的责任状");
    }

    @Test
    void what_a_form_lacks_is_named_field_by_field_and_nothing_is_kept() {
        Visitor office = at(city.office());
        Caller post = city.townInspector();
        long before = count(office);

        assertThat(office.post("/api/pledges", form(post, List.of())).toString())
                .contains("targets")
                .contains("请写1至50项目标");
        assertThat(office.post("/api/pledges", form(post, TARGETS, "year", 2025))
                        .toString())
                .contains("只能为2026年或者2027年");
        assertThat(office.post("/api/pledges", form(post, TARGETS, "title", " "))
                        .toString())
                .contains("请填写责任状名称");
        assertThat(office.post("/api/pledges", form(post, TARGETS, "lines", List.of("no-such-line")))
                        .toString())
                .contains("行业领域不存在");
        Map<String, Object> nobody = form(post, TARGETS);
        nobody.put("receivers", List.of());
        assertThat(office.post("/api/pledges", nobody).toString()).contains("个签订岗位");
        assertThat(faults(office, counted("duty-in-time", 101))).contains("百分比不能超过100");
        assertThat(faults(office, counted("duty-in-time", -1))).contains("不能小于0");
        assertThat(faults(office, counted("duty-missed", 1.5))).contains("项数须是整数");
        assertThat(faults(office, counted("duty-in-time", 90.123))).contains("最多两位小数");
        assertThat(faults(office, counted("no-such-measure", 1))).contains("指标不存在");
        assertThat(faults(office, counted("duty-in-time", 90, "better", "atMost")))
                .contains("不能反过来");
        assertThat(faults(office, counted("duty-in-time", 90, "scope", "world")))
                .contains("本地区（region）");
        assertThat(faults(office, counted("duty-in-time", 90, "parentTarget", UUID.randomUUID())))
                .contains("不是分解出来的");
        assertThat(faults(office, said(new Object[] {"text", "按期", "measure", "duty-in-time"})))
                .contains("请填写目标值");
        assertThat(faults(office, said(new Object[] {"text", "事故", "value", 0})))
                .contains("单位")
                .contains("不超过");
        assertThat(faults(office, words(" "))).contains("请填写第1项的目标内容");
        assertThat(count(office)).isEqualTo(before);
    }

    @Test
    void nobody_signs_what_he_issued_himself_nor_without_a_signature_nor_over_a_version_he_has_not_seen() {
        var person = offices.person();
        PostId leader = offices.held(Role.LEADER, SmallCity.COUNTY, person);
        PostId regulator = offices.held(Role.REGULATOR, SmallCity.COUNTY, person);
        Visitor both = visitorAt(leader);
        String pledge = issued(both, form(city.asLoader(() -> directory.callerAt(regulator)), TARGETS));
        both.post("/api/session/post", Map.of("postId", regulator));

        assertThat(step(both, pledge, "signing", "signature", both.draws()).code())
                .isEqualTo("same-person");
        takes(both, pledge, "return", "reason", "应由他人签订");

        Visitor office = at(city.office());
        Visitor inspector = at(city.townInspector());
        String other = issued(office, form(city.townInspector(), TARGETS));
        assertThat(step(inspector, other, "signing").toString()).contains("请签名");
        Answer stale = inspector.post(
                "/api/pledges/" + other + "/signing", Map.of("version", 1, "signature", inspector.draws()));
        assertThat(stale.code()).isEqualTo("stale");
        assertThat(step(office, other, "signing", "signature", office.draws()).code())
                .isEqualTo("not-yours");
        assertThat(step(inspector, other, "withdrawal", "reason", "不想签").code()).isEqualTo("not-yours");
        assertThat(step(inspector, other, "breakdown", "children", List.of()).status())
                .isEqualTo(400);
        signs(inspector, other);
        assertThat(step(inspector, other, "return", "reason", "反悔").code()).isEqualTo("wrong-state");
    }

    @Test
    void a_neighbour_sees_nothing_and_a_department_promises_only_in_its_own_lines() {
        String pledge = issued(at(city.office()), form(city.townInspector(), TARGETS));
        assertThat(pledge(at(city.siblingOffice()), pledge).status()).isEqualTo(404);
        assertThat(pledge(at(city.siblingTownInspector()), pledge).status()).isEqualTo(404);
        assertThat(pledge(at(city.cityOffice()), pledge).status()).isEqualTo(200);
        assertThat(step(at(city.cityOffice()), pledge, "outcome", "no", 1).code())
                .isEqualTo("wrong-state");

        Visitor fire = at(city.regulator("fire"));
        Answer everything = fire.post("/api/pledges", form(city.townInspector(), TARGETS));
        assertThat(everything.status()).isEqualTo(400);
        assertThat(everything.toString()).contains("本部门负责的行业领域");
        String own = issued(fire, form(city.townInspector(), TARGETS, "lines", List.of("fire")));
        assertThat(state(fire, own)).isEqualTo("issued");
        assertThat(pledge(at(city.regulator("construction")), own).status()).isEqualTo(404);
    }

    @Test
    void what_the_ledger_knows_is_not_typed_and_what_a_person_says_has_a_source() {
        Visitor office = at(city.office());
        Visitor inspector = at(city.townInspector());
        String pledge = issued(
                office,
                form(city.townInspector(), List.of(counted("duty-in-time", 90), stated("事故起数", 0), words("健全机制"))));
        signs(inspector, pledge);

        assertThat(step(office, pledge, "outcome", "no", 1, "value", 100, "source", "报表")
                        .code())
                .isEqualTo("counted-by-the-ledger");
        assertThat(step(office, pledge, "outcome", "no", 9, "value", 1, "source", "报表")
                        .toString())
                .contains("没有这一项目标");
        assertThat(step(office, pledge, "outcome", "no", 2, "value", 0).toString())
                .contains("出处");
        assertThat(step(office, pledge, "outcome", "no", 2, "value", -1, "source", "报表")
                        .toString())
                .contains("不能小于0");
        assertThat(step(office, pledge, "outcome", "no", 3, "source", "查看").toString())
                .contains("是否完成");
        assertThat(step(inspector, pledge, "outcome", "no", 2, "value", 0, "source", "自己说的")
                        .code())
                .isEqualTo("not-yours");
        assertThat(office.get("/api/pledges/" + pledge + "/results?at=2025-12-31")
                        .toString())
                .contains("2026年的责任状");
        assertThat(office.get("/api/pledges/" + pledge + "/results?at=2026-12-01")
                        .toString())
                .contains("还没有到");
    }

    @Test
    void when_the_post_that_is_to_sign_is_abolished_its_successor_signs_be_he_of_another_party() {
        Visitor office = at(city.office());
        Caller ending = city.hire("market", SmallCity.COUNTY, "将撤岗" + freshTitle(), Role.REGULATOR);
        Caller next = city.hire("housing", SmallCity.COUNTY, "承接岗" + freshTitle(), Role.REGULATOR);
        String waiting = issued(office, form(ending, TARGETS));
        String signed = issued(office, form(ending, TARGETS));
        signs(at(ending), signed);

        int version = city.asLoader(() -> directory.post(ending.post()).version());
        Answer abolished = at(city.systemAdministrator())
                .post(
                        "/api/posts/" + ending.post() + "/abolition",
                        Map.of("version", version, "successorId", next.post(), "reason", "机构调整"));
        assertThat(abolished.status()).as(abolished.toString()).isEqualTo(200);

        Visitor successor = at(next);
        assertThat(next(successor, waiting)).containsExactlyInAnyOrder("signing", "return");
        signs(successor, waiting);
        assertThat(pledge(office, waiting).text("/receiver/postName")).isEqualTo(next.postName());
        assertThat(pledge(office, signed).body().at("/signerLeft").asBoolean()).isTrue();
        assertThat(pledge(office, signed).text("/signatures/0/personName")).isEqualTo(ending.personName());
        takes(successor, signed, "countersigning", "signature", successor.draws());
        takes(office, signed, "amendment", "reason", "岗位调整", "targets", TARGETS);
        assertThat(office.get("/api/journal?subjectType=pledge&subjectId=" + signed)
                        .toString())
                .contains("签订岗位承接");
    }

    private String faults(Visitor who, Map<String, Object> target) {
        Answer answer = who.post("/api/pledges", form(city.townInspector(), List.of(target)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.toString();
    }

    private static long count(Visitor who) {
        var counts = who.get("/api/pledges?view=issued").body().at("/counts");
        return counts.at("/draft").asLong() + counts.at("/issued").asLong();
    }

    private static String because(Answer made, PostId post) {
        for (var failed : made.body().at("/failed")) {
            if (failed.at("/postId").asString().equals(post.toString())) {
                return failed.at("/because").asString();
            }
        }
        return "served";
    }
}
