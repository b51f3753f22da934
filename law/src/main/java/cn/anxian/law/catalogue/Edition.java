package cn.anxian.law.catalogue;

import cn.anxian.law.InForce;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One edition of one industry's standard, or a chapter of it.
 *
 * @param industry in Chinese, for example 尾矿库
 * @param lines the lines whose enterprises are of the industry; none where such enterprises are a few of a line of all kinds
 * @param everyIndustry whether it is about equipment or a danger that any enterprise may have, and not about one industry
 * @param replacedBy what took its place; present means that it is not used for a hazard of today
 * @param note what a reader must know of it, for example what of its text is missing
 */
public record Edition(
        String id,
        String industry,
        List<String> lines,
        boolean everyIndustry,
        InForce force,
        Optional<String> replacedBy,
        Optional<String> note) {
    public Edition {
        lines = List.copyOf(lines);
    }

    /** Whether an enterprise of these lines is judged by it. */
    public boolean concerns(Collection<String> itsLines) {
        return everyIndustry || lines.stream().anyMatch(itsLines::contains);
    }

    public Standing on(LocalDate day) {
        var endIsKnown = !force.until().equals(LocalDate.MAX);
        if (day.isBefore(force.from())) {
            return Standing.NOT_YET;
        }
        // Replaced on a day that is not known: no day is safe.
        return day.isAfter(force.until()) || replacedBy.isPresent() && !endIsKnown
                ? Standing.REPEALED
                : Standing.IN_FORCE;
    }
}
