package cn.anxian.directive.text.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table whose cells are parted by lines; it may go on over several pages.
 *
 * @param page on which it begins
 * @param lastPage on which it ends
 * @param top where it begins on that page
 * @param bounds where its columns begin and end, from its left side
 * @param places by row and column, which of the cells stands there; a merged one in every place that it covers
 */
record PageTable(
        int page, int lastPage, float top, List<Float> bounds, List<List<Integer>> places, List<PageCell> cells)
        implements PagePart {

    /** A title, and heads of two rows. */
    private static final int LAST_HEAD = 4;

    /** What a cell may keep free on each side. */
    private static final float WIDEST_MARGIN = 6;

    private static final int FEWEST = 2;

    /**
     * @param said the lines in each cell
     * @return empty if it parts no words: then it is a frame, or drawn for another reason
     */
    static Optional<PageTable> of(int page, RuledGrid grid, Map<Integer, List<PageLines.Line>> said) {
        if (said.size() < FEWEST) {
            return Optional.empty();
        }
        List<List<Integer>> places = IntStream.range(0, grid.rows())
                .mapToObj(row -> IntStream.range(0, grid.columns())
                        .mapToObj(column -> grid.cell(row, column))
                        .toList())
                .toList();
        List<Float> bounds = grid.columnBounds();
        float margin = (float) said.entrySet().stream()
                .flatMapToDouble(
                        cell -> cell.getValue().stream().mapToDouble(line -> line.left() - grid.left(cell.getKey())))
                .map(each -> Math.clamp(each, 0, WIDEST_MARGIN))
                .min()
                .orElse(0);
        List<PageCell> cells = IntStream.range(0, grid.cells())
                .mapToObj(cell -> PageCell.of(
                        grid.left(cell) + margin, grid.right(cell) - margin, said.getOrDefault(cell, List.of())))
                .toList();
        List<Float> widths = bounds.stream().map(at -> at - bounds.getFirst()).toList();
        return Optional.of(new PageTable(page, page, grid.top(), widths, places, cells));
    }

    /** Those that go on over the end of a page are one. */
    static List<PagePart> joined(List<PagePart> parts) {
        List<PagePart> joined = new ArrayList<>();
        for (PagePart part : parts) {
            Optional<PageTable> whole =
                    part instanceof PageTable table && !joined.isEmpty() && joined.getLast() instanceof PageTable begun
                            ? begun.with(table)
                            : Optional.empty();
            whole.ifPresent(table -> joined.removeLast());
            joined.add(whole.isPresent() ? whole.get() : part);
        }
        return joined;
    }

    List<List<String>> rows() {
        List<String> texts = cells.stream().map(PageCell::text).toList();
        return places.stream().map(row -> row.stream().map(texts::get).toList()).toList();
    }

    private Optional<PageTable> with(PageTable next) {
        return next.page == lastPage + 1 && hasColumnsOf(next)
                ? Optional.of(new PageBreak(this, next.withoutHeadOf(this)).joined())
                : Optional.empty();
    }

    private boolean hasColumnsOf(PageTable other) {
        return bounds.size() == other.bounds.size()
                && IntStream.range(0, bounds.size())
                        .allMatch(at -> Math.abs(bounds.get(at) - other.bounds.get(at)) <= Ruling.NEAR);
    }

    /** The head is printed again on every page. */
    private PageTable withoutHeadOf(PageTable begun) {
        int head = IntStream.range(0, Math.min(LAST_HEAD, begun.places.size()))
                .map(at -> rowsAsFrom(begun, at))
                .max()
                .orElse(0);
        return new PageTable(page, lastPage, top, bounds, places.subList(head, places.size()), cells);
    }

    /** How many of its first rows say what those of the other do from that one on. */
    private int rowsAsFrom(PageTable other, int from) {
        int same = 0;
        while (same < places.size()
                && from + same < other.places.size()
                && row(same).equals(other.row(from + same))) {
            same++;
        }
        return same;
    }

    private List<String> row(int at) {
        return places.get(at).stream().map(cells::get).map(PageCell::text).toList();
    }

    PageCell cell(List<Integer> row, int column) {
        return cells.get(row.get(column));
    }
}
