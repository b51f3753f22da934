package cn.anxian.obligation.books;

import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.kernel.web.Spreadsheet;

/** The rows of a page of the books as a spreadsheet, the total last. */
final class BooksSheet {

    static final Spreadsheet<BooksView.BooksRow> SHEET = Spreadsheet.of(
            "责任对账",
            column("项目", BooksView.BooksRow::name),
            column("应办（流水）", row -> row.movements().issued()),
            column("其中结转", row -> row.movements().carriedOver()),
            column("办结", row -> row.ledger().discharged()),
            column("免除", row -> row.ledger().waived()),
            column("展期或变更", row -> row.ledger().superseded()),
            column("未结", row -> row.ledger().open()),
            column(
                    "台账合计",
                    row -> row.ledger().discharged()
                            + row.ledger().waived()
                            + row.ledger().superseded()
                            + row.ledger().open()),
            column("结论", row -> row.balanced() ? "平" : "不平"));

    private BooksSheet() {}
}
