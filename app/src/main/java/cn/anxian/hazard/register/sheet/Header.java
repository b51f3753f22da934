package cn.anxian.hazard.register.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The heading of a table: which rows it is, and what it calls the columns; merged cells leave blanks beside them. */
final class Header {

    /** A heading stands among the first rows. */
    static final int LOOKED_AT = 15;

    private static final int LONGEST_NAME = 20;

    private Header() {}

    /** @param known whether a text is a usual name of a column */
    static Reading find(Reading reading, List<Line> lines, Predicate<String> known) {
        List<Line> first = lines.subList(0, Math.min(lines.size(), LOOKED_AT));
        int best = 0;
        long most = 0;
        for (int at = 0; at < first.size(); at++) {
            long hits = hits(first.get(at), known);
            if (hits > most || most == 0 && hits == 0 && first.get(best).filled() < 2) {
                best = at;
                most = hits;
            }
        }
        if (first.isEmpty()) {
            return reading.withHeader(1, 1);
        }
        if (most < 2 && isData(first.get(best))) {
            return reading.withoutHeader();
        }
        int from = first.get(best).no();
        int to = from;
        if (best > 0 && isGroups(first.get(best - 1), first.get(best))) {
            from = first.get(best - 1).no();
        }
        if (best + 1 < first.size() && isGroups(first.get(best), first.get(best + 1)) && from == to) {
            to = first.get(best + 1).no();
        }
        return reading.withHeader(from, to);
    }

    /** Upper names over several lower ones: each lower name stands under or right of an upper one, and all are short. */
    private static boolean isGroups(Line upper, Line lower) {
        long under = 0;
        for (int column = 0;
                column < Math.max(upper.cells().size(), lower.cells().size());
                column++) {
            if (!isShort(lower.cell(column)) || !isShort(upper.cell(column))) {
                return false;
            }
            under += upper.cell(column).isBlank() && !lower.cell(column).isBlank() ? 1 : 0;
        }
        return upper.filled() >= 2 && under > 0 && lower.cells().stream().noneMatch(Header::isFigure);
    }

    private static boolean isShort(String cell) {
        return cell.length() <= LONGEST_NAME;
    }

    /** A date, a number or a sentence: no column is called so. */
    private static boolean isData(Line line) {
        return line.cells().stream()
                .anyMatch(
                        cell -> !isShort(cell) || isFigure(cell) && cell.chars().anyMatch(Character::isDigit));
    }

    private static boolean isFigure(String cell) {
        return cell.matches("[\\d\\p{P}年月日]+");
    }

    private static long hits(Line line, Predicate<String> known) {
        return line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .filter(known)
                .count();
    }

    /** One name for each column, all different. */
    static List<String> names(List<Line> lines, Reading reading) {
        List<Line> heading = lines.stream()
                .filter(line -> line.no() >= reading.headerFrom() && line.no() <= reading.headerTo())
                .toList();
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<String> names = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int column = 0; column < width; column++) {
            String name = name(heading, column);
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + "（" + times + "）");
        }
        return names;
    }

    private static String name(List<Line> heading, int column) {
        List<String> parts = new ArrayList<>();
        for (int row = 0; row < heading.size(); row++) {
            boolean last = row == heading.size() - 1;
            String part = last ? heading.get(row).cell(column) : over(heading.get(row), heading.get(row + 1), column);
            if (!part.isBlank() && !parts.contains(part)) {
                parts.add(part.replaceAll("\\s+", ""));
            }
        }
        return parts.isEmpty() ? "第" + (column + 1) + "列" : String.join("·", parts);
    }

    /** A merged name stands in its first column only; it reaches as far as there are names under it. */
    private static String over(Line upper, Line lower, int column) {
        for (int left = column; left >= 0; left--) {
            if (!upper.cell(left).isBlank()) {
                return upper.cell(left);
            }
            if (lower.cell(left).isBlank()) {
                return "";
            }
        }
        return "";
    }
}
