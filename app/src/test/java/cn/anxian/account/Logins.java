package cn.anxian.account;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Scope;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A test's way to let the holder of any post sign in, without the steps that are tested elsewhere. */
@Component
public final class Logins {

    public static final String PASSWORD = "长城-Granite-42";

    private static final Caller LOADING = Caller.system("测试准备", new Scope.Loading());

    private final Accounts accounts;
    private final Directory directory;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final String hash;
    private final Map<PersonId, String> logins = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    Logins(
            Accounts accounts,
            Passwords passwords,
            Directory directory,
            CurrentCaller callers,
            TransactionTemplate transactions) {
        this.accounts = accounts;
        this.directory = directory;
        this.callers = callers;
        this.transactions = transactions;
        this.hash = passwords.hash(PASSWORD);
    }

    /** The login of whoever holds the post; his password is {@link #PASSWORD}, and no further step is asked of him. */
    public String ofHolder(PostId id) {
        return callers.as(
                LOADING,
                () -> transactions.execute(status -> {
                    Post post = directory.post(id);
                    Holder holder = directory.holderOf(id).orElseThrow();
                    return logins.computeIfAbsent(holder.person(), person -> open(person, holder, post));
                }));
    }

    /** An account of the post's holder under a login by which it is known again; answers its id. */
    public UUID marked(PostId id, String login) {
        return callers.as(
                LOADING,
                () -> transactions.execute(status -> {
                    Post post = directory.post(id);
                    Holder holder = directory.holderOf(id).orElseThrow();
                    var owner = new Accounts.Owner(
                            holder.person(), holder.personName(), post.region().path());
                    return accounts.open(owner, new Login(login), hash, Accounts.Kind.DEMO)
                            .id()
                            .value();
                }));
    }

    private String open(PersonId person, Holder holder, Post post) {
        Login login = new Login("visitor" + number.incrementAndGet());
        accounts.open(
                new Accounts.Owner(person, holder.personName(), post.region().path()), login, hash, Accounts.Kind.DEMO);
        return login.value();
    }
}
