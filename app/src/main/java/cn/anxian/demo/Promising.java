package cn.anxian.demo;

import cn.anxian.accountability.PledgeId;
import cn.anxian.accountability.Pledges;
import cn.anxian.directory.Region;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 年度责任状: the head of the city has the heads of the counties sign; the last of them was asked only lately. */
@OnDemo
@Component
class Promising {

    private static final String YEAR_OF_THE_CITY = "2026年度安全生产目标管理责任书";
    private static final Duration TO_SIGN = Duration.ofDays(2);
    private static final Duration LATELY = Duration.ofDays(3);

    private static final Pledges.Yearly WANTED = new Pledges.Yearly(
            YEAR_OF_THE_CITY,
            "为落实安全生产责任，确保全年目标任务完成，签订本责任书。",
            List.of(
                    new Pledges.Counted("隐患在期限内整改到位", "hazard-rectified-in-time", BigDecimal.valueOf(85)),
                    new Pledges.Counted("逾期的隐患不积压", "hazard-open-overdue", BigDecimal.valueOf(10)),
                    new Pledges.Counted("重大隐患按期治理", "major-hazard-in-time", BigDecimal.valueOf(90)),
                    new Pledges.Counted("各项责任按期履行", "duty-in-time", BigDecimal.valueOf(90)),
                    new Pledges.Counted("督办决定按期作出", "decision-in-time", BigDecimal.valueOf(95))));

    private final Pledges pledges;
    private final Hands hands;
    private final BusinessClock clock;
    private final List<Waiting> waiting = new ArrayList<>();
    private boolean asked;
    private boolean askedTheLast;

    Promising(Pledges pledges, Hands hands, BusinessClock clock) {
        this.pledges = pledges;
        this.hands = hands;
        this.clock = clock;
    }

    private record Waiting(String signer, PledgeId pledge, Instant since) {}

    /** On a morning on which offices work. */
    void act(CityPlan plan, Population population) {
        Instant now = clock.now();
        Instant end = plan.book().ends().toInstant();
        Region city = governed(plan, "city").getFirst();
        List<Region> counties = governed(plan, "county");
        List<Region> early = counties.size() > 1 ? counties.subList(0, counties.size() - 1) : counties;
        if (!asked) {
            asked = true;
            ask(city, early, population);
        } else if (!askedTheLast && early.size() < counties.size() && now.isAfter(end.minus(LATELY))) {
            askedTheLast = true;
            ask(city, List.of(counties.getLast()), population);
        }
        List<Waiting> ready = waiting.stream()
                .filter(each -> each.since().plus(TO_SIGN).isBefore(now) && !askedTheLast)
                .toList();
        ready.forEach(each -> sign(each, population));
        waiting.removeAll(ready);
    }

    private static List<Region> governed(CityPlan plan, String level) {
        return plan.agencies().stream()
                .filter(agency -> agency.kind().equals(Keys.GOVERNMENT))
                .map(PlannedAgency::region)
                .filter(region -> region.is(level))
                .toList();
    }

    private void ask(Region city, List<Region> counties, Population population) {
        List<String> signers = counties.stream().map(Keys::head).toList();
        List<PostId> posts = signers.stream().map(population::post).toList();
        List<PledgeId> made = population.as(Keys.head(city), () -> pledges.issue(command(), WANTED, posts));
        for (int at = 0; at < made.size(); at++) {
            waiting.add(new Waiting(signers.get(at), made.get(at), clock.now()));
        }
    }

    private void sign(Waiting each, Population population) {
        population.as(each.signer(), () -> pledges.sign(command(), each.pledge(), hands.sign()));
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
