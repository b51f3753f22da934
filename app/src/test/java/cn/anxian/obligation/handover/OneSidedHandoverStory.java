package cn.anxian.obligation.handover;

import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.directory.NewPost;
import cn.anxian.evidence.Images;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.story.Sheets;
import cn.anxian.story.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.JsonNode;

/** 单方交接: whoever leaves cannot sign. Who stands above signs in his stead, and says why; never the one who takes it up. */
class OneSidedHandoverStory extends HandoverSetting {

    @Test
    void the_superior_signs_in_the_stead_of_one_who_died_and_it_stands_for_ever() {
        Visitor head = visitorAt(people.head());
        String handover = begun(head, words("DIED"));
        JsonNode shown = head.get("/api/handovers/" + handover).body();
        assertThat(shown.at("/stateName").asString()).isEqualTo("待监交人签名");
        assertThat(shown.at("/may").toString()).contains("witness");
        assertThat(shown.at("/duties")).as("he reads what he signs").hasSize(2);
        assertThat(head.get("/api/obligations?view=post&kind=handover.witness").text("/items/0/action/href"))
                .isEqualTo("/handovers/" + handover);
        Visitor taker = visitorAt(takerPost);
        assertThat(sign(taker, handover, "taking").text("/detail")).contains("监交人", "还没有签名");

        assertThat(sign(head, handover, "witnessing").status()).isEqualTo(200);
        assertThat(holder()).as("until both have signed nothing changes").isEqualTo("演示安全");
        assertThat(sign(taker, handover, "taking").status()).isEqualTo(200);

        assertThat(holder()).isEqualTo("演示接手");
        Visitor office = visitorAt(city.office().post());
        String journal = office.get("/api/journal?subjectType=handover&subjectId=" + handover)
                .toString();
        assertThat(journal).contains("发起单方交接", "监交人代为在交接清单上签名", "演示安全（去世：住院后去世），由监交人演示负责", "代签，依据：演示证明〔2026〕1号");
        assertThat(Sheets.text(head.get("/api/handovers/" + handover + "/document")))
                .contains("岗位单方交接清单", "交出人不能签名，原因：去世。住院后去世", "监交人：演示负责", "代演示安全签名", early.number(), late.number());
        String trace = office.get("/api/trace/acts?kind=enterprise&id=" + people.shop())
                .toString();
        assertThat(trace).contains("监交人代为在交接清单上签名", "去世：住院后去世");
        assertThat(visitorAt(people.safety())
                        .get("/api/obligations?view=post&kind=" + MEND)
                        .body()
                        .at("/items"))
                .hasSize(2);
    }

    /** 主要负责人 has nobody above him: whoever fills the post begins it, and the committee's office signs. */
    @Test
    void where_there_is_no_superior_the_committees_office_of_the_region_signs() {
        Map<String, Object> said = words("DETAINED");
        said.put("postId", people.head());
        said.put("takerPostId", people.safety());
        String handover = begun(inspector, said);
        Visitor office = visitorAt(city.office().post());

        assertThat(inspector.get("/api/handovers/" + handover).text("/witness/partyName"))
                .contains("安全生产委员会办公室");
        assertThat(office.get("/api/obligations?view=post&kind=handover.witness&size=100")
                        .toString())
                .contains(handover);
        assertThat(sign(inspector, handover, "witnessing").status())
                .as("who fills it is not its witness")
                .isEqualTo(403);
        assertThat(office.get("/api/handovers/" + handover).body().at("/duties"))
                .isEmpty();
        assertThat(sign(office, handover, "witnessing").status()).isEqualTo(200);
        assertThat(sign(visitorAt(people.safety()), handover, "taking").status())
                .isEqualTo(200);
        assertThat(loading(() -> directory.holderOf(people.head()))
                        .orElseThrow()
                        .personName())
                .isEqualTo("演示安全");
    }

