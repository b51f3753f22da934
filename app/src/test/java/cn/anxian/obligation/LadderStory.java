package cn.anxian.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Matrix;
import cn.anxian.directory.MatrixEdit;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.PostChange;
import cn.anxian.evidence.Images;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.law.Bases;
import cn.anxian.law.Basis;
import cn.anxian.obligation.ladder.StoppedClimb;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** 讲话一:“责任到人、责任到岗、责任到点”: what is missed climbs, and what is public or personal a named post decides and signs. */
class LadderStory extends DutyStory {

    private static final String RECTIFY = "hazard.rectify";
    private static final String LINE = "epidemic";

    /** Due on Thursday 17 September 2026 at nine. */
    private static final Duration THREE_DAYS = Duration.ofHours(72);

    private static final Instant ONE_WORKDAY_LATE = china("2026-09-19T00:00");
    private static final Instant THREE_WORKDAYS_LATE = china("2026-09-22T00:00");
    private static final Instant FIVE_WORKDAYS_LATE = china("2026-09-24T00:00");

    private static final Instant LONG_AFTER = china("2026-11-30T00:00");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SmallCity city;

    @Autowired
    private Matrix matrix;

    private People people;
    private PostId mayor;
    private Caller inspector;
    private Subject matter;
    private final List<Subject> given = new ArrayList<>();
    private final Map<Subject, String> others = new HashMap<>();

    @BeforeEach
    void aDutyThatAnInspectorGaveAndABureauAnswersForThePlace() {
        city.office();
        people = peopleIn(HUBIN, DAAN, LINE);
        mayor = loading(() -> {
            PartyId government = directory.addParty(NewParty.agency("other", "某区" + UUID.randomUUID(), HUBIN));
            return directory.addPost(
                    new NewPost(government, "副区长岗", Role.LEADER, HUBIN, Set.of(), Optional.empty(), ""));
        });
        hold(mayor, "演示副区长");
        loading(() -> {
            directory.changePost(people.chief(), new PostChange("局长岗", Set.of(), Optional.of(mayor), ""), 1);
            return ledBy(mayor);
        });
        inspector = at(people.inspector());
        matter = owedFrom("inspection", "一般");
    }

    private Object ledBy(PostId leader) {
        return matrix.edit(new MatrixEdit(
                LINE,
                DAAN,
                Optional.of(people.bureau()),
                Optional.empty(),
                Optional.of(leader),
                Optional.empty(),
                false,
                Bases.of(new Basis.HouseRule("试验用的分工，没有法律规定。")),
                "试验",
                versionOfTheMatrix()));
    }

    /** The next story's people answer for the same place. */
    @AfterEach
    void nothingIsLeftToClimb() {
        others.forEach((each, kind) -> as(inspector, () -> {
            obligations.waive(each, kind, "试验结束");
            return null;
        }));
        for (Subject each : given) {
            if (only(inspector, each).state() == ObligationView.State.OPEN) {
                as(inspector, () -> {
                    obligations.waive(each, RECTIFY, "试验结束");
                    return null;
                });
            }
        }
    }

    @Test
    void each_rung_is_passed_at_its_moment_and_not_a_millisecond_before() {
        ringAt(ONE_WORKDAY_LATE.minusMillis(1));
        assertThat(passed()).isEmpty();
        assertThat(climb().at("/ahead/0/at").asString()).isEqualTo("2026-09-19T00:00:00+08:00");

        ringAt(ONE_WORKDAY_LATE);
        assertThat(passed()).containsExactly("告知企业主要负责人、行业监管部门");
        assertThat(climb().at("/passed/0/told").toString()).contains("主要负责人（演示负责）", "监管岗（演示监管）");

        ringAt(THREE_WORKDAYS_LATE.minusMillis(1));
        assertThat(passed()).hasSize(1);
        ringAt(THREE_WORKDAYS_LATE);
        assertThat(passed()).hasSize(2);

        ringAt(FIVE_WORKDAYS_LATE.minusMillis(1));
        assertThat(passed()).hasSize(2);
        ringAt(FIVE_WORKDAYS_LATE);
        assertThat(passed()).hasSize(3).last().isEqualTo("请行业监管部门负责人决定是否约谈");
        assertThat(timeLine()).contains("督办第1级：告知企业主要负责人、行业监管部门", "督办第3级：请行业监管部门负责人决定是否约谈");
    }

    @Test
    void whoever_is_missing_in_the_directory_is_named_and_the_next_one_stands_in() {
        ringAt(THREE_WORKDAYS_LATE);

        assertThat(climb().at("/passed/1/gaps").toString()).contains("属地", "改由分管领导办理");
        assertThat(climb().at("/passed/1/told").toString()).contains("副区长岗（演示副区长）", "综合岗");
    }

    @Test
    void a_clock_that_jumps_passes_every_rung_once_in_order_and_asks_for_three_decisions() {
        ringAt(LONG_AFTER);

        assertThat(passed()).hasSize(6);
        assertThat(climb().at("/ahead").size()).isZero();
        assertThat(decisions())
                .extracting(each -> each.at("/measure").asString())
                .containsExactly("talk", "exposure", "accountability");
        bell.sweep(clock.now());
        assertThat(passed()).hasSize(6);
    }

