package cn.anxian.hazard.register.sheet;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** How large a table may be, and the sentence for whatever is larger. */
public final class Limits {

    public static final int BYTES = 10 * 1024 * 1024;
    public static final int ROWS = 20_000;
    public static final int COLUMNS = 200;
    static final int UNPACKED_BYTES = 100 * 1024 * 1024;
    static final int PARTS = 2_000;

    private static final String FILE = "file";

    private Limits() {}

    public static Refusal tooLarge() {
        return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "文件超过 10 MB，请拆成几个文件分别导入。");
    }

    static Refusal tooManyColumns(int row) {
        return Refusal.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-many-columns",
                "第 " + row + " 行超过 " + COLUMNS + " 列，不像一张登记表；请检查分隔符，或删去多余的列后再上传。");
    }

    static Refusal tooManyRows() {
        return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-many-rows", "表格超过 " + ROWS + " 行，请拆成几个文件分别导入。");
    }

    static Refusal bomb() {
        return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "unpacks-too-large", "这个 .xlsx 解压后过大，不予打开；请另存为新的工作簿后再上传。");
    }

    static Refusal notATable() {
        return Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-a-table", "只接收 .csv 和 .xlsx 表格；这个文件的内容不是表格，改扩展名也不行。");
    }

    static Refusal oldExcel() {
        return Refusal.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "old-excel", "这是旧版 Excel（.xls）文件，请在 Excel 中另存为 .xlsx 后再上传。");
    }

    static BadInput empty() {
        return BadInput.in(FILE, "文件是空的，请重新选择。");
    }

    /** @param where the form's field: the file, or what is said to be its heading */
    public static BadInput headingOnly(String where) {
        return BadInput.in(where, "只有表头，没有内容。");
    }

    public static BadInput notAWorkbook() {
        return BadInput.in(FILE, "不是 Excel 文件：扩展名是 .xlsx，内容却是文本。请在 Excel 中另存为 .xlsx，或者把扩展名改成 .csv 后再上传。");
    }

    static BadInput broken() {
        return BadInput.in(FILE, "这个 .xlsx 文件已损坏或加了密码，打不开；请另存后再上传。");
    }

    static BadInput openQuote(int row) {
        return BadInput.in(FILE, "第 " + row + " 行的双引号没有闭合，后面的内容无法分列；请补上引号后再上传。");
    }

    static BadInput noSuchSheet(String name) {
        return BadInput.in("sheet", "工作簿里没有“" + name + "”这张表。");
    }
}
