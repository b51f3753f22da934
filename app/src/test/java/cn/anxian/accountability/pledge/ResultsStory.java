package cn.anxian.accountability.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.accountability.PledgeStory;
import cn.anxian.accountability.measure.Measures;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.Role;
import cn.anxian.law.Basis;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import cn.anxian.obligation.TestKinds;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 讲话二:“一件一件对账销号”: a result is nothing but the records that it counts. */
class ResultsStory extends PledgeStory {

    private static final long SEED = 20260914;
    private static final Basis WHY = new Basis.HouseRule("测试用");
    private static final List<String> KINDS =
            List.of("hazard.rectify", "directive.carry-out", "directive.sign", "ladder.decide", "hazard.plan");

    @Autowired
    private Obligations obligations;

    @Autowired
    private Measures measures;

    @Test
    void every_result_is_the_number_of_the_records_that_its_address_opens_at_any_moment() {
        Random random = new Random(SEED);
        Caller signer = city.townInspector();
        List<Map<String, Object>> targets = new ArrayList<>();
        measures.all().forEach(measure -> {
            targets.add(counted(measure.id(), 50));
            targets.add(counted(measure.id(), 50, "scope", "party"));
        });
        Visitor office = at(city.office());
        String pledge = issued(office, form(signer, targets));
        signs(at(signer), pledge);
        for (int turn = 0; turn < 40; turn++) {
            happen(random, signer);
        }
        for (int moment = 0; moment < 3; moment++) {
            clock.pass(Duration.ofHours(1 + random.nextInt(90)));
            for (Visitor looker : List.of(at(city.office()), at(city.countyLeader()), at(signer))) {
                int opened = 0;
                for (JsonNode result :
                        looker.get("/api/pledges/" + pledge + "/results").body().at("/targets")) {
                    if (!result.at("/href").isNull()) {
                        assertThat(records(looker, result.at("/href").asString()))
                                .as(result.toString())
                                .isEqualTo(result.at("/counted").asLong());
                        assertThat(records(looker, result.at("/ofHref").asString()))
                                .as(result.toString())
                                .isEqualTo(result.at("/of").asLong());
                    }
                    assertThat(result.at("/result").isNull())
                            .as(result.toString())
                            .isEqualTo(result.at("/of").asLong() == 0);
                    opened +=
                            result.at("/of").asLong() > 0 && !result.at("/href").isNull() ? 1 : 0;
                }
                assertThat(opened).as("something fell due and can be looked at").isGreaterThan(6);
            }
        }
    }

    @Test
    void nothing_due_is_neither_met_nor_missed_and_never_a_hundred_per_cent() {
        Caller signer = city.hire("emergency", SmallCity.OTHER_COUNTYS_SECOND_TOWN, "空目标岗", Role.REGULATOR);
        Visitor office = at(city.siblingOffice());
        String pledge = issued(
                office,
                form(
                        signer,
                        List.of(counted("major-hazard-in-time", 100), counted("duty-missed", 0, "scope", "party"))));
        signs(at(signer), pledge);

        JsonNode result = result(office, pledge, 1);
        assertThat(result.at("/result").isNull()).isTrue();
        assertThat(result.at("/met").isNull()).isTrue();
        assertThat(result.at("/because").asString()).isEqualTo("本期没有到期的责任。");
        assertThat(pledge(office, pledge).body().at("/met").asInt()).isZero();
    }

