package cn.anxian.obligation.books;

import cn.anxian.directory.Named;
import cn.anxian.directory.RegionRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the books.
 *
 * @param by what a row is: region, line or kind
 * @param comparedAt when ledger and movements were compared duty by duty for the last time
 * @param differences where they do not agree, on whatever row
 * @param mayExplain whether the caller's post is the one that explains them
 */
record BooksView(
        LocalDate from,
        LocalDate to,
        @Nullable RegionRef region,
        boolean exact,
        @Nullable Named line,
        @Nullable Named kind,
        String by,
        List<BooksRow> rows,
        BooksRow total,
        @Nullable Instant comparedAt,
        long compared,
        List<BooksDifference> differences,
        boolean mayExplain) {

    /**
     * @param narrow the query that opens the books of this row alone; null for the total
     * @param query what the list of its records is asked with; {@code &part=…} is added
     * @param balanced whether what came in by the movements is what the ledger says is done, let off, replaced or open
     */
    record BooksRow(
            String key,
            String name,
            @Nullable String narrow,
            String query,
            BooksSide ledger,
            BooksSide movements,
            boolean balanced) {}

    record BooksSide(long issued, long carriedOver, long discharged, long waived, long superseded, long open) {

        static BooksSide of(Count count) {
            return new BooksSide(
                    count.issued(),
                    count.carriedOver(),
                    count.discharged(),
                    count.waived(),
                    count.superseded(),
                    count.open());
        }
    }

    record BooksDifference(
            String id,
            Difference.What what,
            String ledgerSays,
            String movementsSay,
            String title,
            String kindName,
            String obligationId,
            String region,
            Instant firstSeen,
            @Nullable String explanation,
            @Nullable String explainedByName,
            @Nullable Instant explainedAt) {}
}
