package cn.anxian.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal time: when a duty was issued, fell due, was done. In the demo city it can be moved forward, never back. */
public interface BusinessClock {

    /** 法定期限一律按北京时间计算。 */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Instant now();

    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
