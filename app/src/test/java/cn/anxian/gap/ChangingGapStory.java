package cn.anxian.gap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Directory;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.story.Offices;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One finding a place, while enterprises come and go in it: what is shown is what is so, and what was let stand was let stand for those. */
class ChangingGapStory extends Story {

    private static final RegionId QUIET_TOWN = new RegionId(3346);

    @Autowired
    private SmallCity city;

    @Autowired
    private Offices offices;

    @Autowired
    private Directory directory;

    @Autowired
    private DataSource dataSource;

    private Visitor office;
    private PostId first;
    private PostId second;

    @BeforeEach
    void oneIsWithoutAHead() {
        office = visitorAt(city.office().post());
        first = headOf("演示无主甲店");
        second = headOf("演示无主乙店");
        offices.vacate(first);
        look();
    }

    @AfterEach
    void everybodyHasOneAgain() {
        take(first);
        take(second);
        look();
    }

    @Test
    void an_open_one_is_told_as_it_now_is_and_the_change_is_in_the_journal() {
        JsonNode before = open().getFirst();
        assertThat(before.at("/sentence").asString()).contains("有1家企业", "例如演示无主甲店");

        offices.vacate(second);
        look();

        assertThat(open()).hasSize(1);
        JsonNode now = open().getFirst();
        assertThat(now.at("/id").asString()).isEqualTo(before.at("/id").asString());
        assertThat(now.at("/sentence").asString()).contains("有2家企业");
        assertThat(now.at("/enterprises").asInt()).isEqualTo(2);
        assertThat(timeLine(now)).containsOnlyOnce("再清查时情况有变化").contains("有1家企业", "有2家企业");
        assertThat(office.get("/api/gaps/" + now.at("/id").asString()).text("/obligations/0/title"))
                .startsWith("企业没有主要负责人：")
                .doesNotContain("家企业");

        look();
        assertThat(timeLine(now)).containsOnlyOnce("再清查时情况有变化");
    }

    @Test
    void nobody_settles_what_he_has_not_seen() {
        JsonNode seen = open().getFirst();
        offices.vacate(second);
        look();

        Answer late = settle(seen, 1, accepted());

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/detail")).contains("刚刚有变化");
        assertThat(open()).hasSize(1);
    }

    @Test
    void what_is_let_stand_is_let_stand_for_those_enterprises_and_for_no_later_one() {
        JsonNode let = open().getFirst();
        assertThat(settle(let, 1, accepted()).status()).isEqualTo(200);
        look();
        assertThat(open()).isEmpty();

        offices.vacate(second);
        look();

        assertThat(open()).hasSize(1);
        JsonNode fresh = open().getFirst();
        assertThat(fresh.at("/sentence").asString()).contains("有1家企业", "例如演示无主乙店");
        assertThat(fresh.at("/again").asBoolean()).isTrue();
        Map<String, Object> remedied = Map.of("how", "remedied", "reason", "已登记主要负责人");
        assertThat(settle(fresh, 1, remedied).code()).isEqualTo("still-there");
        take(second);
        Answer done = settle(fresh, 1, remedied);
        assertThat(done.status()).as("the other one stays let stand: " + done).isEqualTo(200);
        look();
        assertThat(open()).isEmpty();
    }

    /** As it was decided before it was kept for whom: for no more of them than then, and for nobody who is registered later. */
    @Test
    void what_was_let_stand_without_saying_for_whom_excuses_neither_more_of_them_nor_newcomers() throws SQLException {
        JsonNode let = open().getFirst();
        assertThat(settle(let, 1, accepted()).status()).isEqualTo(200);
        assertThat(holdsFor(let)).isEqualTo("只对当时的 1 家企业有效，别的企业另行清查");
        asItWasKept(let, "touched = null");
        assertThat(holdsFor(let)).contains("没有记下是哪些企业（当时 1 家）");
        look();
        assertThat(open()).isEmpty();

        offices.vacate(second);
        look();
        assertThat(open().getFirst().at("/sentence").asString()).contains("有2家企业");
        take(second);
        look();
        assertThat(open()).isEmpty();

        clock.pass(Duration.ofHours(1));
        PostId later = vacantHeadOf("演示后来店");
        look();
        assertThat(open().getFirst().at("/sentence").asString()).contains("有1家企业", "例如演示后来店");

        take(later);
        asItWasKept(let, "accepted_until = '2026-01-01'");
    }

    private String holdsFor(JsonNode gap) {
        return office.get("/api/gaps/" + gap.at("/id").asString()).text("/ended/holdsFor");
    }

    private void asItWasKept(JsonNode gap, String how) throws SQLException {
        try (Connection app = dataSource.getConnection();
                Connection owner = DriverManager.getConnection(app.getMetaData().getURL(), "anxian_owner", "");
                Statement asBefore = owner.createStatement()) {
            asBefore.execute("alter table gap.gap no force row level security");
            assertThat(asBefore.executeUpdate("update gap.gap set " + how + " where id = '"
                            + gap.at("/id").asString() + "'"))
                    .isOne();
            asBefore.execute("alter table gap.gap force row level security");
        }
    }

    /** Registered now, with a post that nobody holds. */
    private PostId vacantHeadOf(String name) {
        return city.asLoader(() -> {
            PartyId later =
                    directory.addParty(new NewParty(PartyKind.ENTERPRISE, "", name, QUIET_TOWN, List.of("fire")));
            return directory.addPost(NewPost.of(later, "主要负责人", Role.HEAD, QUIET_TOWN));
        });
    }

    private PostId headOf(String name) {
        PartyId enterprise = city.newEnterprise(name, QUIET_TOWN, "fire");
        return city.head(enterprise).post();
    }

    private void take(PostId post) {
        city.asLoader(() -> {
            if (directory.holderOf(post).isEmpty()) {
                directory.appoint(post, directory.addPerson("演示接任"), clock.now());
            }
            return post;
        });
    }

    private void look() {
        Answer looked = office.post("/api/gaps/look", "");
        assertThat(looked.status()).as(looked.toString()).isEqualTo(200);
    }

    private List<JsonNode> open() {
        Answer list = office.get("/api/gaps?size=100&kind=nobody-in-charge&region=" + QUIET_TOWN.value());
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        return StreamSupport.stream(list.body().at("/items").spliterator(), false)
                .toList();
    }

    private String timeLine(JsonNode gap) {
        return office.get("/api/journal?subjectType=gap&subjectId="
                        + gap.at("/id").asString())
                .toString();
    }

    private Map<String, Object> accepted() {
        return Map.of(
                "how", "accepted",
                "reason", "正在注销",
                "document", "演示文件十号",
                "until", "2026-10-31",
                "signature", office.draws());
    }

    private Answer settle(JsonNode gap, int version, Map<String, Object> said) {
        Map<String, Object> form = new HashMap<>(said);
        form.put("version", version);
        return office.post("/api/gaps/" + gap.at("/id").asString() + "/settlement", form);
    }
}
