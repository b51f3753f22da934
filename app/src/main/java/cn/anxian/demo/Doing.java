package cn.anxian.demo;

import cn.anxian.demo.photo.SitePhotos;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Purpose;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Ground;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Hazards;
import cn.anxian.hazard.Power;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CommandId;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does each act of the plan by the product's own commands, as whoever does it. */
@OnDemo
@Component
class Doing {

    private static final DateTimeFormatter PHOTO_NAME =
            DateTimeFormatter.ofPattern("'IMG_'yyyyMMdd_HHmmss'.jpg'").withZone(BusinessClock.ZONE);

    private final Hazards hazards;
    private final Evidence evidence;
    private final DoingMajor major;
    private final SitePhotos photos = new SitePhotos();

    Doing(Hazards hazards, Evidence evidence, DoingMajor major) {
        this.hazards = hazards;
        this.evidence = evidence;
        this.major = major;
    }

    void take(PlannedHazard hazard, Act act, Population population) {
        population.as(act.by(), () -> {
            Receipt receipt = act.step() == Step.LIST
                    ? hazards.list(command(), listing(hazard, act, population))
                    : take(hazard, act, population, population.hazard(hazard.number()));
            population.stepped(hazard.number(), new HazardId(receipt.subject().id()));
            return receipt;
        });
    }

    /** @param last how far it had come */
    private Receipt take(PlannedHazard hazard, Act act, Population population, Population.Stepped last) {
        HazardId id = last.id();
        int version = last.version();
        return switch (act.step()) {
            case JUDGE, TELL, PLAN, SUPERVISE, ASK, GRANT, REVIEW, APPROVE -> major.take(hazard, act, id, version);
            case LIST -> throw new IllegalArgumentException("already listed");
            case HAND_OVER ->
                hazards.handOver(
                        command(),
                        id,
                        new HazardCommand.HandOver(
                                version, population.post(hazard.seen().owner()), lastDay(act), act.words()));
            case SIGN -> hazards.sign(command(), id, new HazardCommand.Signing(version, null));
            case RETURN -> hazards.returnIt(command(), id, new HazardCommand.Return(version, act.words()));
            case REPORT ->
                hazards.report(
                        command(),
                        id,
                        new HazardCommand.Rectification(
                                version,
                                hazard.seen().item().remedy() + "。" + act.words(),
                                List.of(photo(hazard, act, true)),
                                null));
            case SEND_BACK ->
                hazards.sendBack(command(), id, new HazardCommand.SendBack(version, act.words(), lastDay(act)));
            case ACCEPT ->
                hazards.accept(command(), id, new HazardCommand.Acceptance(version, act.words(), List.of(), null));
            case VOID ->
                hazards.voidIt(
                        command(),
                        id,
                        new HazardCommand.Voiding(
                                version,
                                hazard.isDuplicate() ? Ground.DUPLICATE : Ground.NOT_A_HAZARD,
                                original(hazard, population),
                                act.words()));
        };
    }

    private HazardCommand.Listing listing(PlannedHazard hazard, Act act, Population population) {
        Power power = switch (hazard.seen().found()) {
            case BY_THE_ENTERPRISE -> Power.SELF_CHECK;
            case BY_THE_TOWN -> Power.PATROL_NOTICE;
            case BY_A_DEPARTMENT -> hazard.seen().ordered() ? Power.ORDER : Power.PATROL_NOTICE;
        };
        return new HazardCommand.Listing(
                population.enterprise(hazard.seen().enterprise()),
                power.source(),
                power,
                hazard.seen().line(),
                Cause.valueOf(hazard.seen().item().cause().toUpperCase(Locale.ROOT)),
                hazard.seen().place(),
                hazard.seen().item().text(),
                new HazardCommand.Article(
                        hazard.seen().item().basis().law(),
                        hazard.seen().item().basis().article()),
                foundAt(hazard, act),
                hazard.photographed() ? List.of(photo(hazard, act, false)) : List.of(),
                hazard.seen().item().remedy(),
                hazard.isDuplicate()
                        ? null
                        : hazard.same()
                                .map(earlier -> population.hazard(earlier).id())
                                .orElse(null));
    }

    /** Written down some minutes after it was seen. */
    private static Instant foundAt(PlannedHazard hazard, Act act) {
        return act.at().minus(5 + hazard.number() % 40, ChronoUnit.MINUTES);
    }

    private EvidenceId photo(PlannedHazard hazard, Act act, boolean after) {
        byte[] jpeg = photos.of(hazard.seen().item().text(), hazard.seen().line(), after, hazard.number());
        return evidence.keep(command(), new ByteArrayInputStream(jpeg), PHOTO_NAME.format(act.at()), Purpose.PHOTO)
                .id();
    }

    private static @Nullable HazardId original(PlannedHazard hazard, Population population) {
        return hazard.isDuplicate()
                ? population.hazard(hazard.same().orElseThrow()).id()
                : null;
    }

    private static Instant lastDay(Act act) {
        return act.at().plus(act.days(), ChronoUnit.DAYS);
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