    @Test
    void what_an_enterprise_found_itself_never_leaves_the_enterprise() {
        Subject own = owedFrom("self-check", "重大");
        ringAt(LONG_AFTER);

        assertThat(toldParties(own)).containsOnly(people.shop().value());
        assertThat(decisions(own)).isEmpty();
        assertThat(climb(own).at("/confined").asBoolean()).isTrue();
        assertThat(climb(own).at("/passed").size()).isEqualTo(2);
    }

    @Test
    void what_has_no_ladder_climbs_nothing() {
        Subject plain = matter();
        as(inspector, () -> obligations.issue(owed(TestKinds.MEND, plain, people, DAAN, LINE, THREE_DAYS)));
        ringAt(LONG_AFTER);

        assertThat(visitorAt(people.inspector())
                        .get("/api/climbs?subjectType=test&subjectId=" + plain.id())
                        .body())
                .isEmpty();
    }

    @Test
    void a_decision_is_a_duty_of_the_named_post_and_says_what_the_law_leaves_to_people() {
        ringAt(FIVE_WORKDAYS_LATE);
        Answer shown = visitorAt(people.chief()).get("/api/decisions/" + decisionId());

        assertThat(shown.text("/question")).isEqualTo("是否约谈");
        assertThat(shown.text("/duty/part")).isEqualTo("decide");
        assertThat(shown.text("/duty/obligor/postName")).isEqualTo("局长岗");
        assertThat(shown.text("/duty/dueAt")).isEqualTo("2026-10-01T00:00:00+08:00");
        assertThat(shown.text("/duty/periodBasis/kind")).isEqualTo("house-rule");
        assertThat(shown.text("/preconditions/0/verdict")).isEqualTo("须由人决定");
        assertThat(shown.text("/preconditions/0/because")).contains("本地没有载入约谈办法");
        assertThat(shown.body().at("/preconditions/0/basis"))
                .as("a document that nobody has does not stand there as one")
                .isEmpty();
        assertThat(shown.toString()).doesNotContain("《地方约谈办法》");
        assertThat(shown.text("/basis/0/kind")).isEqualTo("house-rule");
        assertThat(shown.body().at("/whyNotAnswer").isNull()).isTrue();
        assertThat(visitorAt(people.chief()).get("/api/obligations?view=post").text("/items/0/action/href"))
                .isEqualTo("/decisions/" + decisionId());
    }

    @Test
    void nothing_is_decided_without_a_reason_and_a_signature() {
        ringAt(FIVE_WORKDAYS_LATE);
        Visitor chief = visitorAt(people.chief());

        Answer empty = chief.post(answering(), Map.of());
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.body().at("/errors").toString()).contains("yes", "reason", "signature");
        Answer unsigned = chief.post(answering(), Map.of("yes", true, "reason", "屡催不改"));
        assertThat(unsigned.text("/errors/0/message")).isEqualTo("请签名：没有签名的决定不作数。");

