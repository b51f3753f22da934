package cn.anxian.hazard.life;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * 治理方案: 责任、措施、资金、时限、预案 (国发〔2010〕23号第4条), and what keeps people safe meanwhile (令第16号第十六条).
 *
 * @param goal 治理的目标和任务
 * @param responsible 责任
 * @param measures 措施
 * @param funds 资金, in yuan
 * @param until 时限: the last moment; it changes no clock
 * @param contingency 预案
 * @param interim 治理期间的防范措施
 */
public record Plan(
        String goal,
        String responsible,
        String measures,
        BigDecimal funds,
        Instant until,
        String contingency,
        String interim,
        Actor by,
        Instant at) {}
