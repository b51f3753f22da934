package cn.anxian.law;

import java.time.Instant;
import java.time.LocalDate;

/** The counting of a deadline as one Chinese sentence with its facts. */
final class Because {
    private static final String WEEKDAYS = "一二三四五六日";

    private Because() {}

    static String hours(Instant from, Period period, Instant dueAt) {
        return "自" + Told.moment(from) + "起连续计算" + period.label() + "，至" + Told.moment(dueAt) + "届满，节假日不扣除。";
    }

    static String days(LocalDate start, Period period, LocalDate end, LocalDate lastDay) {
        var counted = Told.day(start)
                + switch (period.unit()) {
                    case MONTH -> "当日不计，" + period.label() + "后的对应日是";
                    case DAY, HOUR, WORKDAY -> "当日不计，自次日起第" + period.count() + "日是";
                }
                + day(end);
        return end.equals(lastDay) ? counted + "，至当日24时届满。" : counted + "，为休息日，顺延至其后首个工作日" + day(lastDay) + "24时届满。";
    }

    static String workdays(
            LocalDate start, Period period, LocalDate lastDay, int skipped, int makeUps, boolean provisional) {
        var sentence = new StringBuilder()
                .append(Told.day(start))
                .append("当日不计，其后第")
                .append(period.count())
                .append("个工作日是")
                .append(day(lastDay))
                .append("，至当日24时届满；其间不计休息日")
                .append(skipped)
                .append("天");
        if (makeUps > 0) {
            sentence.append("，计入调休上班的周末").append(makeUps).append("天");
        }
        if (provisional) {
            sentence.append("；其中有年份的放假通知尚未载入，暂按周一至周五为工作日，元旦、劳动节、国庆节的法定假日除外");
        }
        return sentence.append("。").toString();
    }

    static String until(Instant dueAt) {
        return "限定至" + Told.moment(dueAt) + "届满。";
    }

    static String until(LocalDate lastDay) {
        return "限定至" + day(lastDay) + "24时届满。";
    }

    private static String day(LocalDate day) {
        return Told.day(day) + "（周" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1) + "）";
    }
}
