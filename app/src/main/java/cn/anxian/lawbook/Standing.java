package cn.anxian.lawbook;

import cn.anxian.law.Basis;
import cn.anxian.law.BasisKind;
import cn.anxian.law.InForce;
import cn.anxian.law.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be said at sight of how a rule stands: whose it is, since when, and whether it was read in full. */
final class Standing {

    private static final Set<BasisKind> NOT_LAW = Set.of(BasisKind.HOUSE_RULE, BasisKind.SPEECH);

    private Standing() {}

    /** Whether no law stands behind it at all: then it is the platform's own. */
    static boolean house(Rule rule) {
        return rule.bases().stream().map(Basis::kind).allMatch(NOT_LAW::contains);
    }

    /** Whether the length of its clock is the platform's own, whatever the duty rests on. */
    static boolean houseClock(Rule rule) {
        return rule.within()
                .filter(limit -> limit.basis().kind() == BasisKind.HOUSE_RULE)
                .isPresent();
    }

    /** What is the platform's own holds always as far as anybody can ask. */
    static @Nullable LocalDate from(InForce force) {
        return Optional.of(force.from())
                .filter(day -> !day.equals(LocalDate.MIN) && !force.equals(InForce.OF_THE_HOUSE))
                .orElse(null);
    }

    static @Nullable LocalDate until(InForce force) {
        return Optional.of(force.until())
                .filter(day -> !day.equals(LocalDate.MAX))
                .orElse(null);
    }
}
