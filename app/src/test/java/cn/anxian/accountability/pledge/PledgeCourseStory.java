package cn.anxian.accountability.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.accountability.PledgeStory;
import cn.anxian.directory.Directory;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Role;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The year of a pledge, from the first word to the judgement. */
class PledgeCourseStory extends PledgeStory {

    private static final Duration A_DAY = Duration.ofDays(1);

    /** Where no other story counts on who leads. */
    private static final RegionId QUIET_COUNTY = new RegionId(1895);

    @Autowired
    private Directory directory;

    @Test
    void a_pledge_is_issued_signed_broken_down_compared_and_judged_and_everybody_sees_it_as_it_is() {
        Visitor cityLeader = at(city.cityLeader());
        Visitor countyLeader = at(city.countyLeader());
        Visitor inspector = at(city.townInspector());
        String whole = issued(
                cityLeader,
                form(
                        city.countyLeader(),
                        List.of(counted("duty-in-time", 95), stated("较大以上事故不超过规定起数", 0), words("健全责任体系"))));

        assertThat(state(countyLeader, whole)).isEqualTo("issued");
        assertThat(next(countyLeader, whole)).containsExactlyInAnyOrder("signing", "return");
        assertThat(next(cityLeader, whole)).containsExactly("withdrawal");
        assertThat(countyLeader
                        .get("/api/obligations?view=post&kind=pledge.sign")
                        .body()
                        .toString())
                .contains(whole);
        signs(countyLeader, whole);
        assertThat(state(cityLeader, whole)).isEqualTo("signed");
        assertThat(pledge(cityLeader, whole).text("/signatures/0/personName"))
                .isEqualTo(city.countyLeader().personName());
        assertThat(pledge(cityLeader, whole).body().at("/signatures/0/entryNo").asLong())
                .isPositive();
        assertThat(pledge(cityLeader, whole).body().at("/obligations/0/state").asString())
                .isEqualTo("DISCHARGED");

        Answer down = step(
                countyLeader,
                whole,
                "breakdown",
                "children",
                List.of(Map.of(
                        "postId", city.townInspector().post(),
                        "title", freshTitle(),
                        "targets",
                                List.of(counted("duty-in-time", 96, "parentTarget", target(countyLeader, whole, 1))))));
        assertThat(down.status()).as(down.toString()).isEqualTo(200);
        String part = down.text("/receipts/0/subject/id");
        signs(inspector, part);
        assertThat(pledge(inspector, part).text("/targets/0/parentTarget/pledgeNumber"))
                .isEqualTo(pledge(cityLeader, whole).text("/number"));
        assertThat(pledge(inspector, part).text("/parent/title"))
                .isEqualTo(pledge(cityLeader, whole).text("/title"));
        assertThat(pledge(inspector, whole).status())
                .as("who holds a part need not see the whole")
                .isEqualTo(404);
        assertThat(pledge(inspector, part).body().at("/parent/readable").asBoolean())
                .isFalse();
        assertThat(pledge(countyLeader, part).body().at("/parent/readable").asBoolean())
                .isTrue();
        assertThat(pledge(cityLeader, whole).body().at("/children").size()).isEqualTo(1);
        JsonNode below = cityLeader.get("/api/pledges/" + whole + "/children").body();
        assertThat(below).singleElement().satisfies(child -> {
            assertThat(child.at("/id").asString()).isEqualTo(part);
            assertThat(child.at("/targets/0/parentTarget/no").asInt()).isEqualTo(1);
            assertThat(Figures.of(child.at("/results/targets/0"))).isEqualTo(Figures.of(result(inspector, part, 1)));
            assertThat(child.at("/results/yearOver").asBoolean()).isFalse();
        });

        assertThat(result(cityLeader, whole, 2).at("/because").asString()).contains("还没有填报");
        takes(
                cityLeader,
                whole,
                "outcome",
                "no",
                2,
                "value",
                1,
                "source",
                "演示统计表第1页",
                "evidence",
                List.of(photo(cityLeader)));
        takes(cityLeader, whole, "outcome", "no", 3, "met", true, "source", "现场查看");
        assertThat(result(countyLeader, whole, 2).at("/met").asBoolean()).isFalse();
        assertThat(result(countyLeader, whole, 2).at("/because").asString()).isEqualTo("由人填报：1起，目标不超过0起。");
        assertThat(result(countyLeader, whole, 3).at("/met").asBoolean()).isTrue();

        assertThat(step(cityLeader, whole, "conclusion", "opinion", "完成较好").code())
                .isEqualTo("year-not-over");
        clock.pass(Duration.ofDays(120));
        cityLeader = at(city.cityLeader());
        Figures before = Figures.of(result(cityLeader, whole, 1));
        takes(cityLeader, whole, "conclusion", "opinion", "完成较好");
        clock.pass(A_DAY);
        cityLeader = at(city.cityLeader());
        Answer judged = pledge(cityLeader, whole);
        assertThat(judged.text("/state")).isEqualTo("concluded");
        assertThat(judged.text("/concluded/opinion")).isEqualTo("完成较好");
        assertThat(judged.body().at("/results/entryNo").asLong()).isPositive();
        assertThat(judged.text("/results/at")).isEqualTo("2026-12-31");
        assertThat(judged.body().at("/results/yearOver").asBoolean()).isTrue();
        assertThat(Figures.of(judged.body().at("/results/targets/0"))).isEqualTo(before);
        assertThat(next(cityLeader, whole)).isEmpty();
    }

