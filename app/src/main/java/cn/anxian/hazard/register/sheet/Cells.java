package cn.anxian.hazard.register.sheet;

import cn.idev.excel.enums.CellDataTypeEnum;
import cn.idev.excel.metadata.data.ReadCellData;
import cn.idev.excel.util.DateUtils;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell as the text that a person reads in it; of a formula what Excel last calculated, nothing is calculated here. */
final class Cells {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** Stands behind a formula whose result is not in the file. */
    static final String UNCALCULATED = "（没有计算结果）";

    private Cells() {}

    static String text(String written) {
        String text = written.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00A0', ' ')
                .strip();
        // What we exported: an apostrophe keeps a text from being taken for a formula.
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    static String text(@Nullable ReadCellData<?> cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellDataTypeEnum.EMPTY) {
            return cell.getFormulaData() == null
                    ? ""
                    : "=" + cell.getFormulaData().getFormulaValue() + UNCALCULATED;
        }
        if (cell.getType() == CellDataTypeEnum.NUMBER) {
            return number(cell);
        }
        if (cell.getType() == CellDataTypeEnum.BOOLEAN) {
            return Boolean.TRUE.equals(cell.getBooleanValue()) ? "是" : "否";
        }
        return cell.getStringValue() == null ? "" : text(cell.getStringValue());
    }

    private static String number(ReadCellData<?> cell) {
        BigDecimal value =
                cell.getOriginalNumberValue() == null ? cell.getNumberValue() : cell.getOriginalNumberValue();
        if (value == null) {
            return "";
        }
        boolean day = cell.getDataFormatData() != null
                && DateUtils.isADateFormat(
                        cell.getDataFormatData().getIndex(),
                        cell.getDataFormatData().getFormat())
                && value.signum() > 0
                && value.compareTo(LAST_DAY) <= 0;
        return day
                ? DAY_ZERO.plusDays(value.longValue()).toString()
                : value.stripTrailingZeros().toPlainString();
    }
}
