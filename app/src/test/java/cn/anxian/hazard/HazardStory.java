package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.evidence.Evidence;
import cn.anxian.hazard.ledger.HazardTable;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Statement;
import cn.anxian.hazard.step.EnteringHazards;
import cn.anxian.hazard.step.NewFinding;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.obligation.Obligations;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop with its people, the town's inspector, and whoever else a story needs. */
abstract class HazardStory extends Story {

    @Autowired
    protected SmallCity city;

    @Autowired
    protected Hazards hazards;

    @Autowired
    protected HazardTable table;

    @Autowired
    protected Evidence evidence;

    @Autowired
    protected EnteringHazards entering;

    @Autowired
    protected Obligations obligations;

    protected HazardPeople people;
    protected PartyId shop;
    protected Caller inspector;
    protected Caller head;
    protected Caller safety;
    protected Caller worker;

    @BeforeEach
    void aShopAndItsInspector() {
        people = new HazardPeople(hazards, table, evidence, callers, clock, transactions);
        shop = city.enterprise();
        inspector = city.townInspector();
        head = city.head(shop);
        safety = city.safety(shop);
        worker = city.worker(shop);
    }

    /** Another inspector of the same town. */
    protected Caller colleague() {
        return city.hire("town-government", SmallCity.TOWN, "第二监管岗", cn.anxian.kernel.Role.TOWN);
    }

    protected HazardId listed() {
        return people.lists(inspector, shop, Power.PATROL_NOTICE, "fire");
    }

    protected HazardId handed() {
        HazardId id = listed();
        people.handsOver(inspector, id, safety);
        return id;
    }

    protected HazardId rectifying() {
        HazardId id = handed();
        people.signs(safety, id);
        return id;
    }

    protected HazardId rectified() {
        HazardId id = rectifying();
        people.rectifies(safety, id);
        return id;
    }

    protected HazardId struckOff() {
        HazardId id = rectified();
        people.accepts(inspector, id);
        return id;
    }

    protected HazardId onRecord() {
        NewFinding said = new NewFinding(
                city.file(shop).party(),
                Power.PATROL_NOTICE,
                "fire",
                Cause.THING,
                "一楼配电间",
                "配电箱没有防护盖板，带电部分外露",
                Optional.empty(),
                clock.now().minus(Duration.ofDays(400)));
        Statement stated =
                new Statement(UUID.randomUUID(), "旧台账.csv", 2, "已整改", null, null, null, null, null, null, null);
        return as(inspector, () -> entering.keepOnRecord(said, stated, List.of()));
    }

    /** Brings a hazard into that state by its usual steps. */
    protected HazardId in(State state) {
        return switch (state) {
            case LISTED -> listed();
            case HANDED -> handed();
            case RECTIFYING -> rectifying();
            case RECTIFIED -> rectified();
            case STRUCK_OFF -> struckOff();
            case ON_RECORD -> onRecord();
            case VOIDED -> {
                HazardId id = listed();
                people.voids(colleague(), id);
                yield id;
            }
        };
    }

    protected static void faulty(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.faults())
                                .extracting(BadInput.Fault::field)
                                .contains(field));
    }

    protected static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.sentence()).matches("(?s).*\\p{IsHan}.*");
        });
    }
}
