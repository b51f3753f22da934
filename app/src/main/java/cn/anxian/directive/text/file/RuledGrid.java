package cn.anxian.directive.text.file;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cells that lines on a page make: places without a line between them are one cell. */
final class RuledGrid {

    /** What has more lines is a drawing. */
    private static final int MOST_LINES = 1000;

    private static final int FEWEST_COLUMNS = 2;

    /** So much of a side the line covers that parts two cells; what underlines a word covers less. */
    private static final float COVERS = 0.8f;

    private static final int UNKNOWN = -1;

    /** Where one column or row ends and the next begins, and the lines that are drawn there. */
    private record Bound(float at, List<Ruling> lines) {

        boolean parts(Bound from, Bound to) {
            double covered = lines.stream()
                    .mapToDouble(line -> line.between(from.at, to.at))
                    .sum();
            return covered >= (to.at - from.at) * COVERS;
        }
    }

    /** In which columns a cell stands. */
    private record Span(int first, int last) {

        Span with(int column) {
            return new Span(Math.min(first, column), Math.max(last, column));
        }
    }

    private final List<Bound> columns;
    private final List<Bound> rows;

    /** By row and column, which cell stands there. */
    private final int[][] cells;

    private final List<Span> spans = new ArrayList<>();

    private RuledGrid(List<Ruling> lines) {
        this.columns = bounds(lines, false);
        this.rows = bounds(lines, true);
        // Without a bound that parts nothing, the sides of the cells along it are longer.
        while (drop(columns, at -> places(rows).noneMatch(row -> isLeftParted(row, at)))
                || drop(rows, at -> places(columns).noneMatch(column -> isTopParted(at, column)))) {}
        this.cells = new int[rows()][columns()];
        number();
    }

    /** @param drawn each whole */
    static List<RuledGrid> in(List<Ruling> drawn) {
        if (drawn.size() > MOST_LINES) {
            return List.of();
        }
        List<RuledGrid> grids = tables(drawn).stream()
                .map(RuledGrid::new)
                .filter(grid -> grid.columns() >= FEWEST_COLUMNS && grid.isClosed())
                .toList();
        return grids.stream()
                .filter(grid -> grids.stream().noneMatch(grid::isWithin))
                .toList();
    }

