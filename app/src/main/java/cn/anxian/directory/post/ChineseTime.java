package cn.anxian.directory.post;

import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as it stands in a Chinese record. */
final class ChineseTime {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(BusinessClock.ZONE);

    private ChineseTime() {}

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
