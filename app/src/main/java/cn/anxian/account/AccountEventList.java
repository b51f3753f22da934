package cn.anxian.account;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins, failures and changes to accounts, newest first, for the audit administrator. */
@Component
class AccountEventList {

    static final Spreadsheet<AccountEventItem> SHEET = Spreadsheet.of(
            "账号日志",
            Spreadsheet.column("时间", item -> ChinaTime.secondOrBlank(item.at())),
            Spreadsheet.column("事项", AccountEventItem::kindName),
            Spreadsheet.column("账号", item -> text(item.login())),
            Spreadsheet.column("姓名", item -> text(item.personName())),
            Spreadsheet.column("办理人", item -> text(item.actorName())),
            Spreadsheet.column("来源地址", AccountEventItem::address),
            Spreadsheet.column("说明", item -> text(item.detail())));

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

    /** @param to the last day, inclusive */
    record Filter(
            String q,
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record AccountEventItem(
            String id,
            Instant at,
            String kind,
            String kindName,
            @Nullable String login,
            @Nullable String personName,
            @Nullable String actorName,
            String address,
            @Nullable String detail) {}

    private final EventTable events;

    AccountEventList(EventTable events) {
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Page<AccountEventItem> page(Filter filter, @Nullable String cursor, int size) {
        List<String> before = Page.keys(cursor, 1);
        return Page.cut(
                list(filter, before.isEmpty() ? Long.MAX_VALUE : Page.number(before.getFirst()), size + 1),
                size,
                item -> List.of(item.id()));
    }

    @Transactional(readOnly = true)
    public List<AccountEventItem> all(Filter filter) {
        return list(filter, Long.MAX_VALUE, Spreadsheet.LONGEST);
    }

    private List<AccountEventItem> list(Filter filter, long before, int limit) {
        return events
                .list(
                        filter.q().strip(),
                        kind(filter.kind()),
                        startOf(day("from", filter.from(), EARLIEST)),
                        startOf(day("to", filter.to(), LATEST).plusDays(1)),
                        before,
                        limit)
                .stream()
                .map(AccountEventList::item)
                .toList();
    }

    private static AccountEventItem item(EventTable.Row row) {
        return new AccountEventItem(
                Long.toString(row.no()),
                row.at(),
                row.kind(),
                AccountEvent.ofCode(row.kind()).chinese(),
                row.login(),
                row.personName(),
                row.byPersonName(),
                row.address(),
                row.detail());
    }

    private static String kind(String code) {
        try {
            return code.isEmpty() ? code : AccountEvent.ofCode(code).code();
        } catch (IllegalArgumentException unknown) {
            throw BadInput.in("kind", "没有这种账号事件。");
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static LocalDate day(String field, @Nullable LocalDate day, LocalDate otherwise) {
        if (day == null) {
            return otherwise;
        }
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw BadInput.in(field, "日期“" + day + "”超出范围。");
        }
        return day;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
