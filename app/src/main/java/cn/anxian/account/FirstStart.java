package cn.anxian.account;

import cn.anxian.account.Accounts.Owner;
import cn.anxian.directory.Directory;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first administrator. He builds agencies and posts, appoints the security administrator and opens that one account;
 * the security administrator opens all others.
 */
@Component
class FirstStart {

    static final Login FIRST = new Login("admin");

    private static final String PERSON = "系统管理员";
    private static final Caller STARTING = Caller.system("首次启动", new Scope.Loading());

    private final AccountTable accounts;
    private final Accounts door;
    private final Passwords passwords;
    private final Directory directory;
    private final Journal journal;
    private final AuditTrail trail;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final AccountSettings settings;
    private final BusinessClock clock;

    FirstStart(
            AccountTable accounts,
            Accounts door,
            Passwords passwords,
            Directory directory,
            Journal journal,
            AuditTrail trail,
            CurrentCaller callers,
            TransactionTemplate transactions,
            AccountSettings settings,
            BusinessClock clock) {
        this.accounts = accounts;
        this.door = door;
        this.passwords = passwords;
        this.directory = directory;
        this.journal = journal;
        this.trail = trail;
        this.callers = callers;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The one-time password of the first administrator, if there was nobody yet. */
    Optional<String> makeFirstAdministrator() {
        String password = passwords.oneTime();
        return callers.as(
                STARTING,
                () -> transactions.<Optional<String>>execute(status -> {
                    if (settings.demo() || accounts.count() > 0) {
                        return Optional.empty();
                    }
                    Account account = door.open(owner(), FIRST, passwords.hash(password), Accounts.Kind.REAL);
                    record(AccountEvent.OPENED, account, "");
                    return Optional.of(password);
                }));
    }

    /** For an administrator whom no other can help: a new one-time password, and a second factor to be enrolled anew. */
    Optional<String> recover(Login login) {
        String password = passwords.oneTime();
        return callers.as(
                STARTING,
                () -> transactions.<Optional<String>>execute(status -> accounts.named(login)
                        .map(account -> {
                            accounts.changePassword(account.id(), passwords.hash(password), true);
                            accounts.forgetSecondFactor(account.id());
                            accounts.unlock(account.id());
                            record(AccountEvent.PASSWORD_RESET, account, "在服务器上恢复管理员");
                            return password;
                        })));
    }

    private void record(AccountEvent kind, Account account, String detail) {
        Caller administering = Caller.system(STARTING.personName(), new Scope.Administration(account.path()));
        callers.as(administering, () -> {
            journal.record(trail.by(kind, account, detail));
            return account;
        });
    }

    private Owner owner() {
        Region region = directory.region(new RegionId(settings.place()));
        String name = region.is("nation") ? "" : region.name();
        PartyId office = directory.addParty(NewParty.agency("platform", name + "安全生产平台管理办公室", region.id()));
        PostId post =
                directory.addPost(NewPost.of(office, Role.SYSTEM_ADMIN.chinese(), Role.SYSTEM_ADMIN, region.id()));
        directory.addPost(NewPost.of(office, Role.SECURITY_ADMIN.chinese(), Role.SECURITY_ADMIN, region.id()));
        directory.addPost(NewPost.of(office, Role.AUDIT_ADMIN.chinese(), Role.AUDIT_ADMIN, region.id()));
        PersonId person = directory.addPerson(PERSON);
        directory.appoint(post, person, clock.now());
        return new Owner(person, PERSON, region.path());
    }
}
