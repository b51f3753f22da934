package cn.anxian.hazard.register.sheet;

import java.util.List;

/** One row of a table. @param no its row as people count, from 1 */
public record Line(int no, List<String> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    /** Empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** A formula that nobody has calculated yet says nothing. */
    public boolean isUncalculated(int column) {
        return cell(column).startsWith("=") && cell(column).endsWith(Cells.UNCALCULATED);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
