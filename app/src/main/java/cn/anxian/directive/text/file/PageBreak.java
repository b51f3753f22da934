package cn.anxian.directive.text.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where a page ends within a table: after a row, or within one, or within a cell of several rows.
 *
 * @param below without the head that is printed again
 */
record PageBreak(PageTable above, PageTable below) {

    PageTable joined() {
        List<List<Integer>> places = new ArrayList<>(above.places());
        List<PageCell> cells = new ArrayList<>(above.cells());
        boolean cut = cutsRow();
        Map<Integer, Integer> begun = begun(cut);
        Map<Integer, Integer> moved = new HashMap<>(begun);
        for (int cell = 0; cell < below.cells().size(); cell++) {
            if (moved.putIfAbsent(cell, cells.size()) == null) {
                cells.add(below.cells().get(cell));
            }
        }
        begun.forEach((rest, first) ->
                cells.set(first, cells.get(first).with(below.cells().get(rest))));
        below.places().stream()
                .skip(cut ? 1 : 0)
                .map(row -> row.stream().map(moved::get).toList())
                .forEach(places::add);
        return new PageTable(above.page(), below.lastPage(), above.top(), above.bounds(), places, cells);
    }

    /** Which cells below are the rest of which above. */
    private Map<Integer, Integer> begun(boolean cut) {
        Map<Integer, Integer> begun = new HashMap<>();
        if (hasOneShape()) {
            columns()
                    .filter(column -> cut || isMerged(column) && isHalfBlank(column))
                    .forEach(column -> begun.put(
                            below.places().getFirst().get(column),
                            above.places().getLast().get(column)));
        }
        return begun;
    }

    /**
     * A row is cut if nothing begins below: either all that stands there goes on from above, or its first cell, which
     * says what row it is, is empty. An empty cell that others share with the row says nothing.
     */
    private boolean cutsRow() {
        if (!hasOneShape()) {
            return false;
        }
        List<Integer> own =
                columns().filter(column -> !isMerged(column)).boxed().toList();
        List<Integer> said =
                own.stream().filter(column -> !second(column).isBlank()).toList();
        if (said.isEmpty() || said.stream().anyMatch(column -> first(column).isBlank())) {
            return false;
        }
        List<Integer> ended = own.stream()
                .filter(column -> second(column).isBlank() && !first(column).isBlank())
                .toList();
        long open = said.stream()
                .filter(column -> first(column).goesOnIn(second(column)))
                .count();
        boolean isNameless = ended.contains(own.getFirst());
        return open == said.size() || isNameless && (open > 0 || ended.size() > 1);
    }

    /** Whether the row below is parted where the one above is. */
    private boolean hasOneShape() {
        return !below.places().isEmpty()
                && columns()
                        .skip(1)
                        .allMatch(column -> goesAcross(above.places().getLast(), column)
                                == goesAcross(below.places().getFirst(), column));
    }

    private static boolean goesAcross(List<Integer> row, int column) {
        return row.get(column).equals(row.get(column - 1));
    }

    /** Of several rows, on either page. */
    private boolean isMerged(int column) {
        return isSame(above.places().reversed(), column) || isSame(below.places(), column);
    }

    private static boolean isSame(List<List<Integer>> rows, int column) {
        return rows.size() > 1 && rows.getFirst().get(column).equals(rows.get(1).get(column));
    }

    /** What a cell says is printed on one of its pages only. */
    private boolean isHalfBlank(int column) {
        return first(column).isBlank() || second(column).isBlank();
    }

    private PageCell first(int column) {
        return above.cell(above.places().getLast(), column);
    }

    private PageCell second(int column) {
        return below.cell(below.places().getFirst(), column);
    }

    private IntStream columns() {
        return IntStream.range(0, above.bounds().size() - 1);
    }
}