    /** The figures of a result, without the addresses of who asks. */
    private record Figures(double result, long of, long counted) {
        static Figures of(JsonNode result) {
            return new Figures(
                    result.at("/result").asDouble(),
                    result.at("/of").asLong(),
                    result.at("/counted").asLong());
        }
    }

    @Test
    void what_the_head_has_asked_for_his_deputy_does_not_change() {
        Visitor head = at(city.hire("government", QUIET_COUNTY, "临时正职岗", Role.LEADER));
        Visitor deputy = at(city.hire("government", QUIET_COUNTY, "临时副职岗", Role.LEADER));
        Caller brigade = city.hire("fire-rescue", QUIET_COUNTY, "临时签订岗", Role.REGULATOR, "fire");
        String pledge = issued(head, form(brigade, List.of(counted("duty-in-time", 95))));
        signs(at(brigade), pledge);

        assertThat(next(head, pledge)).contains("amendment");
        assertThat(pledge(deputy, pledge).status()).isEqualTo(200);
        assertThat(next(deputy, pledge)).isEmpty();
        assertThat(step(deputy, pledge, "amendment", "reason", "想改").code()).isEqualTo("not-yours");
    }

    @Test
    void what_is_returned_is_reworded_and_goes_out_again() {
        Visitor office = at(city.cityOffice());
        Visitor county = at(city.countyLeader());
        String pledge = issued(office, form(city.countyLeader(), List.of(counted("duty-missed", 0))));

        takes(county, pledge, "return", "reason", "目标定得太高");
        assertThat(pledge(office, pledge).text("/endedBecause")).isEqualTo("目标定得太高");
        assertThat(pledge(office, pledge).text("/obligations/0/state")).isEqualTo("WAIVED");
        Answer edited = office.put("/api/pledges/" + pledge, said(new Object[] {
            "version",
            pledge(office, pledge).body().at("/version").asInt(),
            "title",
            freshTitle(),
            "lines",
            List.of("fire"),
            "targets",
            List.of(counted("duty-missed", 5))
        }));
        assertThat(edited.status()).as(edited.toString()).isEqualTo(200);
        takes(office, pledge, "issuing");
        signs(county, pledge);
        assertThat(pledge(county, pledge).body().at("/targets/0/value").asInt()).isEqualTo(5);
        assertThat(pledge(county, pledge).text("/lines/0/id")).isEqualTo("fire");
    }

    @Test
    void an_amended_pledge_is_signed_anew_and_the_signed_editions_stay_readable_for_ever() {
        Visitor office = at(city.cityOffice());
        Visitor county = at(city.countyLeader());
        String pledge = issued(office, form(city.countyLeader(), List.of(counted("duty-in-time", 90))));
        signs(county, pledge);

        takes(office, pledge, "amendment", "reason", "上级下达了新的指标", "targets", List.of(counted("duty-in-time", 98)));
        assertThat(state(county, pledge)).isEqualTo("amended");
        signs(county, pledge);

        var read = pledge(office, pledge).body();
        assertThat(read.at("/edition").asInt()).isEqualTo(2);
        assertThat(read.at("/editions/0/targets/0/value").asInt()).isEqualTo(90);
        assertThat(read.at("/editions/1/targets/0/value").asInt()).isEqualTo(98);
        assertThat(read.at("/editions/1/reason").asString()).isEqualTo("上级下达了新的指标");
        List<Integer> signed = new ArrayList<>();
        read.at("/signatures").forEach(each -> signed.add(each.at("/edition").asInt()));
        assertThat(signed).containsExactly(1, 2);
    }

    @Test
    void a_signature_stands_when_its_writer_leaves_and_the_next_may_countersign() {
        var bureau = city.hire("emergency", SmallCity.COUNTY, "目标责任岗" + freshTitle(), Role.REGULATOR);
        Visitor office = at(city.office());
        Visitor first = at(bureau);
        String pledge = issued(office, form(bureau, List.of(counted("duty-in-time", 90))));
        signs(first, pledge);
        assertThat(step(first, pledge, "countersigning", "signature", first.draws())
                        .code())
                .isEqualTo("signed-already");

        city.asLoader(() -> {
            directory.endHolding(bureau.post(), clock.now());
            directory.appoint(bureau.post(), directory.addPerson(city.nextName()), clock.now());
            return bureau;
        });
        clock.pass(Duration.ofMinutes(1));
        assertThat(pledge(office, pledge).body().at("/signerLeft").asBoolean()).isTrue();
        assertThat(pledge(office, pledge).text("/signatures/0/personName")).isEqualTo(bureau.personName());
        Visitor next = at(city.asLoader(() -> directory.callerAt(bureau.post())));
        takes(next, pledge, "countersigning", "signature", next.draws());
        assertThat(pledge(office, pledge).body().at("/signerLeft").asBoolean()).isFalse();
        assertThat(pledge(office, pledge)
                        .body()
                        .at("/signatures/1/countersigned")
                        .asBoolean())
                .isTrue();
        assertThat(state(office, pledge)).isEqualTo("signed");
    }
}
