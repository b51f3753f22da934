package cn.anxian.directive.text.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table that hands out tasks, known by its head; each of its rows is written as one paragraph in words. */
final class TaskTable {

    /** A title and a second row of heads may stand above or below. */
    private static final int LAST_HEAD = 4;

    private static final String STOPS = "。；;！!？?";

    private final List<String> heads;
    private final Map<Column, List<Integer>> places;

    /** The row above as it was written: what is left blank under it is what it said. */
    private List<String> above = List.of();

    private String category = "";

    private TaskTable(List<String> heads, Map<Column, List<Integer>> places) {
        this.heads = heads;
        this.places = places;
    }

    /** What the columns are called, and the last row that says so; empty if the table hands out no tasks. */
    static Optional<Head> headIn(List<List<String>> rows) {
        for (int at = 0; at < Math.min(LAST_HEAD, rows.size()); at++) {
            Head one = new Head(stripped(rows.get(at)), at, at);
            Head head =
                    at + 1 < rows.size() ? one.with(stripped(rows.get(at + 1))).orElse(one) : one;
            if (head.handsOut()
                    && rows.subList(head.last() + 1, rows.size()).stream().anyMatch(TaskTable::speaks)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    static boolean isHead(List<String> row) {
        return new Head(row, 0, 0).handsOut();
    }

    private static List<String> stripped(List<String> row) {
        return row.stream().map(String::strip).toList();
    }

    /** 责任分工 may stand above 牵头单位 and 配合单位: then it has two rows. */
    record Head(List<String> names, int first, int last) {

        private static final int LONGEST = 16;

        boolean handsOut() {
            List<Column> columns = names.stream()
                    .filter(name -> !name.isBlank() && Column.plain(name).length() <= LONGEST)
                    .map(Column::of)
                    .toList();
            boolean asks = columns.contains(Column.TASK)
                    || columns.contains(Column.MEASURE)
                    || columns.contains(Column.TROUBLE);
            return asks && columns.stream().anyMatch(Column::isAssignment);
        }

        /** With the row below, if that only says more of some columns. */
        private Optional<Head> with(List<String> below) {
            List<String> both = new ArrayList<>(names);
            boolean says = false;
            boolean leaves = false;
            for (int at = 0; at < below.size(); at++) {
                String name = below.get(at);
                boolean same = at < names.size() && (name.isEmpty() || name.equals(names.get(at)));
                if (!same && (at >= names.size() || Column.of(name) == Column.REST || name.length() > LONGEST)) {
                    return Optional.empty();
                }
                says |= !same;
                leaves |= same;
                both.set(at, name.isEmpty() ? names.get(at) : name);
            }
            return says && leaves ? Optional.of(new Head(both, first, last + 1)) : Optional.empty();
        }
    }

    static TaskTable under(List<String> heads) {
        Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
        for (int at = 0; at < heads.size(); at++) {
            if (!heads.get(at).isBlank() && (at == 0 || !heads.get(at).equals(heads.get(at - 1)))) {
                places.computeIfAbsent(Column.of(heads.get(at)), column -> new ArrayList<>())
                        .add(at);
            }
        }
        List<Integer> tasks = places.getOrDefault(Column.TASK, List.of());
        if (tasks.size() > 1) {
            // 重点任务 | 具体任务: the wider one heads the other.
            List<Integer> wider = places.computeIfAbsent(Column.CATEGORY, column -> new ArrayList<>());
            wider.addAll(tasks.subList(0, tasks.size() - 1));
            places.put(Column.TASK, List.of(tasks.getLast()));
        }
        return new TaskTable(heads, places);
    }

    private static boolean speaks(List<String> row) {
        return row.stream().anyMatch(TaskTable::isWords);
    }

    private static boolean isWords(String cell) {
        return cell.codePoints().filter(Character::isIdeographic).count() > 1;
    }

    /** The paragraphs of a row: its own, and before it the part of the list that it opens. */
    List<String> written(List<String> row) {
        List<String> cells = filled(row);
        if (cells.equals(heads)) {
            return List.of();
        }
        String asked = asked(cells);
        if (!isWords(asked)) {
            String said = row.stream().map(String::strip).collect(Collectors.joining("\t"));
            return said.isBlank() ? List.of() : List.of(onOneLine(said, " ").strip());
        }
        List<String> written = new ArrayList<>();
        String part = onOneLine(said(Column.CATEGORY, cells), "，");
        if (!part.equals(category) && !part.isBlank()) {
            written.add(part);
        }
        category = part;
        above = cells;
        String assigned = assigned(cells);
        written.add(number(cells, asked) + asked + (assigned.isEmpty() ? "" : assigned + "。") + rest(cells));
        return written;
    }

    /** What was merged and came without its merging is blank below its first row. */
    private List<String> filled(List<String> row) {
        List<String> cells = new ArrayList<>(heads.size());
        for (int at = 0; at < heads.size(); at++) {
            String cell = at < row.size() ? row.get(at).strip() : "";
            cells.add(cell.matches("[/／—\\-－无]+") ? "" : cell);
        }
        boolean empty = cells.stream().allMatch(String::isEmpty);
        if (above.isEmpty() || empty) {
            return cells;
        }
        fill(Column.CATEGORY, cells);
        if (said(Column.TASK, cells).isEmpty() && !said(Column.MEASURE, cells).isEmpty()) {
            boolean ofOne = said(Column.NUMBER, cells).isEmpty();
            fill(Column.TASK, cells);
            fill(Column.NUMBER, cells);
            for (Column column : Column.values()) {
                if (ofOne && column.isAssignment()) {
                    fill(column, cells);
                }
            }
        }
        return cells;
    }

    private void fill(Column column, List<String> cells) {
        if (said(column, cells).isEmpty()) {
            places.getOrDefault(column, List.of()).forEach(at -> cells.set(at, above.get(at)));
        }
    }

    private String said(Column column, List<String> cells) {
        return places.getOrDefault(column, List.of()).stream()
                .map(cells::get)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /** 任务：措施。 or 存在问题：…。整改措施：…。 */
    private String asked(List<String> cells) {
        String trouble = stopped(sentences(said(Column.TROUBLE, cells)));
        String task = sentences(said(Column.TASK, cells));
        String measure = sentences(said(Column.MEASURE, cells));
        if (!trouble.isEmpty()) {
            return labelled(Column.TROUBLE, trouble)
                    + labelled(Column.TASK, stopped(task))
                    + labelled(Column.MEASURE, stopped(measure));
        }
        if (task.isEmpty() || measure.isEmpty()) {
            return stopped(task + measure);
        }
        boolean one = unstopped(task).chars().noneMatch(letter -> STOPS.indexOf(letter) >= 0);
        return one ? unstopped(task) + "：" + stopped(measure) : stopped(task) + stopped(measure);
    }

    private String labelled(Column column, String said) {
        return places.getOrDefault(column, List.of()).stream()
                .filter(at -> !said.isEmpty())
                .findFirst()
                .map(at -> Column.plain(heads.get(at)) + "：" + said)
                .orElse("");
    }

    private String assigned(List<String> cells) {
        List<String> parts = new ArrayList<>();
        for (Column column : List.of(Column.LEADING, Column.HELPING, Column.PERSON, Column.DUE)) {
            for (int at : places.getOrDefault(column, List.of())) {
                if (!cells.get(at).isEmpty()) {
                    parts.add(assigned(column, heads.get(at), cells.get(at)));
                }
            }
        }
        return String.join("；", parts);
    }

    /** 牵头：甲局 配合：乙局 in one cell has its own labels. */
    private static String assigned(Column column, String head, String cell) {
        String names = onOneLine(cell, "、").replaceAll("[。；;，,、\\s]+$", "");
        if (names.matches("(?s).*(牵头|责任|配合|协办|参与)(单位|部门)?[：:].*")) {
            return names.replaceAll("[、；;，,\\s]*(牵头|责任|配合|协办|参与)(?:单位|部门)?[：:]", "；$1单位：")
                    .replaceFirst("^；", "");
        }
        boolean firstLeads = column == Column.LEADING && head.matches("(?s).*[（(].*第一.*牵头.*[）)].*");
        String[] named = names.split("、", 2);
        if (firstLeads && named.length > 1) {
            return "牵头单位：" + named[0] + "；配合单位：" + named[1];
        }
        return column.label(head) + "：" + names.replaceAll("[。；;]+", "，");
    }

    private String rest(List<String> cells) {
        StringBuilder rest = new StringBuilder();
        for (int at : places.getOrDefault(Column.REST, List.of())) {
            if (!cells.get(at).isEmpty()) {
                rest.append(Column.plain(heads.get(at))).append('：').append(stopped(sentences(cells.get(at))));
            }
        }
        return rest.toString();
    }

    private String number(List<String> cells, String asked) {
        String number = said(Column.NUMBER, cells).replaceAll("[.．、\\s]+$", "");
        if (number.isEmpty()) {
            return "";
        }
        if (number.matches("[一二三四五六七八九十]+")) {
            return number + "、";
        }
        boolean digits = number.matches("[0-9０-９]+");
        boolean parted = Character.isDigit(asked.charAt(0));
        return number + (digits ? "." : "") + (parted || !digits ? " " : "");
    }

    /** Paragraphs of a cell follow each other as sentences. */
    private static String sentences(String cell) {
        StringBuilder joined = new StringBuilder();
        for (String line :
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            boolean open = !joined.isEmpty()
                    && line.charAt(0) != '（'
                    && (STOPS + "：:，,、").indexOf(joined.charAt(joined.length() - 1)) < 0;
            joined.append(open ? "；" : "").append(line);
        }
        return joined.toString().replace('\t', ' ');
    }

    private static String unstopped(String said) {
        return said.replaceAll("[。；;，,、：:]+$", "");
    }

    private static String stopped(String said) {
        String open = unstopped(said);
        return open.isEmpty() ? "" : "！!？?".indexOf(open.charAt(open.length() - 1)) >= 0 ? open : open + "。";
    }

    private static String onOneLine(String said, String between) {
        return said.strip().replaceAll("\\s*\\R\\s*", between);
    }
}