    /** Lines that meet, and those beside them from the same height to the same: a merged cell may fill all between. */
    private static List<List<Ruling>> tables(List<Ruling> drawn) {
        List<Ruling> left = new ArrayList<>(drawn);
        List<List<Ruling>> tables = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Ruling> met = new ArrayList<>(List.of(left.removeLast()));
            for (int at = 0; at < met.size(); at++) {
                Ruling one = met.get(at);
                List<Ruling> others = left.stream().filter(one::meets).toList();
                met.addAll(others);
                left.removeAll(others);
            }
            tables.stream()
                    .filter(table -> isBeside(table, met))
                    .findFirst()
                    .ifPresentOrElse(table -> table.addAll(met), () -> tables.add(met));
        }
        return tables;
    }

    private static boolean isBeside(List<Ruling> one, List<Ruling> other) {
        return Math.abs(Ruling.top(one) - Ruling.top(other)) <= Ruling.NEAR
                && Math.abs(Ruling.bottom(one) - Ruling.bottom(other)) <= Ruling.NEAR;
    }

    int columns() {
        return columns.size() - 1;
    }

    int rows() {
        return rows.size() - 1;
    }

    float top() {
        return rows.getFirst().at;
    }

    /** Where its columns begin and end. */
    List<Float> columnBounds() {
        return columns.stream().map(Bound::at).toList();
    }

    int cells() {
        return spans.size();
    }

    float left(int cell) {
        return columns.get(spans.get(cell).first).at;
    }

    float right(int cell) {
        return columns.get(spans.get(cell).last + 1).at;
    }

    /** The same number wherever the same cell stands. */
    int cell(int row, int column) {
        return cells[row][column];
    }

    OptionalInt cellAt(Point2D.Float place) {
        int row = between(rows, place.y);
        int column = between(columns, place.x);
        return row == UNKNOWN || column == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(cells[row][column]);
    }

    /** Two sides may be open: some tables have none, and where a page ends, none is drawn. */
    private boolean isClosed() {
        return isClosed(columns, rows) || isClosed(rows, columns);
    }

    private static boolean isClosed(List<Bound> bounds, List<Bound> along) {
        return Stream.of(bounds.getFirst(), bounds.getLast())
                .allMatch(side -> side.parts(along.getFirst(), along.getLast()));
    }

    /** A table in a cell is what the cell says. */
    private boolean isWithin(RuledGrid other) {
        return other != this && isWithin(rows, other.rows) && isWithin(columns, other.columns);
    }

    private static boolean isWithin(List<Bound> inner, List<Bound> outer) {
        return outer.getFirst().at <= inner.getFirst().at && inner.getLast().at <= outer.getLast().at;
    }

    /** The sides of a table may be open: its lines end there. */
    private static List<Bound> bounds(List<Ruling> lines, boolean level) {
        List<Float> ends = lines.stream()
                .flatMap(line -> line.level() == level ? Stream.of(line.at()) : Stream.of(line.from(), line.to()))
                .sorted()
                .toList();
        float last = ends.getLast();
        List<Float> places = new ArrayList<>(List.of(ends.getFirst()));
        lines.stream()
                .filter(line -> line.level() == level)
                .map(Ruling::at)
                .sorted()
                .filter(at -> last - at > Ruling.NEAR)
                .forEach(at -> {
                    if (at - places.getLast() > Ruling.NEAR) {
                        places.add(at);
                    }
                });
        places.add(last);
        return new ArrayList<>(places.stream()
                .map(at -> new Bound(
                        at,
                        lines.stream()
                                .filter(line -> line.level() == level && line.isAt(at))
                                .toList()))
                .toList());
    }

    private static boolean drop(List<Bound> bounds, IntPredicate isNone) {
        List<Bound> none = IntStream.range(1, bounds.size() - 1)
                .filter(isNone)
                .mapToObj(bounds::get)
                .toList();
        return bounds.removeAll(none);
    }

    private static IntStream places(List<Bound> bounds) {
        return IntStream.range(0, bounds.size() - 1);
    }

    private boolean isLeftParted(int row, int column) {
        return columns.get(column).parts(rows.get(row), rows.get(row + 1));
    }

    private boolean isTopParted(int row, int column) {
        return rows.get(row).parts(columns.get(column), columns.get(column + 1));
    }

    private void number() {
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, UNKNOWN));
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (cells[row][column] == UNKNOWN) {
                    spans.add(numbered(row, column, spans.size()));
                }
            }
        }
    }

    private Span numbered(int row, int column, int number) {
        Span span = new Span(column, column);
        Deque<int[]> places = new ArrayDeque<>(List.of(new int[] {row, column}));
        while (!places.isEmpty()) {
            int[] place = places.pop();
            int y = place[0];
            int x = place[1];
            if (cells[y][x] != UNKNOWN) {
                continue;
            }
            cells[y][x] = number;
            span = span.with(x);
            if (x > 0 && !isLeftParted(y, x)) {
                places.push(new int[] {y, x - 1});
            }
            if (x + 1 < columns() && !isLeftParted(y, x + 1)) {
                places.push(new int[] {y, x + 1});
            }
            if (y > 0 && !isTopParted(y, x)) {
                places.push(new int[] {y - 1, x});
            }
            if (y + 1 < rows() && !isTopParted(y + 1, x)) {
                places.push(new int[] {y + 1, x});
            }
        }
        return span;
    }

    private static int between(List<Bound> bounds, float place) {
        return places(bounds)
                .filter(at -> bounds.get(at).at <= place && place < bounds.get(at + 1).at)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
