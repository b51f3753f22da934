package cn.anxian.lawbook;

import cn.anxian.law.Basis;
import cn.anxian.law.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the list.
 *
 * @param says the gist; never the words of the law
 * @param from first day of force; null where nothing limits it
 * @param until last day of force; null while no end is set
 * @param provisional whether an article or number of it was not read in a full text
 * @param house whether no law stands behind it
 * @param judged whether it decides or counts something; what it says on a day can be asked of every rule
 */
record RuleItem(
        String id,
        String title,
        String says,
        RuleSubject subject,
        List<Basis> bases,
        List<String> citations,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean provisional,
        boolean house,
        boolean judged) {

    record RuleSubject(String id, String name) {}

    static RuleItem of(Rule rule, String subject) {
        return new RuleItem(
                rule.id(),
                rule.title(),
                rule.says(),
                new RuleSubject(rule.subject(), subject),
                rule.bases().all(),
                rule.bases().stream().map(Basis::citation).toList(),
                Standing.from(rule.force()),
                Standing.until(rule.force()),
                !rule.verified(),
                Standing.house(rule),
                Judges.decides(rule));
    }
}
