package cn.anxian.obligation.books;

import cn.anxian.directory.Directory;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.kernel.web.Asked;
import cn.anxian.kernel.web.Spreadsheet;
import cn.anxian.obligation.DueTable;
import cn.anxian.obligation.DutyViews;
import cn.anxian.obligation.ObligationView;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The records behind a count of what fell due, by deadline. */
@Component
@Transactional(readOnly = true)
class DueRecords {

    private final DueTable table;
    private final DutyViews views;
    private final Directory directory;
    private final ScopeFilter scope;

    DueRecords(DueTable table, DutyViews views, Directory directory, ScopeFilter scope) {
        this.table = table;
        this.views = views;
        this.directory = directory;
        this.scope = scope;
    }

    Page<ObligationView> page(DueWish wish) {
        int size = Page.size(wish.howMany().orElse(null));
        return Page.cut(
                list(wish, after(wish), size + 1),
                size,
                last -> List.of(last.dueAt().toString(), last.id().toString()));
    }

    List<ObligationView> all(DueWish wish) {
        List<ObligationView> rows = list(wish, DueTable.After.START, Spreadsheet.LONGEST + 1);
        BooksRecords.refuseTooMany(rows.size());
        return rows;
    }

    private List<ObligationView> list(DueWish wish, DueTable.After after, int size) {
        return views.of(table.list(
                wish.cut(directory),
                wish.whichPart(),
                new DueTable.Gate(scope.pathFrom(), scope.pathTo(), scope.lines(), scope.party()),
                after,
                size));
    }

    private static DueTable.After after(DueWish wish) {
        List<String> keys = Page.keys(wish.page(), 2);
        return keys.isEmpty()
                ? DueTable.After.START
                : new DueTable.After(
                        Asked.moment("page", keys.getFirst()).orElseThrow(), BadInput.uuid(keys.getLast()));
    }
}
