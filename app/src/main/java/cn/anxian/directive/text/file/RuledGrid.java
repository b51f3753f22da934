package cn.anxian.directive.text.file;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
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

    private final List<Float> columns;
    private final List<Float> rows;

    /** By where they stand. */
    private final Map<Float, List<Ruling>> betweenColumns;

    private final Map<Float, List<Ruling>> betweenRows;

    /** By row and column, which cell stands there. */
    private final int[][] cells;

    private RuledGrid(List<Ruling> lines) {
        this.columns = bounds(lines, false);
        this.rows = bounds(lines, true);
        this.betweenColumns = at(columns, lines, false);
        this.betweenRows = at(rows, lines, true);
        // Without a bound that parts nothing, the sides of the cells along it are longer.
        while (drop(columns, at -> places(rows).noneMatch(row -> isLeftParted(row, at)))
                || drop(rows, at -> places(columns).noneMatch(column -> isTopParted(at, column)))) {}
        this.cells = cells();
    }

    /** @param drawn each whole */
    static List<RuledGrid> in(List<Ruling> drawn) {
        if (drawn.size() > MOST_LINES) {
            return List.of();
        }
        List<Ruling> left = new ArrayList<>(drawn);
        List<RuledGrid> grids = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Ruling> met = new ArrayList<>(List.of(left.removeLast()));
            for (int at = 0; at < met.size(); at++) {
                Ruling one = met.get(at);
                List<Ruling> others = left.stream().filter(one::meets).toList();
                met.addAll(others);
                left.removeAll(others);
            }
            RuledGrid grid = new RuledGrid(met);
            if (grid.columns() >= FEWEST_COLUMNS && grid.isClosed()) {
                grids.add(grid);
            }
        }
        return grids.stream()
                .filter(grid -> grids.stream().noneMatch(grid::isWithin))
                .toList();
    }

    int columns() {
        return columns.size() - 1;
    }

    int rows() {
        return rows.size() - 1;
    }

    float top() {
        return rows.getFirst();
    }

    float bottom() {
        return rows.getLast();
    }

    /** Where its columns begin and end. */
    List<Float> columnBounds() {
        return List.copyOf(columns);
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
        return isLineAt(betweenColumns, columns, rows) || isLineAt(betweenRows, rows, columns);
    }

    private static boolean isLineAt(Map<Float, List<Ruling>> lines, List<Float> bounds, List<Float> along) {
        return Stream.of(bounds.getFirst(), bounds.getLast())
                .allMatch(side -> isCovered(lines.get(side), along.getFirst(), along.getLast()));
    }

    /** A table in a cell is what the cell says. */
    private boolean isWithin(RuledGrid other) {
        return other != this
                && other.top() <= top()
                && bottom() <= other.bottom()
                && other.columns.getFirst() <= columns.getFirst()
                && columns.getLast() <= other.columns.getLast();
    }

    /** The sides of a table may be open: its lines end there. */
    private static List<Float> bounds(List<Ruling> lines, boolean level) {
        List<Float> places = lines.stream()
                .flatMap(line -> line.level() == level ? Stream.of(line.at()) : Stream.of(line.from(), line.to()))
                .sorted()
                .toList();
        List<Float> inner = lines.stream()
                .filter(line -> line.level() == level)
                .map(Ruling::at)
                .sorted()
                .toList();
        float last = places.getLast();
        List<Float> bounds = new ArrayList<>(List.of(places.getFirst()));
        for (float at : inner) {
            if (at - bounds.getLast() > Ruling.NEAR && last - at > Ruling.NEAR) {
                bounds.add(at);
            }
        }
        bounds.add(last);
        return bounds;
    }

    private static Map<Float, List<Ruling>> at(List<Float> bounds, List<Ruling> lines, boolean level) {
        return bounds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        bound -> lines.stream()
                                .filter(line -> line.level() == level && line.isAt(bound))
                                .toList()));
    }

    private boolean drop(List<Float> bounds, IntPredicate isNone) {
        List<Float> none = IntStream.range(1, Math.max(1, bounds.size() - 1))
                .filter(isNone)
                .mapToObj(bounds::get)
                .toList();
        return bounds.removeAll(none);
    }

    private static IntStream places(List<Float> bounds) {
        return IntStream.range(0, bounds.size() - 1);
    }

    private boolean isLeftParted(int row, int column) {
        return isCovered(betweenColumns.get(columns.get(column)), rows.get(row), rows.get(row + 1));
    }

    private boolean isTopParted(int row, int column) {
        return isCovered(betweenRows.get(rows.get(row)), columns.get(column), columns.get(column + 1));
    }

    private static boolean isCovered(List<Ruling> lines, float from, float to) {
        double covered =
                lines.stream().mapToDouble(line -> line.between(from, to)).sum();
        return covered >= (to - from) * COVERS;
    }

    private int[][] cells() {
        int[][] numbers = new int[Math.max(0, rows())][Math.max(0, columns())];
        Arrays.stream(numbers).forEach(row -> Arrays.fill(row, UNKNOWN));
        int next = 0;
        for (int row = 0; row < numbers.length; row++) {
            for (int column = 0; column < numbers[row].length; column++) {
                if (numbers[row][column] == UNKNOWN) {
                    fill(numbers, row, column, next++);
                }
            }
        }
        return numbers;
    }

    private void fill(int[][] numbers, int row, int column, int number) {
        Deque<int[]> places = new ArrayDeque<>(List.of(new int[] {row, column}));
        while (!places.isEmpty()) {
            int[] place = places.pop();
            int y = place[0];
            int x = place[1];
            if (numbers[y][x] != UNKNOWN) {
                continue;
            }
            numbers[y][x] = number;
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
    }

    private static int between(List<Float> bounds, float place) {
        return places(bounds)
                .filter(at -> bounds.get(at) <= place && place < bounds.get(at + 1))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
