package cn.anxian.account;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Scope;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where someone stands before he is let in: one transaction that sees one account and the posts of its person. */
@Component
class Doorstep {

    private final CurrentCaller callers;
    private final TransactionTemplate transactions;

    Doorstep(CurrentCaller callers, TransactionTemplate transactions) {
        this.callers = callers;
        this.transactions = transactions;
    }

    /** Nothing is known but the login that he names. */
    <T extends @Nullable Object> T naming(Login login, Supplier<T> work) {
        return as(Caller.system("登录", new Scope.SigningIn(login.value())), work);
    }

    /** He is known, but not yet from which post he acts. */
    <T extends @Nullable Object> T as(Account account, Supplier<T> work) {
        return as(known(account.person(), account.personName(), account.login()), work);
    }

    /** His session remembers who he is; whether it still counts is what is asked. */
    <T extends @Nullable Object> T remembered(SessionMemory memory, Supplier<T> work) {
        return as(known(memory.person(), "登录", memory.login()), work);
    }

    private <T extends @Nullable Object> T as(Caller caller, Supplier<T> work) {
        return callers.as(caller, () -> transactions.<T>execute(status -> work.get()));
    }

    private static Caller known(PersonId person, String name, Login login) {
        Caller unknown = Caller.system(name, new Scope.SigningIn(login.value()));
        return new Caller(
                person,
                unknown.personName(),
                unknown.post(),
                unknown.postName(),
                unknown.party(),
                unknown.partyName(),
                unknown.role(),
                unknown.scope());
    }
}
