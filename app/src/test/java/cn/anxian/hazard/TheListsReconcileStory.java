package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.LifecycleTest;
import cn.anxian.hazard.life.State;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.obligation.ObligationView;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("四张清单始终对得上账")
class TheListsReconcileStory extends HazardStory {

    /** Whatever anybody tries, each hazard stands on one list, and exactly the duties of its state are open. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_any_walk_each_hazard_is_on_one_list_with_the_duties_of_its_state(long seed) {
        Random dice = new Random(seed);
        PartyId mill = city.newEnterprise("演示面粉厂" + seed, SmallCity.TOWN, "fire", "industry");
        List<Caller> crowd = List.of(
                inspector, colleague(), city.regulator("fire"), city.head(mill), city.safety(mill), city.worker(mill));
        List<HazardId> ids = new ArrayList<>();
        for (int round = 0; round < 150; round++) {
            clock.pass(Duration.ofMinutes(dice.nextInt(2000)));
            Caller caller = crowd.get(dice.nextInt(crowd.size()));
            if (ids.size() < 12 && dice.nextInt(4) == 0) {
                ids.add(people.lists(
                        caller, mill, caller.role().isEnterprise() ? Power.SELF_CHECK : Power.PATROL_NOTICE, "fire"));
            } else if (!ids.isEmpty()) {
                attempt(dice, caller, crowd.get(dice.nextInt(crowd.size())), ids.get(dice.nextInt(ids.size())));
            }
        }
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (HazardId id : ids) {
            Hazard hazard = people.see(inspector, id);
            states.merge(hazard.state(), 1, Integer::sum);
            assertThat(openDuties(hazard)).isEqualTo(LifecycleTest.OPEN.get(hazard.state()));
        }
        JsonNode counts = visitorAt(inspector.post())
                .get("/api/hazards?party=" + mill)
                .body()
                .at("/counts");
        assertThat(counts.at("/listed").asInt()).isEqualTo(states.getOrDefault(State.LISTED, 0));
        assertThat(counts.at("/handed").asInt()).isEqualTo(states.getOrDefault(State.HANDED, 0));
        assertThat(counts.at("/working").asInt())
                .isEqualTo(states.getOrDefault(State.RECTIFYING, 0) + states.getOrDefault(State.RECTIFIED, 0));
        assertThat(counts.at("/struckOff").asInt()).isEqualTo(states.getOrDefault(State.STRUCK_OFF, 0));
        assertThat(counts.at("/void").asInt()).isEqualTo(states.getOrDefault(State.VOIDED, 0));
        assertThat(counts.at("/total").asInt()).isEqualTo(ids.size());
        assertThat(states.size()).as("the walk went somewhere").isGreaterThan(2);
    }

    @Test
    void pages_and_lists_show_every_hazard_once_in_any_order() {
        PartyId mill = city.newEnterprise("演示翻页食品厂", SmallCity.TOWN, "fire");
        Set<String> all = new HashSet<>();
        for (int number = 0; number < 11; number++) {
            clock.pass(Duration.ofMinutes(7));
            HazardId id = people.lists(inspector, mill, Power.PATROL_NOTICE, "fire");
            all.add(id.toString());
            if (number % 3 == 0) {
                people.handsOver(inspector, id, city.safety(mill));
            }
        }
        HazardId withoutClock = people.lists(inspector, mill, Power.PATROL_NOTICE, "fire");
        all.add(withoutClock.toString());
        people.voids(colleague(), withoutClock);
        Visitor town = visitorAt(inspector.post());
        for (String sort : List.of("dueAt", "foundAt", "number")) {
            List<String> seen = paged(town, "/api/hazards?party=" + mill + "&size=3&sort=" + sort);
            assertThat(seen).as(sort).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
            assertThat(paged(town, "/api/hazards?party=" + mill + "&size=4&sort=-" + sort))
                    .as(sort)
                    .isEqualTo(seen.reversed());
        }
        assertThat(paged(town, "/api/hazards?party=" + mill + "&size=3&sort=dueAt"))
                .as("what has no clock comes last")
                .endsWith(withoutClock.toString());
        assertThat(paged(town, "/api/hazards?list=handed&party=" + mill)).hasSize(4);
        Answer counted = town.get("/api/hazards?list=handed&party=" + mill);
        assertThat(counted.body().at("/counts/listed").asInt()).isEqualTo(7);
    }

    @Test
    void filters_narrow_the_lists_and_their_counts_alike() {
        PartyId mill = city.newEnterprise("演示搜索罐头厂", SmallCity.TOWN, "fire", "industry");
        HazardId early = people.lists(inspector, mill, Power.PATROL_NOTICE, "fire");
        clock.pass(Duration.ofDays(10));
        HazardId late = people.lists(city.head(mill), mill, Power.SELF_CHECK, "industry");
        people.corrects(city.head(mill), late, "传送带缺少急停按钮,100%的操作位都够不着");
        Visitor town = visitorAt(inspector.post());
        String here = "/api/hazards?party=" + mill;

        assertThat(found(town, here + "&q=" + encoded("急停按钮"))).containsExactly(late.toString());
        assertThat(found(town, here + "&q=" + encoded("100%的"))).containsExactly(late.toString());
        assertThat(found(town, here + "&q=" + encoded("%%")))
                .as("a percent sign is a percent sign")
                .isEmpty();
        assertThat(found(town, here + "&q=" + encoded("罐头厂"))).hasSize(2);
        assertThat(found(town, here + "&q=" + number(town, early))).containsExactly(early.toString());
        assertThat(found(town, here + "&line=industry")).containsExactly(late.toString());
        assertThat(found(town, here + "&source=self-check")).containsExactly(late.toString());
        assertThat(found(town, here + "&cause=management")).isEmpty();
        assertThat(found(town, here + "&overdue=true")).containsExactly(early.toString());
        assertThat(found(town, here + "&from=2026-09-20")).containsExactly(late.toString());
        assertThat(found(town, here + "&to=2026-09-14")).containsExactly(early.toString());
        assertThat(found(town, here + "&region=3343")).hasSize(2);
        assertThat(found(town, here + "&region=3344")).isEmpty();
        assertThat(town.get(here + "&q=" + encoded("急停按钮"))
                        .body()
                        .at("/counts/total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void nobody_finds_a_foreign_hazard_by_its_words() {
        HazardId id = listed();
        String number = people.see(inspector, id).finding().number();
        assertThat(found(visitorAt(inspector.post()), "/api/hazards?q=" + number))
                .containsExactly(id.toString());
        assertThat(found(visitorAt(city.siblingTownInspector().post()), "/api/hazards?q=" + number))
                .isEmpty();
        assertThat(found(visitorAt(city.head(city.soleFirm()).post()), "/api/hazards?q=" + number))
                .isEmpty();
    }

    @Test
    void a_list_is_exported_as_it_is_filtered() {
        HazardId id = listed();
        String number = people.see(inspector, id).finding().number();
        Answer sheet = visitorAt(inspector.post()).get("/api/hazards/export?q=" + number);
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Content-Type")).contains("spreadsheetml");
        List<Map<Integer, Object>> rows = cn.idev.excel.FastExcel.read(new java.io.ByteArrayInputStream(sheet.bytes()))
                .sheet()
                .headRowNumber(0)
                .doReadSync();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsValues("隐患编号", "清单", "整改期限");
        assertThat(rows.get(1)).containsValues(number, "列单", "一楼配电间");
    }

    private void attempt(Random dice, Caller caller, Caller other, HazardId id) {
        try {
            switch (dice.nextInt(10)) {
                case 0, 1 -> people.handsOver(caller, id, other);
                case 2, 3 -> people.signs(caller, id);
                case 4 -> people.returns(caller, id);
                case 5, 6 -> people.rectifies(caller, id);
                case 7 -> people.accepts(caller, id);
                case 8 -> people.sendsBack(caller, id);
                default -> people.voids(caller, id);
            }
        } catch (Refusal | BadInput no) {
            assertThat(no.getMessage()).isNotBlank();
        }
    }

    private Set<Duty> openDuties(Hazard hazard) {
        List<String> kinds = as(
                        inspector, () -> obligations.ofSubject(hazard.finding().subject()))
                .stream()
                .filter(duty -> duty.state() == ObligationView.State.OPEN)
                .map(ObligationView::kind)
                .toList();
        assertThat(kinds).doesNotHaveDuplicates();
        return List.of(Duty.values()).stream()
                .filter(duty -> kinds.contains(duty.kind().id()))
                .collect(Collectors.toSet());
    }

    private static List<String> paged(Visitor visitor, String address) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = visitor.get(address + (cursor.isEmpty() ? "" : "&page=" + cursor));
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            page.body().at("/items").forEach(item -> ids.add(item.at("/id").asString()));
            cursor = page.body().at("/next").isNull() ? "" : page.text("/next");
        } while (!cursor.isEmpty());
        return ids;
    }

    private static List<String> found(Visitor visitor, String address) {
        return paged(visitor, address);
    }

    private static String number(Visitor visitor, HazardId id) {
        return visitor.get("/api/hazards/" + id).text("/number");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
