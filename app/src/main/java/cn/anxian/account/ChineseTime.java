package cn.anxian.account;

import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A moment as it stands in a spreadsheet: Beijing time, to the second. */
final class ChineseTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessClock.ZONE);

    private ChineseTime() {}

    static String of(@Nullable Instant moment) {
        return moment == null ? "" : FORMAT.format(moment);
    }
}
