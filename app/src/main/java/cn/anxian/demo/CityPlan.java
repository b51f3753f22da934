package cn.anxian.demo;

import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole city on paper, before anything is made. The same books and numbers give the same plan. */
record CityPlan(
        CityBook book,
        Instant begins,
        List<PlannedAgency> agencies,
        List<PlannedEnterprise> enterprises,
        List<PlannedHazard> hazards,
        List<Succession> successions) {

    /** One act of one hazard, on the city's time line. */
    record Moment(PlannedHazard hazard, Act act) {}

    static CityPlan of(Ground ground, CityBook book, NameBook names, CitySize size) {
        Instant begins = size.begins().toInstant();
        People people = new People(names.people());
        Government government = new Government(ground, book, people);
        List<PlannedAgency> agencies = government.plan();
        List<PlannedEnterprise> firms = new Firms(ground, book, names, people).plan(size.enterprises());
        List<PlannedHazard> findings =
                new Findings(ground, book, begins, names, government, firms).plan(size.hazards());
        return new CityPlan(
                book, begins, agencies, firms, findings, successions(book, begins, agencies, firms, people));
    }

    /** Everything that is done about hazards, in the order of time. */
    List<Moment> timeLine() {
        return hazards.stream()
                .flatMap(hazard -> hazard.acts().stream().map(act -> new Moment(hazard, act)))
                .sorted(Comparator.comparing((Moment moment) -> moment.act().at())
                        .thenComparing(moment -> moment.hazard().number()))
                .toList();
    }

    Stream<PlannedPost> posts() {
        return posts(agencies, enterprises);
    }

    PlannedPost post(String key) {
        return posts().filter(post -> post.key().equals(key)).findFirst().orElseThrow();
    }

    /** Not where somebody can be tried from the sign-in page, and not where one person holds two posts. */
    private static List<Succession> successions(
            CityBook book, Instant begins, List<PlannedAgency> agencies, List<PlannedEnterprise> firms, People people) {
        Dice dice = new Dice(book.seed(), "successions");
        Set<String> tried = book.accounts().stream().map(CityBook.Tryable::post).collect(Collectors.toSet());
        List<PlannedPost> posts = dice.shuffled(posts(agencies, firms)
                .filter(post -> switch (post.role()) {
                    case SAFETY, WORKER, TOWN -> !tried.contains(post.key());
                    case REGULATOR -> post.key().contains("/desk") && !tried.contains(post.key());
                    case HEAD, LEADER, OFFICE, DUTY, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> false;
                })
                .toList());
        LocalDate first = LocalDate.ofInstant(begins, BusinessClock.ZONE);
        long span = ChronoUnit.DAYS.between(first, book.ends().toLocalDate());
        List<Succession> successions = new ArrayList<>();
        for (PlannedPost post : posts.subList(0, book.successions())) {
            LocalDate day = first.plusDays(dice.between(20, (int) span - 10));
            successions.add(new Succession(
                    WorkTime.OFFICE.after(day.atStartOfDay(BusinessClock.ZONE).toInstant(), dice.between(1, 20)),
                    post,
                    people.next()));
        }
        successions.sort(Comparator.comparing(Succession::at));
        return List.copyOf(successions);
    }

    private static Stream<PlannedPost> posts(List<PlannedAgency> agencies, List<PlannedEnterprise> firms) {
        return Stream.concat(
                agencies.stream().flatMap(agency -> agency.posts().stream()),
                firms.stream().flatMap(firm -> firm.posts().stream()));
    }
}
