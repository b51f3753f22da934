package cn.anxian.accountability.pledge;

import cn.anxian.directory.Lines;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Periods;
import cn.anxian.law.TimedDuty;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import cn.anxian.obligation.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one duty in a pledge's life, as the lifecycle says: 签订责任状. */
@Component
class SigningDuty {

    static final String SOURCE = "pledge";
    static final ObligationKind KIND = new ObligationKind(
            "pledge.sign", "签订责任状", "去签订", Part.DO, List.of(Duration.ofDays(2), Duration.ofDays(1)), "/pledges/{id}");

    private static final String RULE = "PLEDGE-SIGN";
    private static final String GRADE = "一般";

    private final Obligations obligations;
    private final Lines lines;
    private final OfficialCalendar calendar = OfficialCalendar.load();

    SigningDuty(Obligations obligations, Lines lines) {
        this.obligations = obligations;
        this.lines = lines;
    }

    Instant signBy(Instant from) {
        return Periods.load().get(RULE).deadline(calendar, from).dueAt();
    }

    /** @param because why it is let off */
    void follow(Move move, Pledge after, String because, Instant now) {
        switch (move.duty()) {
            case NONE -> {}
            case BEGINS -> obligations.issue(owed(after, now));
            case DONE -> obligations.discharge(after.subject(), KIND.id());
            case LET_OFF -> obligations.waive(after.subject(), KIND.id(), because);
        }
    }

    private Owed owed(Pledge pledge, Instant now) {
        TimedDuty period = Periods.load().get(RULE);
        return new Owed(
                KIND.id(),
                KIND.name() + "：" + pledge.title(),
                pledge.subject(),
                GRADE,
                period.basis().first(),
                period.periodBasis(),
                period.deadline(calendar, now),
                pledge.receiver().post(),
                Optional.empty(),
                pledge.placement(lines.catchAll().id()),
                SOURCE);
    }
}
