package cn.anxian.gap;

import cn.anxian.directory.GapKind;
import cn.anxian.directory.Named;
import cn.anxian.directory.PostRef;
import cn.anxian.directory.RegionRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gap as lists show it.
 *
 * @param settler whose duty it is; null where the place has no safety committee's office
 * @param remedy the page where it is put right
 * @param ended null while it is open
 * @param again it was thought settled once
 */
record GapItem(
        GapId id,
        GapKind kind,
        String kindName,
        String sentence,
        RegionRef region,
        Named line,
        int enterprises,
        Instant foundAt,
        @Nullable Instant dueAt,
        @Nullable PostRef settler,
        @Nullable String settlerParty,
        Remedy remedy,
        @Nullable Ended ended,
        boolean again) {

    record Remedy(String label, String href) {}

    /** @param holdsFor for which enterprises what was let stand holds; empty where it is about none */
    record Ended(
            String how,
            Instant at,
            String reason,
            String document,
            @Nullable LocalDate until,
            String holdsFor,
            String by) {}
}
