package cn.anxian.obligation.handover;

import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.NewPost;
import cn.anxian.evidence.Images;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.obligation.DutyStory;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A safety officer who owes two things, one of them late, and a colleague who is to take his post up. */
abstract class HandoverSetting extends DutyStory {

    @Autowired
    protected SmallCity city;

    protected People people;
    protected PostId takerPost;
    protected Visitor inspector;
    protected final Subject early = matter();
    protected final Subject late = matter();

    @BeforeEach
    void aSafetyOfficerOwesTwoThings() {
        people = peopleIn(HUBIN, HUIXING, "fire");
        takerPost = loading(() -> directory.addPost(
                new NewPost(people.shop(), "班组长", Role.WORKER, HUIXING, Set.of(), Optional.of(people.head()), "")));
        hold(takerPost, "演示接手");
        as(at(people.inspector()), () -> {
            obligations.issue(owed(MEND, early, people, HUIXING, "fire", Duration.ofHours(24)));
            return obligations.issue(owed(MEND, late, people, HUIXING, "fire", Duration.ofHours(96)));
        });
        clock.pass(Duration.ofHours(30));
        inspector = visitorAt(people.inspector());
    }

    /** Of whom the service and the database do not say the same: who sees it, and who may change it. */
    protected Map<String, String> differing(String handover, Map<String, PostId> also) {
        PostId vacantForNobody = city.siblingOffice().post();
        Map<String, PostId> everybody = new LinkedHashMap<>();
        everybody.put("leaving", people.safety());
        everybody.put("taking", takerPost);
        everybody.put("head", people.head());
        everybody.put("who began it", people.inspector());
        everybody.put("his chief", people.chief());
        everybody.put("another fire inspector", peopleIn(HUBIN, HUIXING, "fire").inspector());
        everybody.put(
                "an inspector of another line",
                peopleIn(HUBIN, HUIXING, "epidemic").inspector());
        everybody.put("another shop", peopleIn(HUBIN, HUIXING, "fire").head());
        everybody.put("a colleague", anotherWorker());
        everybody.put("another county", vacantForNobody);
        everybody.put("system administrator", city.systemAdministrator().post());
        everybody.put("security administrator", city.securityAdministrator().post());
        everybody.put("audit administrator", city.auditAdministrator().post());

        everybody.putAll(also);
        Map<String, String> differing = new TreeMap<>();
        everybody.forEach((who, post) -> {
            Visitor visitor = visitorAt(post);
            Visitor.Answer shown = visitor.get("/api/handovers/" + handover);
            boolean may = shown.body().at("/may").size() > 0;
            String service = (shown.status() == 200 ? "sees" : "does not see") + (may ? " and changes" : "");
            String database = as(
                            at(post),
                            () -> rows("select count(*) from obligation.handover where id = :id", handover) == 1
                                    ? "sees"
                                    : "does not see")
                    + (as(
                                            at(post),
                                            () -> jdbc.sql(
                                                            "update obligation.handover set version = version where id = :id")
                                                    .param("id", UUID.fromString(handover))
                                                    .update())
                                    == 1
                            ? " and changes"
                            : "");
            if (!service.equals(database)) {
                differing.put(who, "the service: " + service + ", the database: " + database);
            }
        });

        return differing;
    }

    private PostId anotherWorker() {
        PostId post = loading(() -> directory.addPost(
                new NewPost(people.shop(), "普通员工", Role.WORKER, HUIXING, Set.of(), Optional.of(people.head()), "")));
        hold(post, "演示同事");
        return post;
    }

    private long rows(String sql, String handover) {
        return jdbc.sql(sql)
                .param("id", UUID.fromString(handover))
                .query(Long.class)
                .single();
    }

    protected static Map<String, Object> said(PostId post, PostId takerPost) {
        return Map.of("postId", post, "takerPostId", takerPost);
    }

    protected static Visitor.Answer sign(Visitor visitor, String handover, String how) {
        return visitor.post("/api/handovers/" + handover + "/" + how, Map.of("signature", drawnBy(visitor)));
    }

    protected static Visitor.Answer cancel(Visitor visitor, String handover) {
        return visitor.post("/api/handovers/" + handover + "/cancellation", Map.of("reason", "人选有变"));
    }

    protected static String drawnBy(Visitor visitor) {
        Visitor.Answer kept =
                visitor.upload("/api/evidence", "签名.png", "image/png", Images.signature(), Map.of("kind", "signature"));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        return kept.text("/id");
    }

    protected String holder() {
        return loading(() -> directory.holderOf(people.safety())).orElseThrow().personName();
    }
}
