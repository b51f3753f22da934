package cn.anxian.account;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where someone stands before he is let in: one transaction that sees one account and the posts of its person. */
@Component
class Doorstep {

    private static final Scope AT_THE_DOOR = new Scope.SigningIn();
    private static final Caller UNKNOWN = Caller.system("登录", AT_THE_DOOR);

    private final AccountTable accounts;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;

    Doorstep(AccountTable accounts, CurrentCaller callers, TransactionTemplate transactions) {
        this.accounts = accounts;
        this.callers = callers;
        this.transactions = transactions;
    }

    /** Nothing is known but the login that he names. */
    <T extends @Nullable Object> T naming(Login login, Supplier<T> work) {
        return callers.as(
                UNKNOWN,
                () -> transactions.<T>execute(status -> {
                    accounts.name(login);
                    return work.get();
                }));
    }

    /** He has been found by the login that he named. */
    <T extends @Nullable Object> T namingThen(Login login, Function<Account, T> work, Supplier<T> otherwise) {
        return naming(login, () -> {
            Account account = accounts.named(login).orElse(null);
            return account == null ? otherwise.get() : callers.as(known(account), () -> work.apply(account));
        });
    }

    /** He is known, but not yet from which post he acts. */
    <T extends @Nullable Object> T as(Account account, Supplier<T> work) {
        return naming(account.login(), () -> callers.as(known(account), work));
    }

    private static Caller known(Account account) {
        return new Caller(
                account.person(),
                account.personName(),
                UNKNOWN.post(),
                UNKNOWN.postName(),
                UNKNOWN.party(),
                UNKNOWN.partyName(),
                UNKNOWN.role(),
                AT_THE_DOOR);
    }
}
