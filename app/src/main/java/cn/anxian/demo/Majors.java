package cn.anxian.demo;

import cn.anxian.demo.Fate.Move;
import cn.anxian.demo.Fate.Stage;
import cn.anxian.law.catalogue.Catalogue;
import cn.anxian.law.catalogue.Criterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some major hazards: the one that has climbed to a decision first, and one at least in every state. */
final class Majors {

    private static final int MINUTES_A_DAY = WorkTime.DAY * 5 / 7;

    private final List<Criterion> criteria;

    Majors(LocalDate day) {
        this.criteria = Catalogue.load().inForceOn(day).stream()
                .filter(Criterion::verified)
                .toList();
    }

    /** How one stands at the last moment. @param left days until its rectification is due */
    record Course(Fate fate, int ago, int left) {}

    static List<Course> courses() {
        List<Move> planning = moves(Step.JUDGE, 90, Step.HAND_OVER, 60, Step.SIGN, 120);
        List<Move> told = with(planning, Step.TELL, 100);
        List<Move> planned = with(told, Step.PLAN, 2 * MINUTES_A_DAY);
        List<Move> listed = with(with(told, Step.SUPERVISE, 300), Step.PLAN, 2 * MINUTES_A_DAY);
        List<Move> asked = with(planned, Step.ASK, 6 * MINUTES_A_DAY);
        List<Move> extended = with(asked, Step.GRANT, 200);
        List<Move> reported = with(listed, Step.REPORT, 8 * MINUTES_A_DAY);
        List<Move> reviewed = with(reported, Step.REVIEW, 700);
        List<Move> putOff = with(with(extended, Step.REPORT, 9 * MINUTES_A_DAY), Step.REVIEW, 500);
        return List.of(
                new Course(underWay(listed, 20, 0), 0, -5),
                new Course(underWay(planning, 30, 0), 0, 28),
                new Course(underWay(listed, 45, 0), 0, 30),
                new Course(underWay(planned, 25, 0), 0, -2),
                new Course(underWay(asked, 30, 20), 0, 12),
                new Course(underWay(extended, 30, 20), 0, 8),
                new Course(new Fate(Stage.REPORTED, reported, 60, 0), 300, 0),
                new Course(new Fate(Stage.REPORTED, reviewed, 60, 0), 200, 0),
                new Course(new Fate(Stage.STRUCK_OFF, with(reviewed, Step.APPROVE, 400), 60, 0), 0, 0),
                new Course(new Fate(Stage.STRUCK_OFF, with(putOff, Step.APPROVE, 600), 30, 20), 0, 0));
    }

    /** A criterion of one of the firm's lines, with that line. */
    Optional<Criterion> criterion(String line, int number) {
        List<Criterion> ofLine = criteria.stream()
                .filter(it -> it.edition().lines().contains(line))
                .toList();
        return ofLine.isEmpty() ? Optional.empty() : Optional.of(ofLine.get(number % ofLine.size()));
    }

    private static Fate underWay(List<Move> moves, int days, int later) {
        return new Fate(Stage.WORKING, moves, days, later);
    }

    private static List<Move> moves(Object... steps) {
        List<Move> moves = new ArrayList<>(List.of(new Move(Step.LIST, 0)));
        for (int i = 0; i < steps.length; i += 2) {
            moves.add(new Move((Step) steps[i], (Integer) steps[i + 1]));
        }
        return List.copyOf(moves);
    }

    private static List<Move> with(List<Move> before, Step step, int gap) {
        List<Move> moves = new ArrayList<>(before);
        moves.add(new Move(step, gap));
        return List.copyOf(moves);
    }
}
