package cn.anxian.demo;

import cn.anxian.demo.photo.SitePhotos;
import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.Speeches;
import cn.anxian.directive.TaskId;
import cn.anxian.directive.TasksInHand;
import cn.anxian.directory.Region;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Purpose;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A meeting of the last weeks: what was said there is given to somebody, and some of it is done, some late, some still to sign. */
@OnDemo
@Component
class Meeting {

    private static final String TITLE = "全市冬季安全生产工作会议上的讲话（演示示例）";
    private static final String OFFICE = "safety-committee-office";
    private static final String FIRE = "疏散通道";
    private static final String BUILDING = "脚手架";
    private static final String BOILERS = "采暖锅炉";
    private static final String ROADS = "急弯陡坡";
    private static final String FROST = "防冻防凝";
    private static final String GAS = "入户检查";

    private interface Act {
        void take(Region city, CityPlan plan, Population population);
    }

    private record Step(LocalDate from, Act act) {}

    private final Speeches speeches;
    private final TasksInHand tasks;
    private final Evidence evidence;
    private final BusinessClock clock;
    private final SitePhotos photos = new SitePhotos();
    private final Deque<Step> left = new ArrayDeque<>(List.of(
            new Step(day(Month.OCTOBER, 27), this::held),
            new Step(day(Month.OCTOBER, 28), this::given),
            new Step(day(Month.OCTOBER, 29), this::signed),
            new Step(day(Month.NOVEMBER, 10), this::builtSafely),
            new Step(day(Month.NOVEMBER, 12), this::accepted),
            new Step(day(Month.NOVEMBER, 13), this::underWay),
            new Step(day(Month.NOVEMBER, 19), this::lately)));
    private final Map<String, List<Given>> given = new HashMap<>();
    private Optional<DirectiveId> speech = Optional.empty();

    private record Given(String lead, TaskId task) {}

    Meeting(Speeches speeches, TasksInHand tasks, Evidence evidence, BusinessClock clock) {
        this.speeches = speeches;
        this.tasks = tasks;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** On a morning on which offices work. */
    void act(CityPlan plan, Population population) {
        Region city = plan.agencies().getFirst().region();
        while (!left.isEmpty() && !left.getFirst().from().isAfter(clock.today())) {
            left.removeFirst().act().take(city, plan, population);
        }
    }

    private void held(Region city, CityPlan plan, Population population) {
        speech =
                Optional.of(population.as(office(city), () -> speeches.enter(command(), TITLE, clock.today(), text())));
    }

    private void given(Region city, CityPlan plan, Population population) {
        give(FIRE, List.of(chief("fire-rescue", city)), day(Month.DECEMBER, 5), city, population);
        give(BUILDING, List.of(chief("housing", city)), day(Month.NOVEMBER, 12), city, population);
        give(BOILERS, List.of(chief("market", city)), day(Month.NOVEMBER, 15), city, population);
        give(ROADS, List.of(chief("transport", city)), day(Month.NOVEMBER, 30), city, population);
        List<String> counties = countyOffices(plan);
        give(GAS, counties.subList(0, Math.max(1, counties.size() - 1)), day(Month.DECEMBER, 15), city, population);
    }

    private void signed(Region city, CityPlan plan, Population population) {
        given.values()
                .forEach(all ->
                        all.forEach(each -> population.as(each.lead(), () -> tasks.sign(command(), each.task()))));
    }

    private void builtSafely(Region city, CityPlan plan, Population population) {
        complete(BUILDING, "在建工地已逐个检查一遍，问题和整改情况列入台账。", population);
    }

    private void accepted(Region city, CityPlan plan, Population population) {
        of(BUILDING)
                .forEach(each ->
                        population.as(office(city), () -> tasks.accept(command(), each.task(), "抽查三处工地，与台账一致。")));
    }

    private void underWay(Region city, CityPlan plan, Population population) {
        of(FIRE).forEach(each ->
                population.as(each.lead(), () -> tasks.progress(command(), each.task(), "商场、集贸市场已查完，养老机构正在排查。")));
    }

    /** One is reported; the bureau that can be tried, and the last county, are only now asked. */
    private void lately(Region city, CityPlan plan, Population population) {
        complete(ROADS, "临水临崖、急弯陡坡路段已逐段查看，缺的警示标志已补齐。", population);
        give(FROST, List.of(chief("emergency", city)), day(Month.DECEMBER, 10), city, population);
        List<String> counties = countyOffices(plan);
        if (counties.size() > 1) {
            give(GAS, List.of(counties.getLast()), day(Month.DECEMBER, 15), city, population);
        }
    }

    private void give(String words, List<String> leads, LocalDate lastDay, Region city, Population population) {
        List<PostId> posts = leads.stream().map(population::post).toList();
        List<TaskId> made = population.as(
                office(city), () -> speeches.issue(command(), speech.orElseThrow(), words, posts, lastDay));
        for (int at = 0; at < made.size(); at++) {
            given.computeIfAbsent(words, any -> new ArrayList<>()).add(new Given(leads.get(at), made.get(at)));
        }
    }

    private void complete(String words, String said, Population population) {
        of(words)
                .forEach(each -> population.as(
                        each.lead(), () -> tasks.complete(command(), each.task(), said, List.of(photo(words)))));
    }

    private List<Given> of(String words) {
        return given.getOrDefault(words, List.of());
    }

    private EvidenceId photo(String words) {
        byte[] jpeg = photos.of(words, "general", true, words.length());
        return evidence.keep(command(), new ByteArrayInputStream(jpeg), "现场.jpg", Purpose.PHOTO)
                .id();
    }

    private static List<String> countyOffices(CityPlan plan) {
        return plan.agencies().stream()
                .filter(agency ->
                        agency.kind().equals(OFFICE) && agency.region().is("county"))
                .map(agency -> Keys.of(OFFICE, agency.region(), "desk1"))
                .toList();
    }

    private static String office(Region city) {
        return Keys.of(OFFICE, city, "desk1");
    }

    private static String chief(String kind, Region city) {
        return Keys.of(kind, city, "chief");
    }

    private static LocalDate day(Month month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static String text() {
        try (InputStream in = Optional.ofNullable(Meeting.class.getResourceAsStream("/demo/meeting.txt"))
                .orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
