package cn.anxian.kernel;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The caller of this thread, told to the database at the start of every transaction ({@link ToldTransactions}).
 *
 * <p>Row-level security reads transaction-local settings, so a connection that nobody told anything shows nothing.
 */
@Component
public class CurrentCaller {

    private final JdbcClient jdbc;
    private final ThreadLocal<Caller> current = ThreadLocal.withInitial(() -> Caller.ANONYMOUS);

    CurrentCaller(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public Caller get() {
        return current.get();
    }

    /** Does {@code work} as {@code caller}; inside a running transaction the database is told at once, and told back after. */
    public <T extends @Nullable Object> T as(Caller caller, Supplier<T> work) {
        Caller before = current.get();
        if (caller.equals(before)) {
            return work.get();
        }
        try {
            enter(caller);
            return work.get();
        } finally {
            leave(before);
        }
    }

    private void enter(Caller caller) {
        current.set(caller);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            tellDatabase();
        }
    }

    private void leave(Caller before) {
        if (before.equals(Caller.ANONYMOUS)) {
            current.remove();
        } else {
            current.set(before);
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            try {
                tellDatabase();
            } catch (org.springframework.dao.DataAccessException aborted) {
                // An aborted transaction takes no more statements, and shows nothing more either.
                org.slf4j.LoggerFactory.getLogger(CurrentCaller.class).debug("transaction already aborted", aborted);
            }
        }
    }

    private void tellDatabase() {
        tell(jdbc);
    }

    /** Tells it on the connection of the transaction that is running, or just beginning. */
    void tell(JdbcClient database) {
        Caller caller = current.get();
        String path = switch (caller.scope()) {
            case Scope.Region region -> region.path();
            case Scope.Administration administration -> administration.path();
            case Scope.OwnParty ignored -> "";
            case Scope.SigningIn ignored -> "";
            case Scope.Loading ignored -> "";
            case Scope.Nothing ignored -> "";
        };
        String login = caller.scope() instanceof Scope.SigningIn atTheDoor ? atTheDoor.login() : "";
        String lines = caller.scope() instanceof Scope.Region region ? region.linesSetting() : "";
        database.sql("""
                select set_config('anxian.scope', :kind, true), set_config('anxian.path', :path, true),
                       set_config('anxian.lines', :lines, true), set_config('anxian.party', :party, true),
                       set_config('anxian.person', :person, true), set_config('anxian.role', :role, true),
                       set_config('anxian.login', :login, true), set_config('anxian.post', :post, true)
                """)
                .param("kind", caller.scope().kind())
                .param("path", path)
                .param("lines", lines)
                .param("party", caller.party().toString())
                .param("person", caller.person().toString())
                .param("role", caller.role().name())
                .param("login", login)
                .param("post", caller.post().toString())
                .query((row, number) -> 1)
                .single();
    }
}
