package cn.anxian.law.transport;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.time.Instant;

/** Whether a coach kept the lower speed of the night. */
public final class CoachByNight {
    private final DrivingTime time;
    private final Speeding speeding;

    public CoachByNight(Rules rules) {
        this.time = new DrivingTime(rules);
        this.speeding = new Speeding(rules);
    }

    /** Both in km/h. */
    public Finding of(Instant at, BigDecimal dayLimit, BigDecimal speed) {
        Speeding.notNegative(speed, "speed");
        var byNight = speeding.nightLimit(dayLimit);
        var night = time.lightAt(at.atOffset(OfficialCalendar.CHINA).toLocalTime()) == DrivingTime.Light.NIGHT;
        var limit = night ? byNight.answer() : dayLimit;
        var met = speed.compareTo(limit) <= 0;
        var because = (night ? byNight.because().replaceFirst("。$", "") : "日间限速" + dayLimit.toPlainString() + "公里")
                + "；车速" + speed.toPlainString() + "公里，" + (met ? "没有超过。" : "超过。");
        var facts = Facts.of("时段", night ? "夜间" : "日间").and("车速", speed.toPlainString() + "公里每小时");
        return Finding.of(met, byNight.grounds().saying(facts, because).and(time.nightRule()));
    }
}
