package cn.anxian.journal;

import cn.anxian.kernel.ScopeFilter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done in a period, as far as the caller may see it, with the names of the time. */
@Component
@Transactional(readOnly = true)
public class Acts {

    private final EntryTable entries;
    private final TimeLines timeLines;
    private final ScopeFilter filter;

    Acts(EntryTable entries, TimeLines timeLines, ScopeFilter filter) {
        this.entries = entries;
        this.timeLines = timeLines;
        this.filter = filter;
    }

    /**
     * Oldest first.
     *
     * @param after the number of the last one that is known already
     */
    public List<TimelineEntry> list(ActQuery query, @Nullable Long after, int atMost) {
        return entries.acts(query, reach(), after == null ? 0 : after, atMost).stream()
                .filter(timeLines::isVisible)
                .map(timeLines::shown)
                .toList();
    }

    /** Oldest first; months in which nothing was done are left out. */
    public List<ActMonth> months(ActQuery query) {
        return entries.months(query, reach());
    }

    private EntryTable.Reach reach() {
        return new EntryTable.Reach(filter.pathFrom(), filter.pathTo(), filter.lines(), filter.party());
    }

    /** Empty before the first seal. */
    public Optional<SealedHead> head() {
        return entries.lastHead()
                .map(head -> new SealedHead(head.position(), HexFormat.of().formatHex(head.head())));
    }
}
