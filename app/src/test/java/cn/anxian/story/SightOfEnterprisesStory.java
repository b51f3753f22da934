package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.enterprise.Enterprises;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Scope;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody sees what is not his: by the service's gate, and by the database alone. */
class SightOfEnterprisesStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private JdbcClient jdbc;

    private enum Seen {
        YES,
        NO
    }

    @Test
    void own_parent_sibling_child_and_foreign_each_see_what_is_theirs() {
        PartyId shop = city.newEnterprise("演示看得见商店", SmallCity.TOWN, "fire", "industry");
        PartyId neighbour = city.newEnterprise("演示隔壁商店", SmallCity.TOWN, "gas");
        Map<Caller, Seen> expected = Map.ofEntries(
                Map.entry(city.townInspector(), Seen.YES),
                Map.entry(city.countyLeader(), Seen.YES),
                Map.entry(city.cityLeader(), Seen.YES),
                Map.entry(city.office(), Seen.YES),
                Map.entry(city.dutyOfficer(), Seen.YES),
                Map.entry(city.regulator("fire"), Seen.YES),
                Map.entry(city.cityRegulator("fire"), Seen.YES),
                Map.entry(city.emergencyOfficer(), Seen.YES),
                Map.entry(city.head(shop), Seen.YES),
                Map.entry(city.worker(shop), Seen.YES),
                Map.entry(city.regulator("gas"), Seen.NO),
                Map.entry(city.siblingRegulator("fire"), Seen.NO),
                Map.entry(city.siblingTownInspector(), Seen.NO),
                Map.entry(city.otherCountysTownInspector(), Seen.NO),
                Map.entry(city.siblingCountyLeader(), Seen.NO),
                Map.entry(city.head(neighbour), Seen.NO),
                Map.entry(city.safety(neighbour), Seen.NO),
                Map.entry(city.systemAdministrator(), Seen.NO),
                Map.entry(city.auditAdministrator(), Seen.NO),
                Map.entry(Caller.ANONYMOUS, Seen.NO));

        expected.forEach((caller, seen) -> {
            assertThat(as(caller, () -> enterprises.find(shop)).isPresent())
                    .as("%s %s by the door", caller.partyName(), caller.postName())
                    .isEqualTo(seen == Seen.YES);
            assertThat(as(caller, () -> files(shop)))
                    .as("%s %s by the database alone", caller.partyName(), caller.postName())
                    .isEqualTo(seen == Seen.YES ? 1 : 0);
        });
    }

    @Test
    void a_list_holds_only_what_the_caller_may_open() {
        city.newEnterprise("演示列表商店", SmallCity.SIBLING_TOWN, "fire");

        Visitor inspector = visitorAt(city.siblingTownInspector().post());
        Visitor.Answer list = inspector.get("/api/enterprises?size=100");

        assertThat(list.status()).isEqualTo(200);
        TreeSet<String> regions = new TreeSet<>();
        list.body().at("/items").forEach(item -> {
            regions.add(item.at("/region/name").asString());
            assertThat(inspector
                            .get("/api/enterprises/" + item.at("/id").asString())
                            .status())
                    .isEqualTo(200);
        });
        assertThat(regions).containsExactly("前进街道");
        assertThat(inspector.get("/api/enterprises/" + city.enterprise()).status())
                .isEqualTo(404);
    }

    @Test
    void the_posts_and_people_of_a_foreign_enterprise_are_unknown_and_those_of_agencies_are_public() {
        PartyId shop = city.enterprise();
        PostId head = city.head(shop).post();
        UUID person = city.head(shop).person().value();

        Caller foreigner = city.otherCountysTownInspector();
        assertThat(as(foreigner, () -> posts(head))).isZero();
        assertThat(as(foreigner, () -> people(person))).isZero();
        assertThat(as(foreigner, () -> posts(city.regulator("fire").post()))).isOne();

        assertThat(as(city.townInspector(), () -> posts(head))).isOne();
        assertThat(as(city.townInspector(), () -> people(person))).isOne();
    }

    @Test
    void whoever_signs_in_learns_of_his_own_posts_only() {
        Caller head = city.head(city.enterprise());
        Caller signingIn = new Caller(
                head.person(),
                head.personName(),
                head.post(),
                head.postName(),
                head.party(),
                head.partyName(),
                head.role(),
                new Scope.SigningIn(""));

        assertThat(as(signingIn, () -> posts(head.post()))).isOne();
        assertThat(as(signingIn, () -> posts(city.head(city.soleFirm()).post())))
                .isZero();
        assertThat(as(signingIn, () -> people(head.person().value()))).isOne();
        assertThat(as(signingIn, () -> people(city.townInspector().person().value())))
                .isZero();
    }

    @Test
    void an_unseen_enterprise_cannot_be_changed_by_sql_either() {
        PartyId shop = city.enterprise();

        for (Caller caller : List.of(
                city.siblingTownInspector(), city.siblingRegulator("fire"), city.countyLeader(), city.head(shop))) {
            assertThat(as(
                            caller,
                            () -> jdbc.sql("update directory.party set name = '改名' where id = :id")
                                    .param("id", shop.value())
                                    .update()))
                    .as(caller.postName())
                    .isZero();
        }
    }

    private int files(PartyId party) {
        return count("select count(*) from enterprise.file where party = :id", party.value());
    }

    private int posts(PostId post) {
        return count("select count(*) from directory.post where id = :id", post.value());
    }

    private int people(UUID person) {
        return count("select count(*) from directory.person where id = :id", person);
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }
}
