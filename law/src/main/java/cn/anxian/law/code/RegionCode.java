package cn.anxian.law.code;

import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a region code is well formed: six digits (GB/T 2260) or twelve (statistics), of a province that exists. */
public final class RegionCode {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}(?:[0-9]{6})?");

    private final Rule rule;
    private final Map<String, String> provinces;

    public RegionCode(Rules rules) {
        this.rule = rules.get("REGION-CODE");
        this.provinces = rule.parameters().words("provinces").stream()
                .collect(Collectors.toUnmodifiableMap(it -> it.substring(0, 2), it -> it.substring(3)));
    }

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
