package cn.anxian.obligation.books;

import cn.anxian.directory.Directory;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.web.Asked;
import cn.anxian.obligation.DueCut;
import cn.anxian.obligation.DuePart;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which duties that fell due are asked for, as it stands in the address of a counted number.
 *
 * @param region the id of a region: it and everything below
 * @param party whose duties
 * @param lines, kinds, grades several with commas between them; empty for all
 * @param after, until moments between which the deadlines lie; it was counted at {@code until}
 * @param part due, in-time, missed, open-overdue or discharged
 */
record DueWish(
        @Nullable String region,
        @Nullable String party,
        @Nullable String lines,
        @Nullable String kinds,
        @Nullable String grades,
        @Nullable String after,
        @Nullable String until,
        @Nullable String part,
        @Nullable String page,
        @Nullable String size) {

    DueCut cut(Directory directory) {
        return new DueCut(
                Asked.number("region", region)
                        .map(id -> directory.region(new RegionId(id)).path())
                        .orElse(""),
                Asked.said(party).map(BadInput::uuid).map(PartyId::new),
                Asked.several(lines),
                Asked.several(kinds),
                Asked.several(grades),
                Asked.moment("after", after).orElseThrow(() -> BadInput.in("after", "缺少开始的时间，请从计数的那一页重新打开。")),
                Asked.moment("until", until).orElseThrow(() -> BadInput.in("until", "缺少计数的时间，请从计数的那一页重新打开。")));
    }

    DuePart whichPart() {
        return Asked.word("part", part, DuePart.class).orElse(DuePart.DUE);
    }

    Optional<Integer> howMany() {
        return Asked.number("size", size);
    }
}