        assertThat(timeLine()).noneMatch(title -> title.startsWith("决定约谈"));
        assertThat(chief.get("/api/decisions/" + decisionId()).text("/stage")).isEqualTo("OPEN");
        assertThat(decisionDuties()).containsExactly("ladder.decide OPEN");
    }

    @Test
    void a_yes_becomes_a_duty_that_is_fulfilled_with_proof() {
        ringAt(FIVE_WORKDAYS_LATE);
        Visitor chief = visitorAt(people.chief());
        assertThat(chief.post(answering(), yes(chief, "屡催不改，影响大")).status()).isEqualTo(200);

        assertThat(decisionDuties()).containsExactly("ladder.decide DISCHARGED", "ladder.talk OPEN");
        assertThat(timeLine()).contains("决定约谈");
        assertThat(chief.post(fulfilling(), Map.of("on", "2026-09-25", "words", "已谈", "place", "区局"))
                        .body()
                        .at("/errors")
                        .toString())
                .contains("日期不能晚于今天", "凭证");

        Answer done = chief.post(
                fulfilling(),
                Map.of("on", "2026-09-24", "words", "说明事由，限期整改", "place", "区局会议室", "photos", List.of(photo(chief))));
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        assertThat(decisionDuties()).containsExactly("ladder.decide DISCHARGED", "ladder.talk DISCHARGED");
        assertThat(timeLine()).contains("已约谈");
        assertThat(chief.get("/api/decisions/" + decisionId()).text("/stage")).isEqualTo("DONE");
    }

    @Test
    void a_no_closes_with_its_reason_and_nothing_follows() {
        ringAt(FIVE_WORKDAYS_LATE);
        Visitor chief = visitorAt(people.chief());
        chief.post(answering(), Map.of("yes", false, "reason", "已在整改，再等三天", "signature", signature(chief)));

        assertThat(decisionDuties()).containsExactly("ladder.decide DISCHARGED");
        assertThat(timeLine()).contains("决定不约谈");
        Answer shown = visitorAt(people.head()).get("/api/decisions/" + decisionId());
        assertThat(shown.text("/answer/reason")).isEqualTo("已在整改，再等三天");
        assertThat(shown.text("/stage")).isEqualTo("NO");
        Answer mine = chief.get("/api/decisions/" + decisionId());
        assertThat(mine.text("/whyNotFulfil")).isEqualTo("已决定不约谈，无须落实。");
        Answer done = chief.post(fulfilling(), Map.of());
        assertThat(done.status()).isEqualTo(409);
        assertThat(done.text("/detail")).isEqualTo("已决定不约谈，无须落实。");
    }

    @Test
    void an_exposure_names_what_is_to_be_published_and_a_handing_over_to_whom() {
        ringAt(LONG_AFTER);
        Visitor chief = visitorAt(people.chief());
        Visitor leader = visitorAt(mayor);
        String exposure = decisions().get(1).at("/id").asString();
        String accountability = decisions().get(2).at("/id").asString();

        Map<String, Object> said = new HashMap<>(yes(chief, "拒不整改"));
        assertThat(chief.post("/api/decisions/" + exposure + "/answer", said).text("/errors/0/field"))
                .isEqualTo("words");
        said.put("words", "某商行配电箱长期缺盖板，逾期未改。");
        assertThat(chief.post("/api/decisions/" + exposure + "/answer", said).status())
                .isEqualTo(200);
        said.put("signature", signature(leader));
        assertThat(leader.post("/api/decisions/" + accountability + "/answer", said)
                        .text("/errors/0/field"))
                .isEqualTo("receiver");
        said.put("receiver", "某区纪委监委");
        assertThat(leader.post("/api/decisions/" + accountability + "/answer", said)
                        .status())
                .isEqualTo(200);
        assertThat(timeLine()).contains("决定曝光", "决定移送问责");
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told_who_was_before_him() throws Exception {
        ringAt(FIVE_WORKDAYS_LATE);
        String address = answering();
        Visitor chief = visitorAt(people.chief());
        Visitor above = visitorAt(mayor);
        Map<String, Object> talk = yes(chief, "应当约谈");
        Map<String, Object> wait = Map.of("yes", false, "reason", "再等一等", "signature", signature(above));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Answer> one = () -> {
            together.await();
            return chief.post(address, talk);
        };
        Callable<Answer> other = () -> {
            together.await();
            return above.post(address, wait);
        };
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Answer> each : two.invokeAll(List.of(one, other))) {
                answers.add(each.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        Answer second = answers.stream()
                .filter(each -> each.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(second.code()).isEqualTo("already-decided");
        assertThat(second.text("/detail"))
                .containsAnyOf("局长岗 演示分管", "副区长岗 演示副区长")
                .contains("理由：", "您填写的内容还在");
        assertThat(timeLine().stream().filter(title -> title.startsWith("决定"))).hasSize(1);
    }

    @Test
    void nobody_but_the_named_post_and_the_one_above_it_decides() {
        ringAt(FIVE_WORKDAYS_LATE);
        Visitor desk = visitorAt(people.inspector());
        Visitor head = visitorAt(people.head());

        Answer no = desk.post(answering(), yes(desk, "我来定"));
        assertThat(no.status()).isEqualTo(403);
        assertThat(no.text("/detail")).contains("局长岗", "副区长岗");
        assertThat(head.post(answering(), Map.of("yes", false, "reason", "不用")).status())
                .isEqualTo(403);
        assertThat(visitorAt(city.siblingOffice().post())
                        .get("/api/decisions/" + decisionId())
                        .status())
                .isEqualTo(404);
        assertThat(decisionDuties()).containsExactly("ladder.decide OPEN");
    }

    @Test
    void what_is_to_be_decided_about_somebody_is_not_everybodys_to_read() {
        People others = peopleIn(HUBIN, DAAN, LINE);
        ringAt(FIVE_WORKDAYS_LATE);
        List<PostId> mayNot = List.of(people.head(), people.safety(), others.inspector(), others.head());
        assertThat(mayNot).allSatisfy(post -> assertThat(hears(post)).isEmpty());
        assertThat(hears(people.inspector())).containsExactly("decision", "climb", "duty");
        assertThat(hears(city.office().post())).containsExactly("decision", "climb", "duty");

        Visitor chief = visitorAt(people.chief());
        assertThat(chief.post(answering(), yes(chief, "屡催不改")).status()).isEqualTo(200);

        assertThat(hears(people.head())).as("whom it concerns is told").containsExactly("decision", "climb");
        assertThat(visitorAt(people.head())
                        .get("/api/decisions/" + decisionId())
                        .text("/answer/reason"))
                .isEqualTo("屡催不改");
        assertThat(hears(people.safety())).isEmpty();
        assertThat(hears(others.inspector())).isEmpty();
        assertThat(hears(people.chief())).containsExactly("decision", "climb", "duty", "journal");
        assertThat(hears(mayor)).containsExactly("decision", "climb", "duty", "journal");
    }

    @Test
    void every_body_that_was_asked_hears_what_was_decided_whoever_decided_it() {
        ringAt(LONG_AFTER);
        Visitor above = visitorAt(mayor);
        above.post(answering(), yes(above, "应当约谈"));
        Map<String, Object> papers = new HashMap<>(yes(above, "屡教不改"));
        papers.put("receiver", "某区纪委监委");
        assertThat(above.post("/api/decisions/" + decisions().get(2).at("/id").asString() + "/answer", papers)
                        .status())
                .isEqualTo(200);
        String address = "/api/journal?subjectType=test&subjectId=" + matter.id();

        assertThat(visitorAt(people.inspector()).get(address).toString())
                .as("his bureau was asked about the talk, another about the papers")
                .contains("决定约谈", "演示副区长", "应当约谈", "决定移送问责");
        PostId outside = peopleIn(HUBIN, DAAN, LINE).inspector();
        for (PostId notAsked : List.of(people.safety(), people.head(), outside)) {
            assertThat(visitorAt(notAsked).get(address).toString()).doesNotContain("决定约谈", "决定移送问责");
            assertThat(rowsSeenAt(notAsked).getLast()).isZero();
        }
        assertThat(rowsSeenAt(people.inspector()).getLast()).isEqualTo(2);
    }

    @Test
    void his_body_sees_a_decision_and_what_it_is_about_also_where_its_post_has_other_lines() {
        PostId other = loading(() -> directory.addPost(
                new NewPost(people.bureau(), "食品岗", Role.REGULATOR, HUBIN, Set.of("food"), Optional.empty(), "")));
        hold(other, "演示食品");
        ringAt(FIVE_WORKDAYS_LATE);
        String id = decisionId();
        Visitor desk = visitorAt(other);

        Answer shown = desk.get("/api/decisions/" + id);
        assertThat(shown.status()).as(shown.toString()).isEqualTo(200);
        assertThat(shown.text("/missed/title")).contains("配电箱缺盖板");
        Answer refused = desk.post(answering(), yes(desk, "我来定"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/detail")).isEqualTo(shown.text("/whyNotAnswer"));

        Visitor chief = visitorAt(people.chief());
        chief.post(answering(), yes(chief, "应当约谈"));
        Answer second = desk.post("/api/decisions/" + id + "/answer", yes(desk, "我来定"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(desk.get("/api/decisions/" + id).text("/whyNotAnswer")).isEqualTo(second.text("/detail"));
    }

    @Test
    void a_post_that_was_asked_about_a_line_that_is_not_its_own_sees_it_and_decides() {
        ringAt(FIVE_WORKDAYS_LATE);
        String id = decisionId();
        loading(() -> {
            directory.changePost(people.chief(), new PostChange("局长岗", Set.of("food"), Optional.of(mayor), ""), 2);
            return null;
        });
        Visitor chief = visitorAt(people.chief());

        assertThat(chief.get("/api/decisions/" + id).text("/missed/title")).contains("配电箱缺盖板");
        assertThat(chief.post("/api/decisions/" + id + "/answer", yes(chief, "应当约谈"))
                        .status())
                .isEqualTo(200);
        assertThat(chief.get("/api/decisions/" + id).text("/stage")).isEqualTo("YES");
    }

    @Test
    void row_level_security_alone_keeps_a_decision_to_those_who_decide() {
        ringAt(FIVE_WORKDAYS_LATE);
        Visitor chief = visitorAt(people.chief());
        chief.post(answering(), yes(chief, "屡催不改"));

        for (PostId post : List.of(people.safety(), peopleIn(HUBIN, DAAN, LINE).inspector())) {
            assertThat(rowsSeenAt(post)).containsExactly(0L, 0L, 0L, 0L);
        }
        assertThat(rowsSeenAt(people.inspector())).containsExactly(1L, 2L, 2L, 1L);
        assertThat(rowsSeenAt(mayor)).containsExactly(1L, 2L, 2L, 1L);
        assertThat(rowsSeenAt(people.head())).containsExactly(1L, 0L, 0L, 0L);
    }

    /** The bell writes that a duty to decide is due, or missed, and whom it told: as little everybody's as the decision. */
    @Test
    void what_the_journal_tells_of_a_duty_to_decide_is_seen_as_the_decision_is() {
        ringAt(FIVE_WORKDAYS_LATE);
        String id = decisionId();
        ringAt(LONG_AFTER);
        PostId outside = peopleIn(HUBIN, DAAN, LINE).inspector();

        for (PostId post :
                List.of(people.chief(), people.inspector(), mayor, city.office().post())) {
            assertThat(aboutTheDecision(post, id))
                    .as("told to %s", at(post).postName())
                    .isEqualTo("time line, database");
        }
        for (PostId post : List.of(people.safety(), people.head(), outside)) {
            assertThat(aboutTheDecision(post, id))
                    .as("not told to %s", at(post).postName())
                    .isEmpty();
        }
        assertThat(visitorAt(people.head()).get("/api/journal/recent?size=100").toString())
                .as("that the matter climbed is everybody's there; what follows of it is not")
                .contains("决定是否约谈")
                .doesNotContain("\"type\":\"decision\"");
        assertThat(rings(outside, id)).as("nor is what the bell told others").isZero();
        assertThat(rings(people.chief(), id)).isPositive();
    }

    /** Nor does a list that is handed over tell it to everybody who sees the list. */
    @Test
    void a_list_that_is_handed_over_names_a_duty_to_decide_only_to_those_who_decide() {
        ringAt(FIVE_WORKDAYS_LATE);
        PostId deputy = loading(() -> directory.addPost(
                new NewPost(people.bureau(), "副局长岗", Role.REGULATOR, HUBIN, Set.of(), Optional.of(mayor), "")));
        hold(deputy, "演示副局长");
        Answer begun = visitorAt(city.systemAdministrator().post())
                .post("/api/handovers", Map.of("postId", people.chief(), "takerPostId", deputy));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        String list = "/api/handovers/" + begun.text("/subject/id");
        Visitor chief = visitorAt(people.chief());
        assertThat(chief.post(list + "/giving", Map.of("signature", signature(chief)))
                        .status())
                .isEqualTo(200);

        assertThat(chief.get(list).toString()).contains("决定是否约谈");
        assertThat(visitorAt(mayor).get(list).toString()).contains("决定是否约谈");
        PostId allLines = city.emergencyOfficer().post();
        assertThat(visitorAt(allLines).get(list).status()).isEqualTo(200);
        assertThat(visitorAt(allLines).get(list).toString()).doesNotContain("决定是否约谈");
        assertThat(as(
                        at(allLines),
                        () -> jdbc.sql("select count(*) from obligation.handover_item i where i.kind like 'ladder.%'")
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(visitorAt(allLines)
                        .get("/api/journal?subjectType=handover&subjectId=" + begun.text("/subject/id"))
                        .toString())
                .contains("交出人在交接清单上签名")
                .doesNotContain("决定是否约谈");
        assertThat(chief.post(list + "/cancellation", Map.of("reason", "试验结束")).status())
                .isEqualTo(200);
    }

    /** Through which doors the holder of the post reads of the duty to decide. */
    private String aboutTheDecision(PostId post, String id) {
        List<String> read = new ArrayList<>();
        if (visitorAt(post)
                .get("/api/journal?subjectType=decision&subjectId=" + id)
                .toString()
                .contains("obligation.")) {
            read.add("time line");
        }
        if (as(
                        at(post),
                        () -> jdbc.sql("""
                                select count(*) from journal.entry e
                                where e.subject_type = 'decision' and e.subject_id = :id and e.kind like 'obligation.%'
                                """)
                                .param("id", UUID.fromString(id))
                                .query(Long.class)
                                .single())
                > 0) {
            read.add("database");
        }
        return String.join(", ", read);
    }

    /** What the bell told of the duties to decide, as far as the holder of the post sees it. */
    private long rings(PostId post, String decision) {
        UUID[] duties = as(
                at(people.chief()),
                () -> jdbc.sql("select id from obligation.obligation where subject_id = :id")
                        .param("id", UUID.fromString(decision))
                        .query(UUID.class)
                        .list()
                        .toArray(UUID[]::new));
        return as(
                at(post),
                () -> jdbc.sql("select count(*) from obligation.ring r where r.obligation = any (:duties)")
                        .param("duties", duties)
                        .query(Long.class)
                        .single());
    }

    /** Through which doors the holder of the post comes to know of the decision. */
    private List<String> hears(PostId post) {
        Visitor visitor = visitorAt(post);
        List<String> heard = new ArrayList<>();
        String id = decisionId();
        if (visitor.get("/api/decisions/" + id).status() == 200) {
            heard.add("decision");
        }
        if (visitor.get("/api/climbs?subjectType=test&subjectId=" + matter.id())
                .toString()
                .contains(id)) {
            heard.add("climb");
        }
        if (Stream.of("region", "party")
                .anyMatch(view -> visitor.get("/api/obligations?size=100&view=" + view + "&q=" + matter.number())
                        .toString()
                        .contains("ladder."))) {
            heard.add("duty");
        }
        if (visitor.get("/api/journal?subjectType=test&subjectId=" + matter.id())
                .toString()
                .contains("决定约谈")) {
            heard.add("journal");
        }
        return heard;
    }

    /** Decisions, duties, movements of the books and entries of the journal. */
    private List<Long> rowsSeenAt(PostId post) {
        return as(
                at(post),
                () -> jdbc.sql("""
                        select count(*) from obligation.decision d where d.matter_id = :matter
                        union all
                        select count(*) from obligation.obligation o where o.subject_id = :decision
                        union all
                        select count(*) from obligation.movement m where m.kind like 'ladder.%' and m.what = 'ISSUED'
                          and m.party = :shop
                        union all
                        select count(*) from journal.entry e where e.subject_id = :matter and e.kind like 'ladder.%'
                        """)
                        .param("matter", matter.id())
                        .param("decision", UUID.fromString(decisionId()))
                        .param("shop", people.shop().value())
                        .query(Long.class)
                        .list());
    }

    @Test
    void a_vacant_deciding_post_goes_to_its_superior_and_that_is_said() {
        loading(() -> {
            directory.endHolding(people.chief(), clock.now());
            return null;
        });
        ringAt(FIVE_WORKDAYS_LATE);

        Answer shown = visitorAt(mayor).get("/api/decisions/" + decisionId());
        assertThat(shown.text("/duty/obligor/postName")).isEqualTo("副区长岗");
        assertThat(shown.text("/gap")).contains("局长岗”空缺", "副区长岗”决定");
        assertThat(timeLine()).contains("决定岗位空缺，由上级岗位决定");
    }

    @Test
    void a_post_does_not_decide_about_its_own_duty_but_the_one_above_it() {
        Subject own = owedBy(people.chief(), RECTIFY, "inspection");
        ringAt(LONG_AFTER);

        JsonNode talk = decisions(own).getFirst();
        Visitor chief = visitorAt(people.chief());
        Answer shown = visitorAt(mayor).get("/api/decisions/" + talk.at("/id").asString());
        assertThat(shown.text("/duty/obligor/postName")).isEqualTo("副区长岗");
        assertThat(shown.text("/gap")).contains("局长岗”要决定的是自己的事，须由上一级决定", "副区长岗”决定");
        String answer = "/api/decisions/" + talk.at("/id").asString() + "/answer";
        assertThat(chief.post(answer, yes(chief, "不必")).status()).isEqualTo(403);
        Visitor above = visitorAt(mayor);
        assertThat(above.post(answer, yes(above, "应当约谈")).status()).isEqualTo(200);
    }

    /** The deputy head of the district owes it, and nobody in the district stands above him. */
    @Test
    void above_the_highest_post_of_a_district_the_office_of_the_city_decides() {
        PostId cityOffice = city.cityOffice().post();
        Subject own = owedBy(mayor, RECTIFY, "inspection");
        ringAt(LONG_AFTER);

        List<JsonNode> asked = decisions(own);
        assertThat(asked).hasSize(3);
        Answer talk = visitorAt(people.chief())
                .get("/api/decisions/" + asked.getFirst().at("/id").asString());
        assertThat(talk.text("/duty/obligor/postName"))
                .as("a subordinate is no judge, but no party either: the ladder names him")
                .isEqualTo("局长岗");
        Answer accountability = visitorAt(cityOffice)
                .get("/api/decisions/" + asked.getLast().at("/id").asString());
        assertThat(accountability.text("/duty/obligor/postId")).isEqualTo(cityOffice.toString());
        assertThat(accountability.text("/gap")).contains("副区长岗”要决定的是自己的事，须由上一级决定");
        Visitor leader = visitorAt(mayor);
        Answer himself =
                leader.post("/api/decisions/" + asked.getFirst().at("/id").asString() + "/answer", yes(leader, "不必约谈"));
        assertThat(himself.code()).as("the superior of who decides").isEqualTo("own-matter");
    }

    @Test
    void where_nobody_stands_above_it_is_said_that_a_higher_level_must_decide() {
        PostId highest = loading(() -> {
            PartyId government = directory.addParty(NewParty.agency("other", "某市" + UUID.randomUUID(), SANMENXIA));
            return directory.addPost(
                    new NewPost(government, "副市长岗", Role.LEADER, SANMENXIA, Set.of(), Optional.empty(), ""));
        });
        hold(highest, "演示副市长");
        loading(() -> ledBy(highest));
        Subject own = owedBy(highest, RECTIFY, "inspection");
        ringAt(LONG_AFTER);

        JsonNode asked = decisions(own).getLast();
        assertThat(asked.at("/words").asString()).isEqualTo("须由上一级决定");
        Visitor leader = visitorAt(highest);
        Answer shown = leader.get("/api/decisions/" + asked.at("/id").asString());
        assertThat(shown.text("/stage")).isEqualTo("DROPPED");
        assertThat(shown.text("/dropped/because")).contains("副市长岗”要决定的是自己的事，须由上一级决定", "没有登记可以决定的岗位");
        Answer himself = leader.post("/api/decisions/" + asked.at("/id").asString() + "/answer", yes(leader, "不必移送"));
        assertThat(himself.code()).isEqualTo("wrong-state");
        assertThat(himself.text("/detail")).startsWith("“某市").contains("须由上一级决定");
    }

    @Test
    void whoever_holds_both_posts_does_not_decide_about_himself_either() {
        Subject own = owedBy(people.inspector(), RECTIFY, "inspection");
        clock.pass(Duration.ofHours(1));
        loading(() -> {
            directory.succeed(people.chief(), inspector.person(), clock.now());
            return null;
        });
        ringAt(LONG_AFTER);

        Answer shown = visitorAt(mayor)
                .get("/api/decisions/" + decisions(own).getFirst().at("/id").asString());
        assertThat(shown.text("/duty/obligor/postName")).isEqualTo("副区长岗");
    }

    @Test
    void a_sweep_that_stopped_between_asking_and_owing_goes_on_at_the_next_one() {
        ringAt(THREE_WORKDAYS_LATE);
        clock.moveTo(FIVE_WORKDAYS_LATE);
        StoppedClimb.climb(application, FIVE_WORKDAYS_LATE);
        assertThat(visitorAt(people.chief()).post(answering(), Map.of()).text("/detail"))
                .contains("正在送交决定的岗位");
        ringAt(FIVE_WORKDAYS_LATE);
        ringAt(FIVE_WORKDAYS_LATE);

        assertThat(passed()).hasSize(3);
        assertThat(decisionDuties()).containsExactly("ladder.decide OPEN");
    }

    @Test
    void done_late_it_climbs_no_further_and_what_was_asked_stays_to_be_decided() {
        ringAt(FIVE_WORKDAYS_LATE);
        as(at(people.safety()), () -> {
            obligations.discharge(matter, RECTIFY);
            return null;
        });
        ringAt(LONG_AFTER);

        assertThat(passed()).hasSize(3);
        assertThat(climb().at("/ahead").size()).isZero();
        Answer shown = visitorAt(people.chief()).get("/api/decisions/" + decisionId());
        assertThat(shown.text("/stage")).isEqualTo("OPEN");
        assertThat(shown.text("/missed/state")).isEqualTo("DISCHARGED");
        assertThat(shown.body().at("/missed/missedAt").isNull()).isFalse();
    }

    @Test
    void let_off_it_is_not_to_be_decided_any_more() {
        ringAt(FIVE_WORKDAYS_LATE);
        as(inspector, () -> {
            obligations.waive(matter, RECTIFY, "作废：重复登记");
            return null;
        });

        assertThat(decisionDuties()).containsExactly("ladder.decide WAIVED");
        Answer shown = visitorAt(people.chief()).get("/api/decisions/" + decisionId());
        assertThat(shown.text("/stage")).isEqualTo("DROPPED");
        assertThat(shown.text("/dropped/because")).contains("重复登记");
    }

    @Test
    void extended_it_climbs_from_its_new_deadline() {
        as(
                inspector,
                () -> obligations.supersede(
                        matter,
                        RECTIFY,
                        owed(RECTIFY, matter, people, DAAN, LINE, Duration.ofHours(240))
                                .from("inspection")));
        ringAt(FIVE_WORKDAYS_LATE);
        assertThat(timeLine()).noneMatch(title -> title.startsWith("督办第"));

        ringAt(LONG_AFTER);
        JsonNode after = visitorAt(people.inspector())
                .get("/api/climbs?subjectType=test&subjectId=" + matter.id())
                .body();
        assertThat(after).hasSize(1);
        assertThat(after.at("/0/passed/0/reachedAt").asString()).isGreaterThan("2026-09-24");
    }

    @Test
    void what_nobody_decides_is_told_upwards_and_brings_no_further_decision() {
        ringAt(FIVE_WORKDAYS_LATE);
        Subject decision = new Subject("decision", UUID.fromString(decisionId()), null);
        ringAt(china("2026-10-20T00:00"));

        JsonNode steering = climb(decision);
        assertThat(steering.at("/passed/0/says").asString()).isEqualTo("告知责任岗位的上一级岗位");
        assertThat(steering.at("/passed/0/told").toString()).contains("副区长岗");
        assertThat(steering.findValues("measure")).isEmpty();
    }

    @Test
    void two_sweeps_at_once_pass_each_rung_once() throws Exception {
        List<Subject> many = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            many.add(owedFrom("inspection", "一般"));
        }
        clock.moveTo(FIVE_WORKDAYS_LATE);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Bell.Rung> sweep = () -> {
            together.await();
            return bell.sweep(clock.now());
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Bell.Rung> one : two.invokeAll(List.of(sweep, sweep))) {
                one.get();
            }
        }
        bell.sweep(clock.now());

        assertThat(many).allSatisfy(each -> {
            assertThat(climb(each).at("/passed").size()).isEqualTo(3);
            assertThat(decisions(each)).hasSize(1);
        });
    }

    @Test
    void the_books_balance_with_decisions_in_them() {
        ringAt(LONG_AFTER);
        Visitor chief = visitorAt(people.chief());
        chief.post(answering(), yes(chief, "应当约谈"));

        Answer books = chief.get("/api/obligations/summary?view=post");
        assertThat(books.body().at("/books/balanced").asBoolean()).isTrue();
        assertThat(books.body().at("/books/issued").asInt()).isEqualTo(3);
        assertThat(books.body().at("/books/discharged").asInt()).isEqualTo(1);
        assertThat(books.body().at("/books/open").asInt()).isEqualTo(2);
    }

    @Test
    void the_ladders_can_be_read_by_everybody_and_every_rung_has_its_basis() {
        Answer ladders = visitorAt(people.safety()).get("/api/ladders");

        assertThat(ladders.status()).isEqualTo(200);
        assertThat(ladders.body())
                .hasSizeGreaterThan(4)
                .allSatisfy(ladder -> assertThat(ladder.at("/rungs"))
                        .isNotEmpty()
                        .allSatisfy(rung ->
                                assertThat(rung.at("/basis/0/kind").asString()).isEqualTo("house-rule")));
    }

    @Test
    void a_department_that_does_not_decide_on_listing_climbs_to_a_talk_and_to_a_handing_over() {
        Subject decision = owedBy(people.inspector(), "hazard.supervise", "inspection");
        ringAt(LONG_AFTER);

        assertThat(climb(decision).at("/passed/0/says").asString()).isEqualTo("告知责任岗位的上一级岗位、行业监管部门负责人");
        assertThat(climb(decision).at("/passed/0/basis/1/law").asString()).contains("安全生产法");
        assertThat(decisions(decision))
                .extracting(each -> each.at("/measure").asString())
                .containsExactly("talk", "accountability");
    }

    @Test
    void a_department_that_is_late_with_what_an_enterprise_reported_itself_is_pressed_alone() {
        Subject decision = owedBy(people.inspector(), "hazard.supervise", "self-check.department");
        ringAt(LONG_AFTER);

        assertThat(climb(decision).at("/passed").size()).isEqualTo(3);
        assertThat(climb(decision).at("/confined").asBoolean()).isFalse();
        assertThat(decisions(decision)).isEmpty();
        assertThat(toldParties(decision))
                .isNotEmpty()
                .doesNotContain(people.shop().value());
    }

    @Test
    void a_plan_and_a_report_that_do_not_come_climb_to_a_talk() {
        Subject plan = owedBy(people.head(), "hazard.plan", "inspection");
        Subject report = owedBy(people.head(), "hazard.report", "inspection");
        Subject own = owedBy(people.head(), "hazard.report", "self-check");
        ringAt(LONG_AFTER);

        assertThat(decisions(plan))
                .extracting(each -> each.at("/measure").asString())
                .containsExactly("talk");
        assertThat(decisions(report))
                .extracting(each -> each.at("/measure").asString())
                .containsExactly("talk");
        assertThat(decisions(own)).isEmpty();
        assertThat(toldParties(own)).containsOnly(people.shop().value());
        assertThat(climb(own).at("/passed/0/basis/1/article").asString()).contains("第四十六条");
    }

    @Test
    void gaps_books_handings_over_and_suggestions_are_told_upwards_and_decide_nothing() {
        Map<Subject, Integer> rungs = new HashMap<>();
        rungs.put(owedBy(people.inspector(), "gap.settle", "gap"), 3);
        rungs.put(owedBy(people.inspector(), "books.settle", "books"), 3);
        rungs.put(owedBy(people.inspector(), "handover.give", "handover"), 3);
        rungs.put(owedBy(people.inspector(), "handover.take", "handover"), 3);
        rungs.put(owedBy(people.inspector(), "suggestion.answer", "suggestion"), 2);
        ringAt(LONG_AFTER);

        rungs.forEach((owed, count) -> {
            assertThat(climb(owed).at("/passed").size()).as(others.get(owed)).isEqualTo(count);
            assertThat(climb(owed).at("/passed/0/told").toString())
                    .as(others.get(owed))
                    .contains("局长岗");
            assertThat(decisions(owed)).as(others.get(owed)).isEmpty();
        });
    }

    private Subject owedBy(PostId obligor, String kind, String source) {
        Subject fresh = matter();
        others.put(fresh, kind);
        as(
                inspector,
                () -> obligations.issue(
                        owed(kind, fresh, obligor, Optional.empty(), DAAN, LINE, people.shop(), THREE_DAYS)
                                .from(source)));
        return fresh;
    }

    private Subject owedFrom(String source, String grade) {
        Subject fresh = matter();
        given.add(fresh);
        boolean inside = source.equals("self-check");
        as(inside ? at(people.safety()) : inspector, () -> {
            Owed plain = owed(
                    RECTIFY,
                    fresh,
                    people.safety(),
                    Optional.of(inside ? people.head() : people.inspector()),
                    DAAN,
                    LINE,
                    people.shop(),
                    THREE_DAYS);
            return obligations.issue(new Owed(
                    plain.kind(),
                    plain.title(),
                    plain.subject(),
                    grade,
                    plain.basis(),
                    plain.periodBasis(),
                    plain.deadline(),
                    plain.obligor(),
                    plain.verifier(),
                    plain.placement(),
                    source));
        });
        return fresh;
    }

    private void ringAt(Instant moment) {
        clock.moveTo(moment);
        bell.sweep(moment);
    }

    private JsonNode climb() {
        return climb(matter);
    }

    private JsonNode climb(Subject of) {
        Answer answer = visitorAt(mayor).get("/api/climbs?subjectType=" + of.type() + "&subjectId=" + of.id());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().at("/0");
    }

    private List<String> passed() {
        List<String> says = new ArrayList<>();
        climb().at("/passed").forEach(rung -> says.add(rung.at("/says").asString()));
        return says;
    }

    private List<JsonNode> decisions() {
        return decisions(matter);
    }

    private List<JsonNode> decisions(Subject of) {
        List<JsonNode> found = new ArrayList<>();
        climb(of).at("/passed").forEach(rung -> {
            if (!rung.at("/decision").isNull()) {
                found.add(rung.at("/decision"));
            }
        });
        return found;
    }

    private String decisionId() {
        return decisions().getFirst().at("/id").asString();
    }

    private String answering() {
        return "/api/decisions/" + decisionId() + "/answer";
    }

    private String fulfilling() {
        return "/api/decisions/" + decisionId() + "/fulfilment";
    }

    private List<String> decisionDuties() {
        Subject decision = new Subject("decision", UUID.fromString(decisionId()), null);
        return as(inspector, () -> obligations.ofSubject(decision)).stream()
                .map(duty -> duty.kind() + " " + duty.state())
                .toList();
    }

    private List<String> timeLine() {
        return as(
                at(mayor),
                () -> jdbc.sql("select title from journal.entry where subject_id = :matter order by no")
                        .param("matter", matter.id())
                        .query(String.class)
                        .list());
    }

    private List<UUID> toldParties(Subject of) {
        return as(
                at(people.head()),
                () -> jdbc.sql("""
                        select distinct r.to_party from obligation.ring r
                        join obligation.obligation o on o.id = r.obligation where o.subject_id = :matter
                        """).param("matter", of.id()).query(UUID.class).list());
    }

    private int versionOfTheMatrix() {
        return jdbc.sql(
                        "select coalesce(max(version), 0) from directory.matrix_row where line = :line and region = :region")
                .param("line", LINE)
                .param("region", DAAN.value())
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> yes(Visitor by, String reason) {
        return Map.of("yes", true, "reason", reason, "signature", signature(by));
    }

    private static String signature(Visitor by) {
        return upload(by, "签名.png", Images.signature(), "signature");
    }

    private static String photo(Visitor by) {
        return upload(by, "约谈.jpg", Images.jpeg(UUID.randomUUID().hashCode() & 0xFFFFFF), "photo");
    }

    private static String upload(Visitor by, String name, byte[] file, String kind) {
        Answer answer = by.upload("/api/evidence", name, "application/octet-stream", file, Map.of("kind", kind));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text("/id");
    }

    private static Instant china(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }
}
