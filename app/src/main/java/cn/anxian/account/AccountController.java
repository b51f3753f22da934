package cn.anxian.account;

import cn.anxian.account.OpeningAccounts.NewAccount;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts")
class AccountController {

    record Lock(@Nullable String reason) {}

    private final OpeningAccounts opening;
    private final AdministeringAccounts administering;
    private final AccountList list;

    AccountController(OpeningAccounts opening, AdministeringAccounts administering, AccountList list) {
        this.opening = opening;
        this.administering = administering;
        this.list = list;
    }

    @GetMapping
    @Allow(Role.SECURITY_ADMIN)
    Page<AccountList.AccountItem> accounts(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam("page") @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(q, state, cursor, Page.size(size));
    }

    @GetMapping("/export")
    @Allow(Role.SECURITY_ADMIN)
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state) {
        return AccountList.SHEET.answer(list.all(q, state));
    }

    /** The system administrator, too, while there is no security administrator's account yet. */
    @PostMapping
    @Allow({Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN})
    OneTimePassword open(@RequestHeader("Idempotency-Key") CommandId command, @RequestBody NewAccount account) {
        return opening.open(command, account);
    }

    @PostMapping("/{id}/reset-password")
    @Allow(Role.SECURITY_ADMIN)
    OneTimePassword resetPassword(@RequestHeader("Idempotency-Key") CommandId command, @PathVariable AccountId id) {
        return administering.resetPassword(command, id);
    }

    @PostMapping("/{id}/reset-totp")
    @Allow(Role.SECURITY_ADMIN)
    Receipt resetSecondFactor(@RequestHeader("Idempotency-Key") CommandId command, @PathVariable AccountId id) {
        return administering.resetSecondFactor(command, id);
    }

    @PostMapping("/{id}/lock")
    @Allow(Role.SECURITY_ADMIN)
    Receipt lock(
            @RequestHeader("Idempotency-Key") CommandId command, @PathVariable AccountId id, @RequestBody Lock lock) {
        return administering.lock(command, id, lock.reason());
    }

    @PostMapping("/{id}/unlock")
    @Allow(Role.SECURITY_ADMIN)
    Receipt unlock(@RequestHeader("Idempotency-Key") CommandId command, @PathVariable AccountId id) {
        return administering.unlock(command, id);
    }
}
