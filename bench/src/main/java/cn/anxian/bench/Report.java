package cn.anxian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of what was measured: figures, aims (reported with their shortfall) and gates (they decide the exit code). */
public final class Report {

    private record Row(String what, String value, String wanted, String verdict) {}

    private static final Row HEAD = new Row("项目", "实测", "目标", "结论");

    private final List<Row> rows = new ArrayList<>();
    private boolean gatesMet = true;

    public Report figure(String what, String value) {
        rows.add(new Row(what, value, "", ""));
        return this;
    }

    /** Wanted: {@code value ≤ limit}. Missing it is reported, not punished. */
    public Report aimAtMost(String what, double value, double limit, String unit) {
        String verdict = value <= limit ? "达到" : "未达到，超出 " + number(value - limit, unit);
        rows.add(new Row(what, number(value, unit), "目标 ≤ " + number(limit, unit), verdict));
        return this;
    }

    /** Wanted: {@code value ≥ limit}. Missing it is reported, not punished. */
    public Report aimAtLeast(String what, double value, double limit, String unit) {
        String verdict = value >= limit ? "达到" : "未达到，还差 " + number(limit - value, unit);
        rows.add(new Row(what, number(value, unit), "目标 ≥ " + number(limit, unit), verdict));
        return this;
    }

    public Report gateAtMost(String what, double value, double limit, String unit) {
        return gate(what, number(value, unit), "≤ " + number(limit, unit), value <= limit);
    }

    public Report gateAtLeast(String what, double value, double limit, String unit) {
        return gate(what, number(value, unit), "≥ " + number(limit, unit), value >= limit);
    }

    public Report gate(String what, String value, String wanted, boolean met) {
        gatesMet &= met;
        rows.add(new Row(what, value, "门槛 " + wanted, met ? "通过" : "未通过"));
        return this;
    }

    public boolean gatesMet() {
        return gatesMet;
    }

    /** The table, columns aligned for a terminal that shows Chinese characters two columns wide. */
    public String table() {
        List<Row> all = new ArrayList<>(rows);
        all.addFirst(HEAD);
        int first = all.stream().mapToInt(row -> width(row.what())).max().orElse(0);
        int second = all.stream().mapToInt(row -> width(row.value())).max().orElse(0);
        int third = all.stream().mapToInt(row -> width(row.wanted())).max().orElse(0);
        StringBuilder table = new StringBuilder();
        for (Row row : all) {
            String line = padded(row.what(), first)
                    + "  " + padded(row.value(), second)
                    + "  " + padded(row.wanted(), third)
                    + "  " + row.verdict();
            table.append(line.stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static String number(double value, String unit) {
        String digits = value == Math.rint(value) && Math.abs(value) < 1e12
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%,.2f", value);
        return unit.isEmpty() ? digits : digits + " " + unit;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - width(text));
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }
}
