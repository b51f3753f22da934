package cn.anxian.hazard.step;

import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.ledger.Sight;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.State;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.time.ChinaTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 重复出现: whoever lists it says that it is an earlier one again; both remember it. */
@Component
class Repetition {

    private final Sight sight;
    private final Journal journal;

    Repetition(Sight sight, Journal journal) {
        this.sight = sight;
        this.journal = journal;
    }

    Optional<Hazard> earlier(@Nullable HazardId id, PartyId enterprise, Faults faults) {
        if (id == null) {
            return Optional.empty();
        }
        try {
            Hazard earlier = sight.hazard(id);
            if (!earlier.finding().party().equals(enterprise)) {
                faults.add("repeats", "重复出现的隐患应当是同一家企业的。");
            }
            if (earlier.state() == State.VOIDED) {
                faults.add("repeats", earlier.finding().number() + "已经作废，不能认定为它的重复出现。");
            }
            return Optional.of(earlier);
        } catch (Refusal unknown) {
            faults.add("repeats", unknown.sentence());
            return Optional.empty();
        }
    }

    /** On the earlier one's time line. */
    void mark(Hazard earlier, Finding again) {
        String title = wasClosed(earlier) ? "销号后再次发现" : "再次发现";
        journal.record(Fact.of(
                "hazard.found-again",
                title,
                earlier.finding().subject(),
                earlier.finding().placement(),
                new Detail("再次发现的隐患", again.number()),
                new Detail("发现时间", ChinaTime.minuteInWords(again.foundAt()))));
    }

    static Detail detail(Hazard earlier) {
        return new Detail(
                wasClosed(earlier) ? "销号后再次发现" : "与前一条重复出现", earlier.finding().number());
    }

    private static boolean wasClosed(Hazard earlier) {
        return earlier.state().isClosed();
    }
}
