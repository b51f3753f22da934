package cn.anxian.hazard.duty;

import cn.anxian.hazard.life.Assignment;
import cn.anxian.hazard.life.Finding;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.law.Basis;
import cn.anxian.law.Rule;
import cn.anxian.lawbook.Overlays;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How often and how far a rectification may be put off: the house's numbers, or a locality's smaller ones. */
@Component
public class ExtensionLimits {

    private static final String RULE = "HZ-EXTEND";

    private final Overlays overlays;

    ExtensionLimits(Overlays overlays) {
        this.overlays = overlays;
    }

    /**
     * @param most how often in all
     * @param days by how much each time at most
     */
    public record Limit(int most, int days, Basis basis) {

        public boolean isUsedUpBy(Assignment assignment) {
            return assignment.extensions() >= most;
        }

        /** Counted from the old last day. */
        public LocalDate latest(Instant dueAt) {
            return ChinaTime.lastDay(dueAt).plusDays(days);
        }
    }

    public Limit of(Finding finding, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
        Rule rule = overlays.at(finding.path(), today).rules().get(RULE);
        return new Limit(
                rule.parameters().integer("most", finding.level()),
                rule.parameters().integer("days", finding.level()),
                rule.bases().first());
    }
}
