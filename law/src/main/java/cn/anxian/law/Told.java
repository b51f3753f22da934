package cn.anxian.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Days and moments as an official writes them in a sentence, in China's time. */
public final class Told {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss", Locale.CHINA);

    private Told() {}

    /** For example 2026年11月22日. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example 2026年11月22日 08:00; the seconds only where there are any. */
    public static String moment(Instant moment) {
        var here = moment.atOffset(OfficialCalendar.CHINA);
        return (here.get(ChronoField.SECOND_OF_MINUTE) == 0 ? MINUTE : SECOND).format(here);
    }
}
