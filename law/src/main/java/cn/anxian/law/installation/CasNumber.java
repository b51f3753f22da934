package cn.anxian.law.installation;

import cn.anxian.law.BadInput;
import java.util.regex.Pattern;

/** The form of a CAS number and its check digit: the digits before it, counted from the right, each times its place. */
final class CasNumber {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{1,6})-([0-9]{2})-([0-9])");

    private CasNumber() {}

    static void check(String cas) {
        var form = FORM.matcher(cas);
        if (!form.matches()) {
            throw new BadInput("bad-cas", "CAS 号应形如 7664-41-7", "cas");
        }
        var digits = form.group(1) + form.group(2);
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (digits.length() - i) * (digits.charAt(i) - '0');
        }
        if (sum % 10 != form.group(3).charAt(0) - '0') {
            throw new BadInput("bad-cas", "CAS 号的校验位应为 " + sum % 10 + "，请核对：" + cas, "cas");
        }
    }
}
