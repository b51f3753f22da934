package cn.anxian.account;

import cn.anxian.directory.Post;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.MachineClock;
import cn.anxian.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The way in: password, then a new one where it was a one-time password, then the second factor for administrators. */
@Component
class SigningIn {

    private final AccountTable accounts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final LockOut lockOut;
    private final Doorstep doorstep;
    private final ActingPosts actingPosts;
    private final AuditTrail trail;
    private final MachineClock clock;

    SigningIn(
            AccountTable accounts,
            Passwords passwords,
            SecondFactors secondFactors,
            LockOut lockOut,
            Doorstep doorstep,
            ActingPosts actingPosts,
            AuditTrail trail,
            MachineClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.lockOut = lockOut;
        this.doorstep = doorstep;
        this.actingPosts = actingPosts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The password is hashed outside any transaction: it is slow on purpose, and connections are few. */
    SessionMemory withPassword(Login login, String password, String address) {
        Account account = proven(login, password, address, AccountEvent.SIGN_IN_FAILED)
                .orElseThrow(() -> Refusal.of(HttpStatus.UNAUTHORIZED, "sign-in-failed", "账号或密码不正确。"));
        if (account.isLocked()) {
            doorstep.naming(login, () -> {
                trail.at(AccountEvent.SIGN_IN_FAILED, account, address, "账号已停用");
                return account;
            });
            throw Refusal.of(HttpStatus.FORBIDDEN, "account-locked", "账号已被安全管理员停用，请与其联系。");
        }
        return doorstep.as(account, () -> {
            List<Post> posts = actingPosts.required(account.person());
            lockOut.forgive(login, address);
            secondFactors.forgetUnproven(account);
            return arrive(
                    new SessionMemory(login, account.person(), account.epoch(), clock.now(), false, null),
                    account,
                    posts,
                    address);
        });
    }

    /** Every other session of the person ends. */
    SessionMemory withNewPassword(SessionMemory memory, String current, String next, String address) {
        Login login = memory.login();
        PasswordRules.chosen("next", next, login);
        Account account = proven(login, current, address, AccountEvent.PASSWORD_FAILED)
                .orElseThrow(() -> BadInput.in("current", "原密码不正确。"));
        if (next.equals(current)) {
            throw BadInput.in("next", "本平台规则：新密码不能与原密码相同。");
        }
        String hash = passwords.hash(next);
        return doorstep.as(account, () -> {
            lockOut.forgive(login, address);
            accounts.changePassword(account.id(), hash, false);
            trail.at(AccountEvent.PASSWORD_CHANGED, account, address, "");
            Account changed = accounts.named(login).orElseThrow();
            List<Post> posts = actingPosts.required(account.person());
            return arrive(memory.withEpoch(changed.epoch()), changed, posts, address);
        });
    }

    /** Six digits from the authenticator; a code counts once. */
    SessionMemory withCode(SessionMemory memory, Account account, String code, String address) {
        Login login = memory.login();
        Optional<Instant> closed = doorstep.naming(login, () -> lockOut.count(login, address));
        boolean right = doorstep.as(account, () -> {
            OptionalLong step = secondFactors.accept(account, code, clock.now());
            return step.isPresent() && accounts.useCode(account.id(), step.getAsLong());
        });
        if (!right) {
            doorstep.naming(login, () -> {
                failed(AccountEvent.CODE_FAILED, account, address, closed);
                return account;
            });
            throw BadInput.in("code", "动态验证码不正确或已经用过，请等下一个验证码。");
        }
        return doorstep.as(account, () -> {
            lockOut.forgive(login, address);
            if (!account.hasConfirmedSecondFactor()) {
                trail.at(AccountEvent.SECOND_FACTOR_ENROLLED, account, address, "");
            }
            Account confirmed = accounts.named(login).orElseThrow();
            return arrive(memory.withSecondFactor(), confirmed, actingPosts.required(account.person()), address);
        });
    }

    /** Where nothing remains to be done he is in, and acts from his first post until he chooses another. */
    private SessionMemory arrive(SessionMemory memory, Account account, List<Post> posts, String address) {
        if (memory.post() != null || Sessions.nextStep(account, memory, posts).isPresent()) {
            return memory;
        }
        accounts.signedIn(account.id(), clock.now());
        trail.at(AccountEvent.SIGNED_IN, account, address, posts.getFirst().name());
        return memory.at(posts.getFirst().id());
    }

    private Optional<Account> proven(Login login, String password, String address, AccountEvent ifNot) {
        Optional<Instant> closed = doorstep.naming(login, () -> lockOut.count(login, address));
        Account account = doorstep.naming(login, () -> accounts.named(login).orElse(null));
        if (passwords.matches(password, account)) {
            return Optional.ofNullable(account);
        }
        doorstep.naming(login, () -> {
            failed(ifNot, account, address, closed);
            return account;
        });
        return Optional.empty();
    }

    private void failed(
            AccountEvent kind,
            @org.jspecify.annotations.Nullable Account account,
            String address,
            Optional<Instant> closed) {
        trail.at(kind, account, address, account == null ? "没有这个账号" : "");
        if (closed.isPresent()) {
            trail.at(AccountEvent.LOCKED_OUT, account, address, "");
        }
    }
}
