package cn.anxian.law;

import java.util.ArrayList;

/** A table whose rows are steps downwards: one that is not below the step before it is never reached. */
final class Steps {
    private Steps() {}

    /** @throws BadInput when the parameter's table has such a row */
    static void check(Rule rule, Parameter parameter, String key) {
        var rows = new ArrayList<>(rule.parameters().table(parameter.name()).entrySet());
        for (var i = 1; i < rows.size(); i++) {
            var before = rows.get(i - 1);
            var row = rows.get(i);
            if (row.getValue().compareTo(before.getValue()) >= 0) {
                throw new BadInput(
                        "unreachable-step",
                        rule.title() + "第" + before.getKey() + "级的界限是"
                                + before.getValue().toPlainString() + "，第"
                                + row.getKey() + "级的" + row.getValue().toPlainString() + "不低于它，第" + row.getKey()
                                + "级就达不到了，须一并调低",
                        key);
            }
        }
    }
}
