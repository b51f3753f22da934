package cn.anxian.hazard.proposal;

import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.life.State;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.PartyId;
import cn.anxian.law.Basis;
import cn.anxian.law.Rules;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 可能重复: what was found at the same enterprise before and is nearest to the words that are being written. */
@Component
class Repeats {

    private static final int OFFERED = 5;
    private static final int LONGEST = 1000;
    private static final double HUNDREDTHS = 100;

    private final RepeatTable table;
    private final SentenceModel model;

    Repeats(RepeatTable table, SentenceModel model) {
        this.table = table;
        this.model = model;
    }

    /**
     * @param asked how many earlier ones were compared
     * @param basis on what it rests that they are shown, and that a person decides
     */
    record RepeatsView(List<Repeat> repeats, int asked, Basis basis) {}

    /** @param score of words and meaning together, 0 to 1 @param struckOff whether it would be found after being closed */
    record Repeat(
            HazardId id,
            String number,
            String description,
            String place,
            String stateName,
            boolean struckOff,
            Instant foundAt,
            @Nullable Instant struckOffAt,
            double score) {}

    /** @throws BadInput when there are no words, or too many */
    @Transactional(readOnly = true)
    RepeatsView likely(PartyId party, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw BadInput.in("words", "请写明隐患，不超过" + LONGEST + "字。");
        }
        List<RepeatTable.Earlier> before = table.near(party, words);
        return new RepeatsView(
                Likely.nearest(model, before, RepeatTable.Earlier::description, words, OFFERED).stream()
                        .map(Repeats::repeat)
                        .toList(),
                before.size(),
                Rules.load().get("HZ-REFOUND").bases().first());
    }

    private static Repeat repeat(Shelf.Found<RepeatTable.Earlier> found) {
        RepeatTable.Earlier it = found.item();
        State state = State.of(it.state());
        return new Repeat(
                it.id(),
                it.number(),
                it.description(),
                it.place(),
                state.chinese(),
                state.isClosed(),
                it.foundAt(),
                it.struckOffAt().orElse(null),
                Math.round(found.score() * HUNDREDTHS) / HUNDREDTHS);
    }
}
