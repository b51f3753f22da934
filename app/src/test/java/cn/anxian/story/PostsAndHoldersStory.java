package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People move, duties stay: one holder a post at a time, and who held it when is never lost. */
class PostsAndHoldersStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_post_has_one_holder_at_a_time() {
        Caller first = city.hire("market", SmallCity.COUNTY, "食品监管岗", Role.REGULATOR, "food");
        PersonId second = person("演示第二人");

        assertThatThrownBy(() -> as(city.systemAdministrator(), () -> {
                    directory.appoint(first.post(), second, clock.now());
                    return second;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("请先结束其任职");
    }

    @Test
    void the_database_itself_refuses_overlapping_holders() {
        Caller first = city.hire("market", SmallCity.COUNTY, "特种设备监管岗", Role.REGULATOR, "special-equipment");
        PersonId second = person("演示抢位人");

        assertThatThrownBy(() -> city.asLoader(() -> jdbc.sql("""
                                insert into directory.holding (post, person, held_from) values (:post, :person, :from)
                                """)
                        .param("post", first.post().value())
                        .param("person", second.value())
                        .param("from", java.time.OffsetDateTime.ofInstant(clock.now(), java.time.ZoneOffset.UTC))
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_holder_a_post");
    }

    @Test
    void one_goes_and_the_next_comes_and_both_are_remembered() {
        Caller first = city.hire("housing", SmallCity.COUNTY, "房屋监管岗", Role.REGULATOR, "construction");
        Visitor administrator = visitorAt(city.systemAdministrator().post());

        Visitor.Answer receipt =
                administrator.post("/api/posts/" + first.post() + "/holder", Map.of("personName", "演示接任人"));

        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(200);
        assertThat(receipt.text("/subject/type")).isEqualTo("post");
        Visitor.Answer past = administrator.get("/api/posts/" + first.post() + "/holders");
        assertThat(past.text("/0/personName")).isEqualTo("演示接任人");
        assertThat(past.text("/1/personName")).isEqualTo(first.personName());
        assertThat(past.text("/1/until")).isEqualTo(past.text("/0/from"));
        Holder then = as(
                city.townInspector(),
                () -> directory
                        .holderAt(first.post(), clock.now().minus(Duration.ofDays(1)))
                        .orElseThrow());
        assertThat(then.person()).isEqualTo(first.person());
    }

    @Test
    void nobody_is_appointed_to_the_post_that_he_holds_nor_to_an_abolished_one() {
        Caller holder = city.hire("housing", SmallCity.COUNTY, "自建房监管岗", Role.REGULATOR, "construction");
        Visitor administrator = visitorAt(city.systemAdministrator().post());
        String post = "/api/posts/" + holder.post();

        assertThat(administrator
                        .post(post + "/holder", Map.of("personId", holder.person()))
                        .code())
                .isEqualTo("own-post");

        assertThat(administrator
                        .post(post + "/abolition", Map.of("reason", " ", "version", 1))
                        .text("/errors/0/field"))
                .isEqualTo("reason");
        assertThat(administrator
                        .post(post + "/abolition", Map.of("reason", "机构改革", "version", 7))
                        .code())
                .isEqualTo("stale");
        assertThat(administrator
                        .post(post + "/abolition", Map.of("reason", "机构改革", "version", 1))
                        .status())
                .isEqualTo(200);

        assertThat(administrator
                        .post(post + "/holder", Map.of("personName", "演示迟到人"))
                        .code())
                .isEqualTo("post-abolished");
        assertThat(administrator.put(post, Map.of("name", "新名称", "version", 2)).code())
                .isEqualTo("post-abolished");
        assertThat(as(city.townInspector(), () -> directory.holderOf(holder.post())))
                .isEmpty();
    }

    @Test
    void dates_that_do_not_exist_and_dates_out_of_all_reason_are_bad_input() {
        Caller holder = city.hire("housing", SmallCity.COUNTY, "燃气工程监管岗", Role.REGULATOR, "gas");
        Visitor administrator = visitorAt(city.systemAdministrator().post());
        String path = "/api/posts/" + holder.post() + "/holder";

        Visitor.Answer noSuchDay =
                administrator.post(path, Map.of("personName", "演示某人", "from", "2026-02-30T09:00:00+08:00"));
        assertThat(noSuchDay.status()).isEqualTo(400);
        assertThat(noSuchDay.text("/errors/0/field")).isEqualTo("from");
        assertThat(administrator
                        .post(path, Map.of("personName", "演示某人", "from", "9026-02-20T09:00:00+08:00"))
                        .text("/errors/0/message"))
                .contains("请核对年份");
        assertThat(administrator
                        .post(path, Map.of("personName", "演示某人", "from", "2126-02-20T09:00:00+08:00"))
                        .text("/errors/0/message"))
                .contains("一年以内");
        assertThat(administrator.post(path, Map.of("personName", "  ")).text("/errors/0/field"))
                .isEqualTo("personName");
        assertThat(as(
                        city.townInspector(),
                        () -> directory.holderOf(holder.post()).orElseThrow().person()))
                .isEqualTo(holder.person());
    }

    @Test
    void the_three_administrators_are_three_people() {
        Caller system = city.citySystemAdministrator();
        PostId security = city.hire("market", SmallCity.CITY, "安全管理岗", Role.SECURITY_ADMIN)
                .post();
        city.asLoader(() -> {
            directory.endHolding(security, clock.now());
            return security;
        });

        for (PersonId wanted :
                new PersonId[] {system.person(), city.auditAdministrator().person()}) {
            assertThatThrownBy(() -> as(system, () -> {
                        directory.appoint(security, wanted, clock.now());
                        return wanted;
                    }))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("三个人分任");
        }
    }

    @Test
    void an_administrator_changes_his_own_region_only_and_others_nothing() {
        Post foreign = city.post("housing", SmallCity.SIBLING_COUNTY, "监管岗");
        Map<String, String> someone = Map.of("personName", "演示外人");

        assertThat(visitorAt(city.systemAdministrator().post())
                        .post("/api/posts/" + foreign.id() + "/holder", someone)
                        .status())
                .isEqualTo(403);
        assertThat(visitorAt(city.office().post())
                        .post("/api/posts/" + city.regulator("fire").post() + "/holder", someone)
                        .status())
                .isEqualTo(403);
        assertThat(visitorAt(city.townInspector().post())
                        .post("/api/parties", Map.of("name", "演示局", "regionId", 3343))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_head_of_an_enterprise_makes_posts_for_his_staff_and_for_nobody_else() {
        Caller head = city.head(city.newEnterprise("演示设岗商店", SmallCity.TOWN, "fire"));
        Visitor visitor = visitorAt(head.post());

        Visitor.Answer made =
                visitor.post("/api/posts", Map.of("partyId", head.party(), "name", "夜班安全员", "role", "SAFETY"));
        assertThat(made.status()).as(made.toString()).isEqualTo(200);
        Visitor.Answer filled =
                visitor.post("/api/posts/" + made.text("/subject/id") + "/holder", Map.of("personName", "演示夜班人"));
        assertThat(filled.status()).as(filled.toString()).isEqualTo(200);

        assertThat(visitor.post("/api/posts", Map.of("partyId", head.party(), "name", "二把手", "role", "HEAD"))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.post("/api/posts", Map.of("partyId", head.party(), "name", "监管", "role", "TOWN"))
                        .text("/errors/0/field"))
                .isEqualTo("role");
    }

    @Test
    void a_post_is_changed_by_whoever_read_its_latest_version() {
        Caller holder = city.hire("market", SmallCity.COUNTY, "冷库监管岗", Role.REGULATOR, "cold-store");
        Visitor administrator = visitorAt(city.systemAdministrator().post());
        String path = "/api/posts/" + holder.post();

        assertThat(administrator
                        .put(path, Map.of("version", 1, "name", "冷库与食品监管岗"))
                        .status())
                .isEqualTo(200);
        assertThat(administrator.put(path, Map.of("version", 1, "name", "旧名")).code())
                .isEqualTo("stale");
        assertThat(administrator
                        .put(path, Map.of("version", 2, "name", "自己管自己", "superiorId", holder.post()))
                        .text("/errors/0/field"))
                .isEqualTo("superiorId");
        assertThat(administrator
                        .put(path, Map.of("version", 2, "name", "太空岗", "lines", new String[] {"space"}))
                        .text("/errors/0/message"))
                .contains("没有“space”这个行业领域");
        assertThat(administrator.put(path, Map.of("name", "没有版本")).text("/errors/0/field"))
                .isEqualTo("version");
        assertThat(administrator.put(path, Map.of("role", "LEADER")).text("/errors/0/field"))
                .isEqualTo("role");
    }

    @Test
    void the_same_appointment_sent_twice_is_made_once() {
        Caller holder = city.hire("housing", SmallCity.COUNTY, "物业监管岗", Role.REGULATOR, "construction");
        Visitor administrator = visitorAt(city.systemAdministrator().post());
        UUID command = UUID.randomUUID();
        String path = "/api/posts/" + holder.post() + "/holder";
        Instant before = clock.now();

        Visitor.Answer first = administrator.post(path, Map.of("personName", "演示一次人"), command);
        clock.pass(Duration.ofMinutes(1));
        Visitor.Answer again = administrator.post(path, Map.of("personName", "演示一次人"), command);

        assertThat(again.body().at("/repeated").asBoolean()).isTrue();
        assertThat(again.text("/entryNo")).isEqualTo(first.text("/entryNo"));
        assertThat(as(
                        city.townInspector(),
                        () -> directory.holderOf(holder.post()).orElseThrow().since()))
                .isEqualTo(before);
    }

    private PersonId person(String name) {
        return as(city.systemAdministrator(), () -> directory.addPerson(name));
    }
}
