package cn.anxian.account;

import cn.anxian.account.AccountTable.Listed;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.MachineClock;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the security administrator's region, by login. */
@Component
class AccountList {

    static final Spreadsheet<AccountItem> SHEET = Spreadsheet.of(
            "账号",
            Spreadsheet.column("账号", AccountItem::login),
            Spreadsheet.column("姓名", AccountItem::personName),
            Spreadsheet.column("状态", AccountItem::stateName),
            Spreadsheet.column("岗位", item -> String.join("、", item.posts())),
            Spreadsheet.column("上次登录", item -> ChinaTime.secondOrBlank(item.lastSignInAt())));

    private static final Set<String> STATES = Set.of("", "active", "locked");

    /**
     * @param state active, locked (by an administrator) or locked-out (after too many failures)
     * @param posts names, each with its party's
     */
    record AccountItem(
            AccountId id,
            String login,
            String personName,
            String state,
            String stateName,
            List<String> posts,
            @Nullable Role administrator,
            boolean mustChangePassword,
            boolean secondFactor,
            @Nullable String lockReason,
            @Nullable Instant lockedUntil,
            @Nullable Instant lastSignInAt,
            int version) {}

    private final AccountTable accounts;
    private final Directory directory;
    private final CurrentCaller callers;
    private final BusinessClock business;
    private final MachineClock clock;

    AccountList(
            AccountTable accounts,
            Directory directory,
            CurrentCaller callers,
            BusinessClock business,
            MachineClock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.callers = callers;
        this.business = business;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<AccountItem> page(String q, String state, @Nullable String cursor, int size) {
        List<String> after = Page.keys(cursor, 1);
        List<AccountItem> items = list(q, state, after.isEmpty() ? "" : after.getFirst(), size + 1);
        return Page.cut(items, size, item -> List.of(item.login()));
    }

    @Transactional(readOnly = true)
    public List<AccountItem> all(String q, String state) {
        return list(q, state, "", Spreadsheet.LONGEST);
    }

    private List<AccountItem> list(String q, String state, String after, int limit) {
        if (!STATES.contains(state)) {
            throw BadInput.in("state", "账号状态只能是 active（正常）或 locked（停用或暂停）。");
        }
        String path =
                callers.get().scope() instanceof Scope.Administration administration ? administration.path() : "~";
        return accounts.list(path, path + "~", q.strip(), state, after, clock.now(), limit).stream()
                .map(this::item)
                .toList();
    }

    private AccountItem item(Listed listed) {
        Account account = listed.account();
        List<Post> posts = directory.postsHeldBy(account.person(), business.now());
        return new AccountItem(
                account.id(),
                account.login().value(),
                account.personName(),
                state(listed),
                stateName(listed),
                posts.stream().map(post -> post.partyName() + " " + post.name()).toList(),
                posts.stream()
                        .map(Post::role)
                        .filter(Role::isAdministrator)
                        .findFirst()
                        .orElse(null),
                account.mustChangePassword(),
                account.hasConfirmedSecondFactor(),
                account.lockReason(),
                listed.lockedUntil(),
                account.lastSignInAt(),
                account.version());
    }

    private static String state(Listed listed) {
        if (listed.account().isLocked()) {
            return "locked";
        }
        return listed.lockedUntil() == null ? "active" : "locked-out";
    }

    private static String stateName(Listed listed) {
        if (listed.account().isLocked()) {
            return "已停用";
        }
        if (listed.lockedUntil() != null) {
            return "失败过多，暂停登录";
        }
        return listed.account().mustChangePassword() ? "待首次登录" : "正常";
    }
}
