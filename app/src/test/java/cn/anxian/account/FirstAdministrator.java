package cn.anxian.account;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the terminal showed at the first start is gone; the server's recovery gives the first administrator a new one. */
@Component
public final class FirstAdministrator {

    public static final String LOGIN = FirstStart.FIRST.value();

    private final FirstStart firstStart;
    private final AccountTable accounts;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;

    FirstAdministrator(
            FirstStart firstStart, AccountTable accounts, CurrentCaller callers, TransactionTemplate transactions) {
        this.firstStart = firstStart;
        this.accounts = accounts;
        this.callers = callers;
        this.transactions = transactions;
    }

    public String oneTimePassword() {
        return firstStart.recover(FirstStart.FIRST).orElseThrow();
    }

    /** A second start of the same database. */
    public boolean isMadeAgain() {
        return firstStart.makeFirstAdministrator().isPresent();
    }

    public PersonId person() {
        return callers.as(
                Caller.system("测试", new Scope.Loading()),
                () -> transactions.execute(
                        status -> accounts.named(FirstStart.FIRST).orElseThrow().person()));
    }
}
