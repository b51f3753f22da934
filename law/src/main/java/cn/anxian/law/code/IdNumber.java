package cn.anxian.law.code;

import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** GB 11643-1999 公民身份号码: its form, its date of birth and its check character. No verdict repeats the number. */
public final class IdNumber {
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int EARLIEST_YEAR = 1880;

    private final Rule rule;
    private final RegionCode regions;

    public IdNumber(Rules rules) {
        this.rule = rules.get("ID-NUMBER");
        this.regions = new RegionCode(rules);
    }

    /** @param today no one is born after it */
    public Ruling<Boolean> check(String number, LocalDate today) {
        if (!FORM.matcher(number).matches()) {
            return ruling(false, "公民身份号码应为18位：17位数字，末位是数字或者大写 X。");
        }
        if (!regions.check(number.substring(0, 6)).answer()) {
            return ruling(false, "前6位不是行政区划代码。");
        }
        if (!isBirthday(number, today)) {
            return ruling(false, "第7至14位不是出生日期。");
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length()) == number.charAt(WEIGHTS.length)
                ? ruling(true, "位数、行政区划代码、出生日期和校验码均合规。")
                : ruling(false, "校验码不符，请核对。");
    }

    private static boolean isBirthday(String number, LocalDate today) {
        try {
            var year = Integer.parseInt(number.substring(6, 10));
            var born = LocalDate.of(
                    year, Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14)));
            return year >= EARLIEST_YEAR && !born.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Ruling<Boolean> ruling(boolean valid, String because) {
        return new Ruling<>(valid, rule.grounds(Facts.NONE, because));
    }
}
