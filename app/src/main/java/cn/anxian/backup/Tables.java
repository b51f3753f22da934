package cn.anxian.backup;

import cn.anxian.kernel.database.Restoring;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * All SQL of a copy, on one connection with a transaction of its own. Names of tables and columns come from the catalogue and
 * are quoted by the server itself.
 */
final class Tables {

    /** @param columns quoted; what the server generates is left to it */
    record Table(String name, String columns, String copyOut, String copyIn, String count) {}

    private final Connection connection;
    private final JdbcClient jdbc;
    private final String[] schemas = Restoring.modules().toArray(String[]::new);

    Tables(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /**
     * From here on every row is seen, as of one moment, or the server refuses: with {@code row_security} off it answers a
     * reader whom row-level security would hide rows from with an error instead of fewer rows.
     */
    void seeEverythingAsOfNow() throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        jdbc.sql("set local row_security = off").update();
    }

    boolean readsPastRowLevelSecurity() {
        return jdbc.sql("""
                select (rolbypassrls and pg_has_role(rolname, 'pg_read_all_data', 'member')) or rolsuper
                from pg_roles where rolname = current_user
                """).query(Boolean.class).single();
    }

    String madeFor() {
        return jdbc.sql("select made_for from kernel.purpose")
                .query(String.class)
                .single();
    }

    /** A table comes behind those that it refers to. Sessions are not copied: everybody signs in again. */
    List<Table> all() {
        return jdbc.sql("""
                with recursive
                copied as (
                  select c.oid, n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where c.relkind = 'r' and n.nspname = any (:schemas) and c.relname <> 'schema_history'
                    and not (n.nspname = 'kernel' and c.relname like 'spring\\_session%')),
                refers as (
                  select distinct conrelid, confrelid from pg_constraint where contype = 'f' and conrelid <> confrelid),
                depth as (
                  select oid, 0 as deep from copied
                  union
                  select r.conrelid, d.deep + 1 from depth d join refers r on r.confrelid = d.oid where d.deep < 100),
                columned as (
                  select t.oid, t.nspname, t.relname,
                         (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                          where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
                  from copied t)
                select t.nspname || '.' || t.relname as name, t.columns,
                       format('copy %I.%I (%s) to stdout', t.nspname, t.relname, t.columns) as copy_out,
                       format('copy %I.%I (%s) from stdin', t.nspname, t.relname, t.columns) as copy_in,
                       format('copy (select count(*) from %I.%I) to stdout', t.nspname, t.relname) as count
                from columned t
                order by (select max(d.deep) from depth d where d.oid = t.oid), 1
                """).param("schemas", schemas).query(Tables::table).list();
    }

    private static Table table(ResultSet row, int number) throws SQLException {
        return new Table(
                row.getString("name"),
                row.getString("columns"),
                row.getString("copy_out"),
                row.getString("copy_in"),
                row.getString("count"));
    }

    /** @return how many rows */
    long write(Table table, OutputStream target) throws SQLException, IOException {
        return copying().copyOut(table.copyOut(), target);
    }

    long read(Table table, InputStream source) throws SQLException, IOException {
        return copying().copyIn(table.copyIn(), source);
    }

    long count(Table table) throws SQLException, IOException {
        ByteArrayOutputStream counted = new ByteArrayOutputStream();
        copying().copyOut(table.count(), counted);
        return Long.parseLong(counted.toString(StandardCharsets.US_ASCII).strip());
    }

    Map<String, Long> sequences() {
        Map<String, Long> found = new TreeMap<>();
        jdbc.sql("""
                select schemaname || '.' || sequencename as name, last_value from pg_sequences
                where schemaname = any (:schemas) and last_value is not null
                """).param("schemas", schemas).query(row -> {
            found.put(row.getString("name"), row.getLong("last_value"));
        });
        return found;
    }

    /** As the owner, in the transaction that loads: he sees and writes his own rows until {@link #closed}. */
    void open() throws SQLException {
        connection.setAutoCommit(false);
        jdbc.sql("""
                do $$
                declare t record;
                begin
                  for t in select c.oid::regclass as name, c.relforcerowsecurity as forced
                           from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where c.relkind in ('r', 'p') and c.relname <> 'schema_history'
                             and exists (select from pg_roles r where r.rolname = current_user and r.oid = c.relowner)
                             and n.nspname not in ('pg_catalog', 'information_schema')
                  loop
                    if t.forced then
                      execute format('alter table %s no force row level security', t.name);
                    end if;
                    execute format('truncate table %s cascade', t.name);
                  end loop;
                end $$
                """).update();
    }

    void closed() {
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("""
                do $$
                declare t record;
                begin
                  for t in select c.oid::regclass as name from pg_class c
                           where c.relkind in ('r', 'p') and c.relrowsecurity and not c.relforcerowsecurity
                             and exists (select from pg_roles r where r.rolname = current_user and r.oid = c.relowner)
                  loop
                    execute format('alter table %s force row level security', t.name);
                  end loop;
                end $$
                """).update();
    }

    void set(Map<String, Long> sequences) {
        sequences.forEach((name, value) -> jdbc.sql("select setval(cast(:name as regclass), :value)")
                .param("name", name)
                .param("value", value)
                .query(Long.class)
                .single());
    }

    private CopyManager copying() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
