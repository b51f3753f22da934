package cn.anxian.hazard.life;

import java.util.Optional;

/**
 * How grave it is, and what that has brought with it.
 *
 * @param claimed what a register called it, where that is more than general: somebody has to judge it
 * @param judgement the last one; the earlier ones stand in the journal
 */
public record Gravity(
        Grade grade,
        Optional<String> claimed,
        Optional<Judgement> judgement,
        Optional<MajorReport> told,
        Optional<Supervision> supervision,
        Optional<Stop> stop,
        Optional<Plan> plan) {

    /** As everything begins: nobody has judged it. */
    public static final Gravity GENERAL = new Gravity(
            Grade.GENERAL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static Gravity claimed(Optional<String> words) {
        return new Gravity(
                GENERAL.grade, words, GENERAL.judgement, GENERAL.told, GENERAL.supervision, GENERAL.stop, GENERAL.plan);
    }

    /** A register calls it major, and nobody has judged it yet. */
    public boolean isToBeJudged() {
        return claimed.isPresent() && judgement.isEmpty();
    }

    public boolean isMajor() {
        return grade == Grade.MAJOR;
    }

    boolean isStopped() {
        return stop.filter(Stop::inForce).isPresent();
    }

    /** What a major hazard asked for ends with its being one. */
    public Gravity judged(Judgement now) {
        return now.grade() == grade
                ? new Gravity(grade, claimed, Optional.of(now), told, supervision, stop, plan)
                : new Gravity(
                        now.grade(),
                        claimed,
                        Optional.of(now),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    public Gravity told(MajorReport said) {
        return new Gravity(grade, claimed, judgement, Optional.of(said), supervision, stop, plan);
    }

    public Gravity supervised(Supervision decided) {
        return new Gravity(grade, claimed, judgement, told, Optional.of(decided), stop, plan);
    }

    public Gravity stopped(Stop ordered) {
        return new Gravity(grade, claimed, judgement, told, supervision, Optional.of(ordered), plan);
    }

    public Gravity planned(Plan made) {
        return new Gravity(grade, claimed, judgement, told, supervision, stop, Optional.of(made));
    }
}
