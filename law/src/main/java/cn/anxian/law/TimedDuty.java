package cn.anxian.law;

import java.time.Instant;

/** A duty with a clock: the duty's basis and the clock's basis, side by side and never mixed. */
public record TimedDuty(Rule rule, TimeLimit limit) {
    public Bases basis() {
        return rule.bases();
    }

    public Basis periodBasis() {
        return limit.basis();
    }

    public Period period() {
        return limit.period();
    }

    /**
     * When the duty is due if its clock starts at {@code from}; provisional too where rule or number was not read in full.
     *
     * @throws BadInput when the rule is not in force on that day
     */
    public Deadline deadline(OfficialCalendar calendar, Instant from) {
        rule.basesOn(from.atOffset(OfficialCalendar.CHINA).toLocalDate());
        var deadline = calendar.deadline(from, limit.period(), limit.roll());
        return rule.verified() ? deadline : deadline.asProvisional();
    }
}
