package cn.anxian.demo;

import cn.anxian.directory.Directory;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.DemoDatabase;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** At the first start of a demo database: the city is founded, and its life is lived in it, before anyone is let in. */
@OnDemo
@Component
class MakingTheCity implements SmartLifecycle {

    /** Before the sealer's own thread and the web server. */
    private static final int BEFORE_ANYTHING_ELSE = -1000;

    /** On the first day everything is founded, one after another; what is found comes from the second. */
    private static final Duration FOUNDING = Duration.ofHours(6);

    private final CityPlan plan;
    private final DemoDatabase database;
    private final Directory directory;
    private final CurrentCaller callers;
    private final Founding founding;
    private final Doing doing;
    private final TryableAccounts accounts;
    private final Days days;
    private final Deciders deciders;
    private final Promising promising;
    private final Meeting meeting;
    private boolean running;

    MakingTheCity(
            DrawnPlan drawn,
            DemoDatabase database,
            Directory directory,
            CurrentCaller callers,
            Founding founding,
            Doing doing,
            TryableAccounts accounts,
            Days days,
            Deciders deciders,
            Promising promising,
            Meeting meeting) {
        this.plan = drawn.plan();
        this.database = database;
        this.directory = directory;
        this.callers = callers;
        this.founding = founding;
        this.doing = doing;
        this.accounts = accounts;
        this.days = days;
        this.deciders = deciders;
        this.promising = promising;
        this.meeting = meeting;
    }

    @Override
    public void start() {
        if (!database.isReady()) {
            say(
                    "首次启动，正在建立演示城市（%d 家企业、%d 条隐患，只做这一次）……",
                    plan.enterprises().size(), plan.hazards().size());
            Population population = new Population(directory, callers);
            callers.as(DrawnPlan.PLANNER, () -> {
                found(population);
                live(population);
                return population;
            });
            database.becomeReady();
            say("演示城市已建成。");
        }
        running = true;
    }

    private void found(Population population) {
        Instant first = plan.begins();
        Duration between = FOUNDING.dividedBy(
                        plan.agencies().size() + plan.enterprises().size())
                .truncatedTo(ChronoUnit.SECONDS);
        days.begin(first);
        say("　%d 个机构，%d 家企业……", plan.agencies().size(), plan.enterprises().size());
        days.together(() -> {
            founding.platform(plan.agencies().getFirst(), population);
            Instant next = first;
            for (PlannedAgency agency :
                    plan.agencies().subList(1, plan.agencies().size())) {
                next = next.plus(between);
                days.moveTo(next);
                founding.agency(agency, population);
            }
            for (PlannedEnterprise firm : plan.enterprises()) {
                next = next.plus(between);
                days.moveTo(next);
                founding.enterprise(firm, population);
            }
        });
        days.together(() -> accounts.open(population));
        days.ring();
    }

    private void live(Population population) {
        Deque<CityPlan.Moment> left = new ArrayDeque<>(plan.timeLine());
        Deque<Succession> changes = new ArrayDeque<>(plan.successions());
        Instant end = plan.book().ends().toInstant();
        Instant now = left.getFirst().act().at();
        int month = 0;
        while (!left.isEmpty()) {
            Instant until = Days.nextRing(now);
            days.together(() -> {
                while (!changes.isEmpty() && changes.getFirst().at().isBefore(until)) {
                    founding.succession(changes.removeFirst(), population);
                }
                while (!left.isEmpty() && left.getFirst().act().at().isBefore(until)) {
                    CityPlan.Moment moment = left.removeFirst();
                    days.moveTo(moment.act().at());
                    doing.take(moment.hazard(), moment.act(), population);
                }
            });
            now = until.isBefore(end) ? until : end;
            days.moveTo(now);
            days.ring();
            if (Days.isTimeToDecide(now)) {
                days.together(() -> {
                    deciders.act(end);
                    promising.act(plan, population);
                    meeting.act(plan, population);
                });
            }
            month = sayNewMonth(now, month);
        }
        days.moveTo(end);
        days.ring();
    }

    private int sayNewMonth(Instant now, int before) {
        LocalDate day = LocalDate.ofInstant(now, BusinessClock.ZONE);
        if (day.getMonthValue() != before) {
            say("　%d年%d月……", day.getYear(), day.getMonthValue());
        }
        return day.getMonthValue();
    }

    private static void say(String words, Object... facts) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(words.formatted(facts));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_ANYTHING_ELSE;
    }
}
