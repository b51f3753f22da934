package cn.anxian.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Every transaction begins by telling the database who asks.
 *
 * <p>Told while it begins and not by a listener afterwards: a connection that cannot be told goes back to its pool, where a
 * listener's failure would lose it.
 */
@Component
class ToldTransactions extends JdbcTransactionManager {

    private final transient CurrentCaller callers;

    ToldTransactions(DataSource dataSource, CurrentCaller callers) {
        super(dataSource);
        this.callers = callers;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        callers.tell(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }
}
