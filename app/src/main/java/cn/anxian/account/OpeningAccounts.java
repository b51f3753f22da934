package cn.anxian.account;

import cn.anxian.account.Accounts.Owner;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.law.Basis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The security administrator opens accounts. Before there is one, the system administrator opens exactly one: the first
 * security administrator's.
 */
@Component
class OpeningAccounts {

    private static final Basis FIRST_ONLY = new Basis.HouseRule("账号由安全管理员开通；仅在平台首次启用、尚无安全管理员账号时，由系统管理员为其开通第一个账号");

    private static final Caller FIRST_USE = Caller.system("首次启用", new Scope.Loading());

    /**
     * Whose: someone in the directory by id, the holder of a post, or someone new by name. With a post, the name says whom
     * the administrator takes for its holder.
     */
    record NewAccount(
            @Nullable String login,
            @Nullable PersonId personId,
            @Nullable PostId postId,
            @Nullable String personName) {}

    private final Accounts door;
    private final AccountTable accounts;
    private final Passwords passwords;
    private final ActingPosts actingPosts;
    private final AuditTrail trail;
    private final Directory directory;
    private final Commands commands;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    OpeningAccounts(
            Accounts door,
            AccountTable accounts,
            Passwords passwords,
            ActingPosts actingPosts,
            AuditTrail trail,
            Directory directory,
            Commands commands,
            CurrentCaller callers,
            BusinessClock clock) {
        this.door = door;
        this.accounts = accounts;
        this.passwords = passwords;
        this.actingPosts = actingPosts;
        this.trail = trail;
        this.directory = directory;
        this.commands = commands;
        this.callers = callers;
        this.clock = clock;
    }

    OneTimePassword open(CommandId command, NewAccount wanted) {
        Login login = Login.chosen(wanted.login());
        String password = passwords.oneTime();
        String hash = passwords.hash(password);
        Receipt receipt = commands.carryOut(command, "account.open", "", wanted, () -> {
            Owner owner = owner(wanted);
            refuseWhoServesElsewhere(owner);
            actingPosts.refuseTwoAdministrators(owner.person());
            Account account = callers.get().is(Role.SECURITY_ADMIN)
                    ? door.open(owner, login, hash, Accounts.Kind.REAL)
                    : openTheFirst(owner, login, hash);
            return trail.by(AccountEvent.OPENED, account, "");
        });
        return OneTimePassword.in(receipt, password);
    }

    private Account openTheFirst(Owner owner, Login login, String hash) {
        boolean forTheSecurityAdministrator = directory.postsHeldBy(owner.person(), clock.now()).stream()
                .map(Post::role)
                .anyMatch(Role.SECURITY_ADMIN::equals);
        return callers.as(FIRST_USE, () -> {
            if (!forTheSecurityAdministrator || accounts.count() > 1) {
                throw Refusal.rule("security-admin-opens", "账号须由安全管理员开通。", FIRST_ONLY);
            }
            return door.open(owner, login, hash, Accounts.Kind.REAL);
        });
    }

    private Owner owner(NewAccount wanted) {
        String name = wanted.personName() == null ? "" : wanted.personName().strip();
        if (wanted.postId() != null) {
            return holderOf(directory.post(wanted.postId()), name);
        }
        if (wanted.personId() != null) {
            String known = directory.personName(wanted.personId()).orElseThrow(() -> Refusal.notFound("这个人"));
            return new Owner(wanted.personId(), known, path());
        }
        if (name.isEmpty()) {
            throw BadInput.in("personName", "请写明为谁开通账号：填写姓名，或者选择岗位。");
        }
        return new Owner(directory.addPerson(name), name, path());
    }

    /** Who may sign in acts for all of his posts, so all of them must be the administrator's to give. */
    private void refuseWhoServesElsewhere(Owner owner) {
        boolean elsewhere = directory.postsHeldBy(owner.person(), clock.now()).stream()
                .anyMatch(post -> !post.region().path().startsWith(path()));
        if (elsewhere) {
            throw Refusal.notAllowed("这个人还在您的地区以外任职，账号须由上级地区的安全管理员开通。");
        }
    }

    private Owner holderOf(Post post, String expected) {
        if (!post.region().path().startsWith(path())) {
            throw Refusal.notFound("这个岗位");
        }
        Holder holder =
                directory.holderOf(post.id()).orElseThrow(() -> BadInput.in("postId", "这个岗位目前没有人担任。请系统管理员先任命，或者不选岗位。"));
        if (!expected.isEmpty() && !expected.equals(holder.personName())) {
            throw BadInput.in("postId", "这个岗位由" + holder.personName() + "担任，与填写的姓名不一致。");
        }
        return new Owner(holder.person(), holder.personName(), post.region().path());
    }

    private String path() {
        return callers.get().scope() instanceof Scope.Administration administration ? administration.path() : "~";
    }
}
