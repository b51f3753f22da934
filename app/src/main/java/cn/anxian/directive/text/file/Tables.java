package cn.anxian.directive.text.file;

import cn.anxian.directive.text.file.PageLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes tables out as text, and remembers what is to be said of it. */
final class Tables {

    static final String WRITTEN = "文中的任务表已逐行转写成文字（任务、单位、时限各写明），请与原表核对。";
    static final String AS_IT_STANDS = "文中有表格没有认出“任务、责任单位、完成时限”这样的表头，已逐行照录，请多看一眼。";

    static final String IN_PAGES =
            "PDF 里有的表格没有画线，各列分不开：任务、单位、时限可能串行或者漏掉，拆分结果不完整。请改用 Word 或者 Excel 里的原表上传、粘贴；只有 PDF 的，请对照原件逐行补录。";

    /** So many columns side by side, line under line, are a table. */
    private static final int COLUMNS = 3;

    private boolean written;
    private boolean inPages;
    private boolean asItStands;

    /** One paragraph for each row that says anything. */
    List<String> lines(List<List<String>> rows) {
        Optional<TaskTable.Head> head = TaskTable.headIn(rows);
        if (head.isEmpty()) {
            List<String> lines = rows.stream()
                    .map(Tables::line)
                    .filter(line -> !line.isEmpty())
                    .toList();
            asItStands |= !lines.isEmpty();
            return lines;
        }
        written = true;
        List<String> lines = new ArrayList<>();
        rows.subList(0, head.get().first()).stream()
                .map(Tables::line)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        TaskTable table = TaskTable.under(head.get().names());
        for (List<String> row : rows.subList(head.get().last() + 1, rows.size())) {
            lines.addAll(spansAll(row) ? List.of(line(row)) : table.written(row));
        }
        return lines;
    }

    /** Without lines, a page only shows where letters stand: a cell of two lines is in two of them. */
    void inPages(List<PagePart> parts) {
        boolean under = false;
        for (PagePart part : parts) {
            boolean wide = part instanceof Line line && line.columns() >= COLUMNS;
            inPages |= under && wide
                    || part instanceof Line line
                            && TaskTable.isHead(List.of(line.text().split(" ")));
            under = wide;
        }
    }

    /** What a person is to look at. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (written) {
            remarks.add(WRITTEN);
        }
        if (inPages) {
            remarks.add(IN_PAGES);
        }
        if (asItStands) {
            remarks.add(AS_IT_STANDS);
        }
        return remarks;
    }

    /** 一、燃气领域, across the whole row: it heads what stands below. */
    private static boolean spansAll(List<String> row) {
        String first = row.getFirst().strip();
        return first.codePoints().filter(Character::isIdeographic).count() > 1
                && row.stream().map(String::strip).allMatch(cell -> cell.isEmpty() || cell.equals(first));
    }

    private static String line(List<String> row) {
        List<String> cells = spansAll(row) ? row.subList(0, 1) : row;
        return cells.stream()
                .map(cell -> cell.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"))
                .strip();
    }
}
