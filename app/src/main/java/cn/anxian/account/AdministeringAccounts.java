package cn.anxian.account;

import cn.anxian.directory.Administrators;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the security administrator does to accounts in his region; never to his own. */
@Component
class AdministeringAccounts {

    private static final int LONGEST_REASON = 200;

    private final AccountTable accounts;
    private final Administrators administrators;
    private final SessionTable sessions;
    private final Passwords passwords;
    private final LockOut lockOut;
    private final AuditTrail trail;
    private final Commands commands;
    private final CurrentCaller callers;

    AdministeringAccounts(
            AccountTable accounts,
            Administrators administrators,
            SessionTable sessions,
            Passwords passwords,
            LockOut lockOut,
            AuditTrail trail,
            Commands commands,
            CurrentCaller callers) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.sessions = sessions;
        this.passwords = passwords;
        this.lockOut = lockOut;
        this.trail = trail;
        this.commands = commands;
        this.callers = callers;
    }

    /** Ends the person's sessions and the wait after too many failures. */
    OneTimePassword resetPassword(CommandId command, AccountId id) {
        String password = passwords.oneTime();
        String hash = passwords.hash(password);
        Receipt receipt = change(command, "account.reset-password", id, "", account -> {
            accounts.changePassword(id, hash, true);
            sessions.listNoMore(account.login());
            lockOut.reopen(account.login());
            return trail.by(AccountEvent.PASSWORD_RESET, account, "");
        });
        return OneTimePassword.in(receipt, password);
    }

    /** For a telephone that is lost: the next sign-in enrols a new one. */
    Receipt resetSecondFactor(CommandId command, AccountId id) {
        return change(command, "account.reset-totp", id, "", account -> {
            accounts.forgetSecondFactor(id);
            return trail.by(AccountEvent.SECOND_FACTOR_RESET, account, "");
        });
    }

    /** Ends the person's sessions. */
    Receipt lock(CommandId command, AccountId id, @Nullable String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw BadInput.in("reason", "停用的理由最长 " + LONGEST_REASON + " 字。");
        }
        return change(command, "account.lock", id, why, account -> {
            if (account.isLocked()) {
                throw Refusal.conflict("wrong-state", "这个账号已经停用。");
            }
            administrators.stayWithout(account.person(), account.personName());
            accounts.lock(id, why);
            sessions.listNoMore(account.login());
            return trail.by(AccountEvent.LOCKED, account, why);
        });
    }

    /** The person may sign in again at once: for a telephone or a desk that was left behind. */
    Receipt endSessions(CommandId command, AccountId id) {
        return change(command, "account.end-sessions", id, "", account -> {
            accounts.endSessions(id);
            sessions.listNoMore(account.login());
            return trail.by(AccountEvent.SESSIONS_ENDED, account, "");
        });
    }

    /** Also ends the wait after too many failures. */
    Receipt unlock(CommandId command, AccountId id) {
        return change(command, "account.unlock", id, "", account -> {
            accounts.unlock(id);
            lockOut.reopen(account.login());
            return trail.by(AccountEvent.UNLOCKED, account, "");
        });
    }

    private Receipt change(CommandId command, String kind, AccountId id, String body, Function<Account, Fact> work) {
        return commands.carryOut(command, kind, id, body, () -> {
            Account account = accounts.find(id).orElseThrow(() -> Refusal.notFound("这个账号"));
            if (account.person().equals(callers.get().person())) {
                throw Refusal.conflict("own-account", "不能对自己的账号进行此项操作，请由另一位安全管理员办理。");
            }
            return work.apply(account);
        });
    }
}
