package cn.anxian.overview.trace;

import cn.anxian.directory.Party;
import cn.anxian.directory.Region;
import cn.anxian.journal.ActQuery;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.time.DaySpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is traced, found and in the caller's sight.
 *
 * @param title what people call it
 * @param href its own page
 * @param subjects the matter and what was to be decided about it; empty for an enterprise and a place
 * @param lines whose chains of responsibility are shown; empty for those of its duties
 * @param enterprise whose head stands in the chain
 */
record Traced(
        String kind,
        String id,
        String title,
        String href,
        List<Subject> subjects,
        Region region,
        List<String> lines,
        Optional<Party> enterprise,
        Optional<String> onlyLine,
        DaySpan period) {

    ActQuery acts() {
        return acts(period.from());
    }

    /** From the very first record on. */
    ActQuery actsEver() {
        return acts(Instant.EPOCH);
    }

    private ActQuery acts(Instant from) {
        boolean ofMatter = !subjects.isEmpty();
        return new ActQuery(
                subjects,
                ofMatter ? null : enterprise.map(party -> party.id().value()).orElse(null),
                ofMatter || enterprise.isPresent() ? null : region.path(),
                onlyLine.orElse(null),
                from,
                period.to());
    }
}