    @Test
    void a_share_is_cut_and_never_rounded_up_and_what_was_let_off_in_time_is_not_counted() {
        Caller signer = city.hire("emergency", SmallCity.COUNTY, "按期率岗" + freshTitle(), Role.REGULATOR);
        Visitor office = at(city.office());
        String pledge = issued(
                office,
                form(
                        signer,
                        List.of(
                                counted("hazard-rectified-in-time", 66.67, "scope", "party"),
                                counted("hazard-open-overdue", 0, "scope", "party"))));
        signs(at(signer), pledge);
        Caller party = signer;
        long before = result(office, pledge, 1).at("/of").asLong();
        Subject late = owe(party, "hazard.rectify", 1);
        Subject one = owe(party, "hazard.rectify", 1);
        Subject two = owe(party, "hazard.rectify", 1);
        Subject letOff = owe(party, "hazard.rectify", 1);
        List.of(one, two)
                .forEach(subject -> as(party, () -> {
                    obligations.discharge(subject, "hazard.rectify");
                    return subject;
                }));
        as(party, () -> {
            obligations.waive(letOff, "hazard.rectify", "不用办了");
            return letOff;
        });
        clock.pass(Duration.ofDays(3));
        office = at(city.office());

        JsonNode share = result(office, pledge, 1);
        assertThat(before).isZero();
        assertThat(share.at("/result").asDouble()).isEqualTo(66.66);
        assertThat(share.at("/met").asBoolean()).isFalse();
        assertThat(share.at("/because").asString()).isEqualTo("到期3项，按期办结2项，占66.66%，目标不低于66.67%。");
        assertThat(result(office, pledge, 2).at("/counted").asLong()).isEqualTo(1);
        as(party, () -> {
            obligations.discharge(late, "hazard.rectify");
            return late;
        });
        assertThat(result(office, pledge, 2).at("/met").asBoolean())
                .as("done late: no longer open")
                .isTrue();
        assertThat(result(office, pledge, 1).at("/result").asDouble())
                .as("done late: still not in time")
                .isEqualTo(66.66);
    }

    @Test
    void who_does_not_see_all_that_is_counted_is_told_the_same_number_and_no_address() {
        Caller fire = city.regulator("fire");
        Visitor office = at(city.office());
        String pledge = issued(office, form(fire, List.of(counted("duty-in-time", 90))));
        signs(at(fire), pledge);

        JsonNode seen = result(office, pledge, 1);
        JsonNode own = result(at(fire), pledge, 1);
        assertThat(own.at("/of").asLong()).isEqualTo(seen.at("/of").asLong());
        assertThat(own.at("/href").isNull()).isTrue();
        assertThat(seen.at("/href").asString()).startsWith("/books/due?");
    }

    /** Something is owed, and perhaps done, let off or extended, and time passes. */
    private void happen(Random random, Caller who) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        Subject subject = owe(who, kind, 1 + random.nextInt(4));
        clock.pass(Duration.ofHours(random.nextInt(30)));
        int what = random.nextInt(5);
        as(who, () -> {
            switch (what) {
                case 0, 1 -> obligations.discharge(subject, kind);
                case 2 -> obligations.waive(subject, kind, "不用办了");
                case 3 -> obligations.supersede(subject, kind, owed(who, subject, kind, 3));
                default -> {}
            }
            return subject;
        });
    }

    private Subject owe(Caller who, String kind, int days) {
        Subject subject = Subject.of("test", UUID.randomUUID());
        as(who, () -> obligations.issue(owed(who, subject, kind, days)));
        return subject;
    }

    private Owed owed(Caller who, Subject subject, String kind, int days) {
        return new Owed(
                kind,
                "测试责任",
                subject,
                days % 2 == 0 ? "重大" : "一般",
                WHY,
                WHY,
                OfficialCalendar.load()
                        .until(
                                clock.now(),
                                LocalDate.ofInstant(clock.now(), BusinessClock.ZONE)
                                        .plusDays(days)),
                who.post(),
                Optional.empty(),
                new Placement(who.region().orElseThrow().path(), days == 1 ? "fire" : "industry", who.party()),
                TestKinds.SOURCE);
    }

    private static long records(Visitor who, String href) {
        assertThat(href).startsWith("/books/due?");
        long count = 0;
        String page = "";
        do {
            Answer answer = who.get("/api" + href + "&size=100" + (page.isEmpty() ? "" : "&page=" + page));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            count += answer.body().at("/items").size();
            page = answer.body().at("/next").isNull() ? "" : answer.text("/next");
        } while (!page.isEmpty());
        return count;
    }
}