    @Test
    void whoever_takes_it_up_is_never_its_witness() {
        Map<String, Object> said = words("ILL");
        said.put("takerPostId", people.head());
        String handover = begun(visitorAt(people.head()), said);

        assertThat(inspector.get("/api/handovers/" + handover).text("/witness/partyName"))
                .as("his superior takes it up, and above him there is only the office")
                .contains("安全生产委员会办公室");
        assertThat(sign(visitorAt(people.head()), handover, "witnessing").status())
                .isEqualTo(403);
        assertThatThrownBy(() -> as(
                        at(people.head()),
                        () -> jdbc.sql("""
                                        update obligation.handover
                                        set given_at = started_at, given_signature = id, witness = taker, witness_name = taker_name
                                        where id = :id
                                        """)
                                .param("id", UUID.fromString(handover))
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(holder()).isEqualTo("演示安全");
    }

    @Test
    void a_witness_who_has_become_the_taker_meanwhile_is_refused() {
        String handover = begun(visitorAt(people.head()), words("MISSING"));
        loading(() -> {
            directory.endHolding(people.head(), clock.now());
            directory.appoint(
                    people.head(), directory.holderOf(takerPost).orElseThrow().person(), clock.now());
            return people;
        });

        Visitor.Answer no = sign(visitorAt(people.head()), handover, "witnessing");

        assertThat(no.code()).as(no.toString()).isEqualTo("own-witness");
        assertThat(no.text("/basis/0/kind")).isEqualTo("house-rule");
    }

    @Test
    void whoever_can_sign_after_all_calls_it_off_and_signs_himself() {
        String handover = begun(visitorAt(people.head()), words("SUSPENDED"));
        Visitor leaving = visitorAt(people.safety());
        assertThat(sign(leaving, handover, "giving").code()).isEqualTo("one-sided");
        assertThat(cancel(leaving, handover).status()).isEqualTo(200);
        assertThat(holder()).isEqualTo("演示安全");

        String ordinary = inspector
                .post("/api/handovers", said(people.safety(), takerPost))
                .text("/subject/id");
        assertThat(sign(visitorAt(people.head()), ordinary, "witnessing").code())
                .isEqualTo("not-one-sided");
        assertThat(sign(leaving, ordinary, "giving").status()).isEqualTo(200);
    }

    @Test
    void it_is_begun_by_whoever_stands_above_or_fills_the_post_and_by_nobody_else() {
        Map<String, Object> said = words("DIED");
        assertThat(visitorAt(takerPost).post("/api/handovers/one-sided", said).status())
                .isEqualTo(403);
        assertThat(visitorAt(peopleIn(HUBIN, HUIXING, "fire").head())
                        .post("/api/handovers/one-sided", said)
                        .status())
                .isEqualTo(404);
        assertThat(visitorAt(city.siblingOffice().post())
                        .post("/api/handovers/one-sided", said)
                        .status())
                .isEqualTo(404);
        Visitor office = visitorAt(city.office().post());
        said.put("postId", people.head());
        said.put("takerPostId", people.safety());
        String handover = begun(office, said);
        assertThat(sign(office, handover, "witnessing").status()).isEqualTo(200);
    }

    /** A chief of an agency may not appoint; he hands a post on within his own bureau and nowhere else. */
    @Test
    void whoever_only_stands_above_brings_in_nobody_from_elsewhere() {
        Visitor chief = visitorAt(people.chief());
        Map<String, Object> said = words("ILL");
        said.put("postId", people.inspector());
        said.put("takerPostId", city.emergencyOfficer().post());
        assertThat(chief.post("/api/handovers/one-sided", said).text("/errors/0/message"))
                .contains("只能交给本单位现在任职的人");
        PostId deputy = loading(() -> directory.addPost(new NewPost(
                people.bureau(), "副岗", Role.REGULATOR, HUBIN, Set.of("fire"), Optional.of(people.chief()), "")));
        hold(deputy, "演示副岗");
        said.put("takerPostId", deputy);
        String handover = begun(chief, said);
        assertThat(sign(chief, handover, "witnessing").status()).isEqualTo(200);
        assertThat(sign(visitorAt(deputy), handover, "taking").status()).isEqualTo(200);
    }

    @Test
    void reason_words_and_proof_are_asked_for_by_name() {
        Visitor head = visitorAt(people.head());
        Map<String, Object> said = words("ON_HOLIDAY");
        assertThat(head.post("/api/handovers/one-sided", said).text("/errors/0/field"))
                .isEqualTo("absence");
        assertThat(head.post("/api/handovers/one-sided", Map.of("postId", people.safety()))
                        .body()
                        .findValuesAsString("field"))
                .as("everything at once")
                .containsExactly("absence", "words", "document", "takerPostId");
        said = words("DIED");
        said.put("words", " ");
        assertThat(head.post("/api/handovers/one-sided", said).text("/errors/0/field"))
                .isEqualTo("words");
        said = words("DIED");
        said.put("document", "");
        assertThat(head.post("/api/handovers/one-sided", said).text("/errors/0/field"))
                .isEqualTo("document");
        String photo = head.upload("/api/evidence", "证明.jpg", "image/jpeg", Images.jpeg(7), Map.of("kind", "photo"))
                .text("/id");
        said.put("photos", List.of(photo));
        String handover = begun(head, said);
        assertThat(inspector.get("/api/handovers/" + handover).text("/witness/photos/0"))
                .isEqualTo(photo);
        assertThat(visitorAt(takerPost).get("/api/evidence/" + photo).status()).isEqualTo(200);
        assertThat(head.post("/api/handovers/one-sided", words("DIED")).code()).isEqualTo("handover-under-way");
    }

    @Test
    void row_level_security_is_as_narrow_as_the_service_here_too() {
        Map<String, Object> said = words("DETAINED");
        said.put("postId", people.head());
        said.put("takerPostId", people.safety());
        String handover = begun(inspector, said);

        assertThat(differing(
                        handover,
                        Map.of(
                                "the office", city.office().post(),
                                "the office above", city.cityOffice().post())))
                .isEmpty();
    }

    @Test
    void without_anybody_above_there_is_no_witness_and_that_is_said() {
        PostId top = city.cityOffice().post();
        Map<String, Object> said = words("DIED");
        said.put("postId", top);
        said.put("takerPostId", city.cityLeader().post());
        Visitor.Answer no = visitorAt(city.citySystemAdministrator().post()).post("/api/handovers/one-sided", said);
        assertThat(no.code()).as(no.toString()).isEqualTo("no-witness");
        assertThat(no.text("/detail")).contains("没有可以监交的人");
    }

    private Map<String, Object> words(String absence) {
        Map<String, Object> said = new HashMap<>(said(people.safety(), takerPost));
        said.put("absence", absence);
        said.put("words", "住院后去世");
        said.put("document", "演示证明〔2026〕1号");
        said.put("photos", List.of());
        return said;
    }

    private static String begun(Visitor by, Map<String, Object> said) {
        Visitor.Answer begun = by.post("/api/handovers/one-sided", said);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        return begun.text("/subject/id");
    }
}
