package cn.anxian.hazard.ledger;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Verifiers;
import cn.anxian.hazard.life.Acceptance;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Assignment;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Grade;
import cn.anxian.hazard.life.Gravity;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Lifecycle;
import cn.anxian.hazard.life.Rectification;
import cn.anxian.hazard.life.Situation;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Step;
import cn.anxian.hazard.life.Voiding;
import cn.anxian.obligation.Obligations;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows one hazard as its caller stands before it: the links and the reasons are the lifecycle's. */
@Component
class HazardViews {

    private static final List<State> COURSE =
            List.of(State.LISTED, State.HANDED, State.RECTIFYING, State.RECTIFIED, State.STRUCK_OFF);
    private static final List<State> COURSE_OF_MAJOR = List.of(
            State.LISTED,
            State.HANDED,
            State.PLANNING,
            State.RECTIFYING,
            State.RECTIFIED,
            State.REVIEWED,
            State.STRUCK_OFF);

    private final Sight sight;
    private final HazardItems items;
    private final Verifiers verifiers;
    private final Obligations obligations;
    private final GravityViews gravities;

    HazardViews(Sight sight, HazardItems items, Verifiers verifiers, Obligations obligations, GravityViews gravities) {
        this.sight = sight;
        this.items = items;
        this.verifiers = verifiers;
        this.obligations = obligations;
        this.gravities = gravities;
    }

    HazardView view(HazardId id) {
        Hazard hazard = sight.hazard(id);
        Situation situation = sight.situation(hazard);
        Finding finding = hazard.finding();
        Course course = Course.of(hazard);
        Gravity gravity = finding.gravity();
        return new HazardView(
                items.item(hazard),
                hazard.version(),
                finding.basis().orElse(null),
                finding.remedy().orElse(null),
                Answerer.of(finding.finder()),
                course.assignment().map(Assignment::owner).orElse(null),
                verifier(finding, course).orElse(null),
                new HazardView.Photos(finding.photos(), after(course)),
                course.assignment().flatMap(Assignment::note).orElse(null),
                course.rectification().map(Rectification::measures).orElse(null),
                course.acceptance().flatMap(Acceptance::opinion).orElse(null),
                situation.soleFirm(),
                course.acceptance().map(Acceptance::forSampling).orElse(false),
                gravity.judgement().map(gravities::judged).orElse(null),
                gravity.isToBeJudged() ? gravity.claimed().orElseThrow() : null,
                gravity.told().orElse(null),
                gravity.supervision().orElse(null),
                gravity.stop().orElse(null),
                gravity.plan().orElse(null),
                course.review().orElse(null),
                gravities.extending(hazard).orElse(null),
                gravities.repeatOf(finding).orElse(null),
                gravities.repeatedBy(finding),
                course.voiding().map(HazardViews::voided).orElse(null),
                hazard instanceof Hazard.OnRecord onRecord ? onRecord.stated() : null,
                finding.entered().orElse(null),
                lifecycle(hazard),
                next(situation),
                unavailable(situation),
                obligations.ofSubject(finding.subject()));
    }

    private Optional<Answerer> verifier(Finding finding, Course course) {
        return course.acceptance()
                .map(acceptance -> Answerer.of(acceptance.by()))
                .or(course::verifier)
                .or(() -> course.assignment()
                        .flatMap(assignment ->
                                verifiers.expected(finding, assignment.owner().postId())));
    }

    private static List<EvidenceId> after(Course course) {
        return course.rectification().map(Rectification::photos).orElse(List.of());
    }

    private static HazardView.VoidedView voided(Voiding voiding) {
        @Nullable HazardId original = voiding.duplicateOf().orElse(null);
        return new HazardView.VoidedView(
                voiding.ground(),
                voiding.ground().chinese(),
                voiding.reason(),
                voiding.by().shown(),
                original);
    }

    /** The course of every hazard; of a voided one what it reached, and its end. */
    private List<HazardView.Stage> lifecycle(Hazard hazard) {
        boolean voided = hazard.state() == State.VOIDED;
        List<State> usual = hazard.finding().isMajor() ? COURSE_OF_MAJOR : COURSE;
        Stream<State> course = Course.isOnRecord(hazard)
                ? Stream.of(State.ON_RECORD)
                : usual.stream()
                        .filter(state -> !voided || items.reached(hazard, state).isPresent());
        Stream<State> end = voided ? Stream.of(State.VOIDED) : Stream.empty();
        return Stream.concat(course, end)
                .map(state -> new HazardView.Stage(
                        state,
                        state.chinese(),
                        state.list(),
                        items.reached(hazard, state).orElse(null),
                        state == hazard.state()))
                .toList();
    }

    private static List<HazardView.Next> next(Situation situation) {
        return steps(situation)
                .filter(step -> Lifecycle.refuses(situation, step).isEmpty())
                .map(step -> next(situation.hazard().id(), step))
                .toList();
    }

    private static HazardView.Next next(HazardId id, Step step) {
        String address = "/api/hazards/" + id;
        return step == Step.CORRECT
                ? new HazardView.Next(step, step.chinese(), address, "PUT", step.id())
                : new HazardView.Next(step, step.chinese(), address + "/" + step.id(), "POST", step.id());
    }

    private static List<HazardView.Unavailable> unavailable(Situation situation) {
        return steps(situation)
                .filter(step -> !Lifecycle.isAboutNothing(situation, step))
                .flatMap(step -> Lifecycle.refuses(situation, step).stream()
                        .map(no -> new HazardView.Unavailable(step, step.chinese(), no.why(), no.basis())))
                .toList();
    }

    /** Those in the life of a hazard of its grade. */
    private static Stream<Step> steps(Situation situation) {
        Grade grade = situation.hazard().finding().gravity().grade();
        return Arrays.stream(Step.values())
                .filter(step -> step != Step.LIST && !step.isOfRegister() && Lifecycle.has(grade, step));
    }
}
