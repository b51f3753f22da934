package cn.anxian.law.code;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A region code: whether it is well formed, six digits (GB/T 2260) or twelve (statistics), and whether there is such a region. */
public final class RegionCode {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}(?:[0-9]{6})?");

    private static final int COUNTY = 6;

    private final Rule rule;
    private final Map<String, String> provinces;

    public RegionCode(Rules rules) {
        this.rule = rules.get("REGION-CODE");
        this.provinces = rule.parameters().words("provinces").stream()
                .collect(Collectors.toUnmodifiableMap(it -> it.substring(0, 2), it -> it.substring(3)));
    }

    /**
     * Whether there is such a region today.
     *
     * @param code six digits, or twelve, of which the first six are looked up
     */
    public Ruling<Boolean> exists(String code) {
        var form = check(code);
        if (!form.answer()) {
            return form;
        }
        var county = code.substring(0, COUNTY);
        return Regions.has(county)
                ? ruling(
                        true,
                        form.because().replace("形式合规；是否存在须查区划目录", "形式合规，区划目录（" + Regions.EDITION + "）中有" + county))
                : ruling(false, "形式合规，但区划目录（" + Regions.EDITION + "）中没有" + county + "；撤并的旧码、新设的区划须另查。");
    }

    /**
     * The same code, of a region that there is.
     *
     * @param code six digits
     * @throws BadInput with an empty field when there is no such region
     */
    public String existing(String code) {
        var found = code.length() == COUNTY ? exists(code) : ruling(false, "区划代码应为6位数字。");
        if (!found.answer()) {
            throw new BadInput("unknown-region", "没有“" + code + "”这个行政区：" + found.because(), "");
        }
        return code;
    }

    /** Whether it is well formed: a number may hold the code of a region that is no more. */
    public Ruling<Boolean> check(String code) {
        if (!FORM.matcher(code).matches()) {
            return ruling(false, "行政区划代码应为6位数字，统计用区划代码应为12位数字。");
        }
        var province = provinces.get(code.substring(0, 2));
        if (province == null) {
            return ruling(false, "没有以" + code.substring(0, 2) + "开头的省级行政区。");
        }
        if (code.startsWith("00", 2) && !code.startsWith("00", 4)) {
            return ruling(false, "第3、4位为00的是省级代码，第5、6位也应为00。");
        }
        return ruling(true, "属" + province + "，形式合规；是否存在须查区划目录。");
    }

    private Ruling<Boolean> ruling(boolean valid, String because) {
        return new Ruling<>(valid, rule.grounds(Facts.NONE, because));
    }
}
