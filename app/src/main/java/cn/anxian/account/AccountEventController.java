package cn.anxian.account;

import cn.anxian.account.AccountEventList.AccountEventItem;
import cn.anxian.account.AccountEventList.Filter;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/account-events")
class AccountEventController {

    private final AccountEventList list;

    AccountEventController(AccountEventList list) {
        this.list = list;
    }

    @GetMapping
    @Allow(Role.AUDIT_ADMIN)
    Page<AccountEventItem> events(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam("page") @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(new Filter(q, kind, from, to), cursor, Page.size(size));
    }

    @GetMapping("/export")
    @Allow(Role.AUDIT_ADMIN)
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return AccountEventList.SHEET.answer(list.all(new Filter(q, kind, from, to)));
    }
}
