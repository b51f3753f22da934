package cn.anxian.directive.text.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The cells of a table in rows and columns; what is merged stands in every place that it covers. */
record Grid(List<List<String>> rows) {

    private static final int WIDEST = 64;

    /** @param written what a cell says, of more than one line */
    static Grid of(XWPFTable table, Function<XWPFTableCell, String> written) {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, String> above = new HashMap<>();
        for (XWPFTableRow row : table.getRows()) {
            List<String> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr form = cell.getCTTc().getTcPr();
                String said = goesOn(form) ? above.getOrDefault(cells.size(), "") : written.apply(cell);
                int span = span(form);
                for (int i = 0; i < span; i++) {
                    above.put(cells.size(), said);
                    cells.add(said);
                }
            }
            rows.add(cells);
        }
        return new Grid(rows);
    }

    /** A cell that only goes on with the one above it. */
    private static boolean goesOn(CTTcPr form) {
        return form != null
                && form.isSetVMerge()
                && (!form.getVMerge().isSetVal() || form.getVMerge().getVal() == STMerge.CONTINUE);
    }

    private static int span(CTTcPr form) {
        boolean wide =
                form != null && form.isSetGridSpan() && form.getGridSpan().getVal() != null;
        return wide ? Math.clamp(form.getGridSpan().getVal().intValue(), 1, WIDEST) : 1;
    }
}
