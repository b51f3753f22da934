package cn.anxian.obligation.books;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.web.Spreadsheet;
import cn.anxian.obligation.DutyRow;
import cn.anxian.obligation.DutyViews;
import cn.anxian.obligation.ObligationView;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The records behind a number of the books, the oldest first. */
@Component
@Transactional(readOnly = true)
class BooksRecords {

    private final BooksPages pages;
    private final BooksTable books;
    private final DutyViews views;

    BooksRecords(BooksPages pages, BooksTable books, DutyViews views) {
        this.pages = pages;
        this.books = books;
        this.views = views;
    }

    Page<ObligationView> page(BooksWish wish) {
        int size = Page.size(wish.howMany());
        List<DutyRow> rows = books.list(pages.cut(wish), wish.share(), after(wish), size + 1);
        return Page.cut(
                views.of(rows),
                size,
                last -> List.of(last.issuedAt().toString(), last.id().toString()));
    }

    /** @throws Refusal {@code export-too-large} if they do not fit into one sheet */
    List<ObligationView> all(BooksWish wish) {
        List<DutyRow> rows = books.list(pages.cut(wish), wish.share(), BooksTable.After.START, Spreadsheet.LONGEST + 1);
        refuseTooMany(rows.size());
        return views.of(rows);
    }

    static void refuseTooMany(int rows) {
        if (rows > Spreadsheet.LONGEST) {
            throw Refusal.conflict("export-too-large", "符合条件的责任超过 " + Spreadsheet.LONGEST + " 项，一张表放不下，请先缩小筛选范围再导出。");
        }
    }

    private static BooksTable.After after(BooksWish wish) {
        List<String> keys = Page.keys(wish.page(), 2);
        if (keys.isEmpty()) {
            return BooksTable.After.START;
        }
        return new BooksTable.After(Page.moment(keys.getFirst()), BadInput.uuid(keys.getLast()));
    }
}
