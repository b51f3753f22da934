package cn.anxian.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.account.Logins;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Hazards;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Role;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 首页: each figure opens the very records that it counts. */
class StartPageStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private Hazards hazards;

    @Autowired
    private Directory directory;

    @Autowired
    private Logins logins;

    @Test
    void every_figure_opens_as_many_records_as_it_says() {
        PartyId shop = city.newEnterprise("演示首页商店", SmallCity.TOWN, "fire");
        list(shop, "灭火器压力不足");
        handOver(shop, list(shop, "安全出口堆放纸箱"));
        clock.pass(Duration.ofDays(30));

        Visitor inspector = new Visitor(port);
        inspector.signIn(logins.ofHolder(city.townInspector().post()), Logins.PASSWORD);
        JsonNode page = inspector.get("/api/overview").body();

        assertThat(page.at("/figures")).hasSizeGreaterThanOrEqualTo(5);
        for (JsonNode figure : page.at("/figures")) {
            String href = figure.at("/href").asString();
            if (href.startsWith("/hazards?")) {
                assertThat(counted(inspector, href))
                        .as(href)
                        .isEqualTo(figure.at("/value").asLong());
            }
        }
        assertThat(value(page, "open")).isGreaterThanOrEqualTo(2);
        assertThat(value(page, "overdue")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_bars_of_the_county_add_up_to_its_open_hazards() {
        list(city.newEnterprise("演示首页仓库", SmallCity.TOWN, "fire"), "配电箱门缺失");

        Visitor leader = new Visitor(port);
        leader.signIn(logins.ofHolder(city.countyLeader().post()), Logins.PASSWORD);
        JsonNode page = leader.get("/api/overview").body();

        assertThat(sum(page.at("/byRegion"), "open")).isEqualTo(value(page, "open"));
        assertThat(sum(page.at("/byLine"), "open")).isEqualTo(value(page, "open"));
        assertThat(page.at("/trend")).hasSize(30);
        for (JsonNode bar : page.at("/byRegion")) {
            assertThat(counted(leader, bar.at("/href").asString()))
                    .isEqualTo(bar.at("/open").asLong());
        }
    }

    @Test
    void an_enterprise_sees_its_own_figures_only() {
        PartyId shop = city.newEnterprise("演示首页小店", SmallCity.TOWN, "fire");
        list(shop, "燃气软管老化");

        Visitor head = new Visitor(port);
        head.signIn(logins.ofHolder(city.head(shop).post()), Logins.PASSWORD);
        JsonNode page = head.get("/api/overview").body();

        assertThat(value(page, "open")).isEqualTo(1);
        assertThat(page.at("/byRegion")).isEmpty();
    }

    /** What the list at that address says it holds. */
    private static long counted(Visitor visitor, String href) {
        JsonNode list = visitor.get("/api" + href + "&size=100").body();
        String only = href.replaceAll(".*[?&]list=([a-z-]+).*", "$1");
        return only.equals("struck-off")
                ? list.at("/counts/struckOff").asLong()
                : list.at("/counts/total").asLong();
    }

    private static long value(JsonNode page, String id) {
        for (JsonNode figure : page.at("/figures")) {
            if (figure.at("/id").asString().equals(id)) {
                return figure.at("/value").asLong();
            }
        }
        throw new AssertionError("no figure " + id);
    }

    private static long sum(JsonNode rows, String field) {
        long sum = 0;
        for (JsonNode row : rows) {
            sum += row.at("/" + field).asLong();
        }
        return sum;
    }

    private HazardId list(PartyId shop, String description) {
        Caller inspector = city.townInspector();
        Receipt receipt = as(
                inspector,
                () -> hazards.list(
                        new CommandId(UUID.randomUUID()),
                        new HazardCommand.Listing(
                                shop,
                                Source.INSPECTION,
                                Power.PATROL_NOTICE,
                                "fire",
                                Cause.THING,
                                "一层",
                                description,
                                null,
                                clock.now(),
                                List.of(),
                                null)));
        return new HazardId(receipt.subject().id());
    }

    private void handOver(PartyId shop, HazardId hazard) {
        Post safety = city.asLoader(() -> directory.postsOf(shop)).stream()
                .filter(post -> post.role() == Role.SAFETY)
                .findFirst()
                .orElseThrow();
        as(
                city.townInspector(),
                () -> hazards.handOver(
                        new CommandId(UUID.randomUUID()),
                        hazard,
                        new HazardCommand.HandOver(1, safety.id(), null, null)));
    }
}
