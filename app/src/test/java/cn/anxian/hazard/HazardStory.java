package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.evidence.Evidence;
import cn.anxian.hazard.ledger.HazardTable;
import cn.anxian.hazard.life.Entered;
import cn.anxian.hazard.life.Grade;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Statement;
import cn.anxian.hazard.step.EnteringHazards;
import cn.anxian.hazard.step.NewFinding;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.obligation.Obligations;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import java.time.Duration;
import java.time.Instant;
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
    protected Caller department;

    @BeforeEach
    void aShopAndItsInspector() {
        people = new HazardPeople(hazards, table, evidence, callers, clock, transactions);
        shop = city.enterprise();
        inspector = city.townInspector();
        head = city.head(shop);
        safety = city.safety(shop);
        worker = city.worker(shop);
        department = city.regulator("fire");
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
        UUID register = UUID.randomUUID();
        NewFinding said = new NewFinding(
                city.file(shop).party(),
                Power.PATROL_NOTICE,
                "fire",
                Cause.THING,
                "一楼配电间",
                "配电箱没有防护盖板，带电部分外露",
                Optional.empty(),
                Optional.empty(),
                clock.now().minus(Duration.ofDays(400)),
                new Entered(register, "旧台账.csv", 2, null, null, null));
        Statement stated = new Statement(register, "旧台账.csv", 2, "已整改", null, null, null, null, null, null, null);
        return as(inspector, () -> entering.keepOnRecord(said, stated, List.of()));
    }

    /** Major from its first day, judged by the department. */
    protected HazardId listedMajor() {
        HazardId id = listed();
        people.judgesMajor(department, id);
        return id;
    }

    protected HazardId handedMajor() {
        HazardId id = listedMajor();
        people.handsOver(inspector, id, safety, inDays(90));
        return id;
    }

    protected HazardId planning() {
        HazardId id = handedMajor();
        people.signs(safety, id);
        return id;
    }

    protected HazardId planned() {
        HazardId id = planning();
        people.plans(head, id);
        return id;
    }

    protected HazardId rectifiedMajor() {
        HazardId id = planned();
        people.rectifies(safety, id);
        return id;
    }

    protected HazardId reviewed() {
        HazardId id = rectifiedMajor();
        people.reviews(inspector, id);
        return id;
    }

    protected HazardId struckOffMajor() {
        HazardId id = reviewed();
        people.tells(head, id);
        people.approves(department, id);
        return id;
    }

    /** The 24:00 of so many days from today. */
    protected Instant inDays(int days) {
        return clock.today()
                .plusDays(days + 1L)
                .atStartOfDay(BusinessClock.ZONE)
                .toInstant();
    }

    /** Brings a hazard of that grade into that state by its usual steps; empty where no such hazard gets there. */
    protected Optional<HazardId> in(State state, Grade grade) {
        return switch (grade) {
            case GENERAL ->
                switch (state) {
                    case LISTED -> Optional.of(listed());
                    case HANDED -> Optional.of(handed());
                    case RECTIFYING -> Optional.of(rectifying());
                    case RECTIFIED -> Optional.of(rectified());
                    case STRUCK_OFF -> Optional.of(struckOff());
                    case ON_RECORD -> Optional.of(onRecord());
                    case VOIDED -> {
                        HazardId id = listed();
                        people.voids(colleague(), id);
                        yield Optional.of(id);
                    }
                    case PLANNING, REVIEWED -> Optional.empty();
                };
            case MAJOR ->
                switch (state) {
                    case LISTED -> Optional.of(listedMajor());
                    case HANDED -> Optional.of(handedMajor());
                    case PLANNING -> Optional.of(planning());
                    case RECTIFYING -> Optional.of(planned());
                    case RECTIFIED -> Optional.of(rectifiedMajor());
                    case REVIEWED -> Optional.of(reviewed());
                    case STRUCK_OFF -> Optional.of(struckOffMajor());
                    case VOIDED, ON_RECORD -> Optional.empty();
                };
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
