package cn.anxian.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The whole city on paper, before anything is made. The same books and numbers give the same plan. */
record CityPlan(
        CityBook book, List<PlannedAgency> agencies, List<PlannedEnterprise> enterprises, List<PlannedHazard> hazards) {

    static final int ENTERPRISES = 300;
    static final int HAZARDS = 1500;

    /** One act of one hazard, on the city's time line. */
    record Moment(PlannedHazard hazard, Act act) {}

    static CityPlan of(Ground ground, CityBook book, NameBook names, int enterprises, int hazards) {
        People people = new People(names.people());
        Government government = new Government(ground, book, people);
        List<PlannedAgency> agencies = government.plan();
        List<PlannedEnterprise> firms = new Firms(ground, book, names, people).plan(enterprises);
        List<PlannedHazard> findings = new Findings(ground, book, names, government, firms).plan(hazards);
        return new CityPlan(book, agencies, firms, findings);
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
        return Stream.concat(
                agencies.stream().flatMap(agency -> agency.posts().stream()),
                enterprises.stream().flatMap(firm -> firm.posts().stream()));
    }
}
