package cn.anxian.gap;

import cn.anxian.directory.GapKind;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Periods;
import cn.anxian.law.TimedDuty;
import java.time.Instant;
import java.time.LocalDate;

/** On what each kind of gap rests, and how long it may stand. */
final class GapRules {

    static final OfficialCalendar CALENDAR = OfficialCalendar.load();

    private GapRules() {}

    static TimedDuty of(GapKind kind) {
        return Periods.load().get(id(kind));
    }

    static String id(GapKind kind) {
        return switch (kind) {
            case NEW_BUSINESS -> "GAP-NEW-BUSINESS";
            case UNSUPERVISED_LINE -> "GAP-LINE";
            case UNSUPERVISED_ENTERPRISES -> "GAP-TERRITORY";
            case NOBODY_IN_CHARGE -> "GAP-HEAD";
            case VACANT_POST -> "GAP-POST";
            case TWO_DEPARTMENTS -> "GAP-TWO";
        };
    }

    static TimedDuty accepted() {
        return Periods.load().get("GAP-ACCEPTED");
    }

    /** The last day that may be set for a gap that is let stand. */
    static LocalDate longestAcceptance(Instant from) {
        return accepted().deadline(CALENDAR, from).lastDay();
    }
}
