package cn.anxian.demo;

import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Hazards;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does what only major hazards ask for, and puts rectifications off. */
@OnDemo
@Component
class DoingMajor {

    private static final int YUAN = 8_000;

    private final Hazards hazards;
    private final Hands hands;
    private final CityBook.Major words;

    DoingMajor(Hazards hazards, Hands hands, DrawnPlan drawn) {
        this.hazards = hazards;
        this.hands = hands;
        this.words = drawn.plan().book().words().major();
    }

    Receipt take(PlannedHazard hazard, Act act, HazardId id, int version) {
        CommandId command = new CommandId(UUID.randomUUID());
        return switch (act.step()) {
            case JUDGE ->
                hazards.judgeMajor(
                        command,
                        id,
                        new HazardCommand.Judging(
                                version, hazard.seen().criterion().orElseThrow(), null, null, act.words(), null));
            case TELL ->
                hazards.tell(
                        command,
                        id,
                        new HazardCommand.Telling(
                                version,
                                one(words.cause(), hazard),
                                one(words.danger(), hazard),
                                one(words.workers(), hazard)));
            case PLAN -> hazards.plan(command, id, plan(hazard, act, version));
            case SUPERVISE ->
                hazards.supervise(
                        command,
                        id,
                        new HazardCommand.Supervising(
                                version, "演示督〔2026〕" + hazard.number() + "号", lastDay(act), act.words(), null));
            case ASK ->
                hazards.askExtension(
                        command,
                        id,
                        new HazardCommand.PuttingOff(
                                version, due(hazard, act).plus(act.days(), ChronoUnit.DAYS), act.words()));
            case GRANT -> hazards.grantExtension(command, id, new HazardCommand.Reasoned(version, act.words(), null));
            case REVIEW -> hazards.review(command, id, signed(act, version));
            case APPROVE -> hazards.approve(command, id, signed(act, version));
            case LIST, HAND_OVER, RETURN, SIGN, REPORT, SEND_BACK, ACCEPT, VOID ->
                throw new IllegalArgumentException("of every hazard: " + act.step());
        };
    }

    private HazardCommand.Acceptance signed(Act act, int version) {
        return new HazardCommand.Acceptance(version, act.words(), List.of(), hands.sign());
    }

    private HazardCommand.Planning plan(PlannedHazard hazard, Act act, int version) {
        return new HazardCommand.Planning(
                version,
                one(words.goal(), hazard),
                one(words.responsible(), hazard),
                one(words.measures(), hazard),
                BigDecimal.valueOf((long) YUAN * (1 + hazard.number() % 9)),
                due(hazard, act),
                one(words.contingency(), hazard),
                one(words.interim(), hazard),
                null);
    }

    /** The day that was set last before. */
    private static Instant due(PlannedHazard hazard, Act now) {
        return hazard.acts().stream()
                .filter(act -> act.step() == Step.HAND_OVER || act.step() == Step.SUPERVISE)
                .filter(act -> act.at().isBefore(now.at()))
                .reduce((first, second) -> second)
                .map(DoingMajor::lastDay)
                .orElseThrow();
    }

    private static Instant lastDay(Act act) {
        return act.at().plus(act.days(), ChronoUnit.DAYS);
    }

    private static String one(List<String> words, PlannedHazard hazard) {
        return words.get(hazard.number() % words.size());
    }
}
