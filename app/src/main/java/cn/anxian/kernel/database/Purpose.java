package cn.anxian.kernel.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database was made for when it was empty: real work or the demo city. Nothing changes it afterwards. */
final class Purpose {

    private record Said(String madeFor, boolean ready) {}

    private final JdbcClient jdbc;

    Purpose(DataSource owner) {
        this.jdbc = JdbcClient.create(owner);
    }

    boolean isSaid() {
        return jdbc.sql("select to_regclass('kernel.purpose') is not null")
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether it is a demo city whose making was broken off.
     *
     * @throws WrongPurpose if real data would be served as a demo, or a demo as real
     */
    boolean isUnfinishedFor(boolean demo) {
        Said said = jdbc.sql("select made_for, ready from kernel.purpose")
                .query(Said.class)
                .single();
        if (said.madeFor().equals("demo") != demo) {
            throw demo ? WrongPurpose.realData() : WrongPurpose.demoData();
        }
        return !said.ready();
    }
}
