package cn.anxian.overview.trace;

import cn.anxian.directory.Named;
import cn.anxian.directory.RegionRef;
import cn.anxian.journal.SealedHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page of 责任追溯 before its two long lists.
 *
 * @param lines those whose chain is shown
 * @param notes what is not known or not shown, said
 */
record TraceView(
        String kind,
        String id,
        String title,
        String href,
        RegionRef region,
        List<Named> lines,
        LocalDate from,
        LocalDate to,
        List<ChainLink> chain,
        List<TracedPerson> people,
        List<String> notes,
        TracePrint print) {

    /**
     * A post that answered in one way, for a time.
     *
     * @param postName null where there was none
     * @param until null: still at the end of the period
     * @param gap whether nobody held it at some time
     */
    record ChainLink(
            String duty,
            List<Named> lines,
            @Nullable String partyName,
            @Nullable String postName,
            Instant from,
            @Nullable Instant until,
            String reason,
            List<Tenure> holders,
            boolean gap) {}

    /** @param personName null: nobody */
    record Tenure(
            @Nullable String personName,
            Instant from,
            @Nullable Instant until) {}

    /**
     * @param personName null: nobody held the post then
     * @param given how many duties were issued while he held it; of a post that one person held all the time they are inTime,
     *     late, byOthers, lifted and open together
     * @param inTime done by himself, as is late
     * @param byOthers done by somebody else while he held it
     * @param lifted waived or superseded while he held it
     * @param open neither ended when the time asked for ends, when he holds it
     */
    record TracedPerson(
            @Nullable String personName,
            String postName,
            String partyName,
            long acts,
            long signed,
            long given,
            long inTime,
            long late,
            long byOthers,
            long lifted,
            long open,
            long missed) {}

    /** Who looked, when, and how far the journal's chain reached. */
    record TracePrint(String by, Instant at, @Nullable SealedHead head) {}
}
