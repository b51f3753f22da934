package cn.anxian.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * One year's holiday notice of the State Council's office.
 *
 * @param basis the notice itself
 * @param daysOff true for a day off, false for a weekend day that is worked
 */
public record HolidayNotice(int year, Basis basis, Map<LocalDate, Boolean> daysOff) {
    public HolidayNotice {
        daysOff = Map.copyOf(daysOff);
        for (var day : daysOff.keySet()) {
            if (Math.abs(day.getYear() - year) > 1) {
                throw new BadInput("foreign-day", Told.day(day) + "不属于" + year + "年的放假通知", "days");
            }
        }
    }

    /** Reads the form of NateScarlet/holiday-cn: {@code {"year", "days": [{"date", "isOffDay"}]}}. */
    public static HolidayNotice read(String json, Basis basis) {
        var file = Json.read(json).object();
        var days = new TreeMap<LocalDate, Boolean>();
        for (var item : file.array("days")) {
            var day = item.object();
            if (days.put(day.date("date"), day.flag("isOffDay")) != null) {
                throw new BadInput("day-twice", "放假通知中同一天出现两次：" + Told.day(day.date("date")), "days");
            }
        }
        return new HolidayNotice(file.integer("year"), basis, days);
    }
}
