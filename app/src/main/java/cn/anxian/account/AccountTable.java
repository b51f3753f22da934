package cn.anxian.account;

import cn.anxian.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code account.account}. */
@Component
class AccountTable {

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> named(Login login) {
        return jdbc.sql("select * from account.account where login = :login")
                .param("login", login.value())
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql("select * from account.account where id = :id")
                .param("id", id.value())
                .query(AccountTable::account)
                .optional();
    }

    Set<PersonId> openAmong(Collection<PersonId> people) {
        return Set.copyOf(jdbc.sql("select person from account.open_among(:people) as person")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    long count() {
        return jdbc.sql("select count(*) from account.account")
                .query(Long.class)
                .single();
    }

    /** False if the login or the person has an account already. */
    boolean open(Account account, Instant at) {
        return jdbc.sql("""
                insert into account.account (id, person, person_name, login, password_hash, must_change_password,
                    totp_confirmed, demo, state, epoch, region_path, opened_at, version)
                values (:id, :person, :personName, :login, :passwordHash, :mustChange,
                    false, :demo, 'ACTIVE', :epoch, :path, :at, :version)
                on conflict do nothing
                """)
                        .param("id", account.id().value())
                        .param("person", account.person().value())
                        .param("personName", account.personName())
                        .param("login", account.login().value())
                        .param("passwordHash", account.passwordHash())
                        .param("mustChange", account.mustChangePassword())
                        .param("demo", account.demo())
                        .param("epoch", account.epoch())
                        .param("path", account.path())
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("version", account.version())
                        .update()
                == 1;
    }

    /** Ends every session begun before. */
    void changePassword(AccountId id, String passwordHash, boolean oneTime) {
        jdbc.sql("""
                update account.account
                set password_hash = :hash, must_change_password = :oneTime, epoch = epoch + 1, version = version + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("hash", passwordHash)
                .param("oneTime", oneTime)
                .update();
    }

    /** A secret that its owner has not yet proved to have; where there is one already it stays. */
    void offerSecondFactor(AccountId id, byte[] sealed) {
        jdbc.sql("""
                update account.account set totp_secret = :sealed, version = version + 1
                where id = :id and totp_secret is null
                """).param("id", id.value()).param("sealed", sealed).update();
    }

    void forgetSecondFactor(AccountId id) {
        jdbc.sql("""
                update account.account
                set totp_secret = null, totp_confirmed = false, totp_last_step = null, version = version + 1
                where id = :id
                """).param("id", id.value()).update();
    }

    /** False if a code of this step, or of a later one, was used meanwhile. */
    boolean useCode(AccountId id, long step) {
        return jdbc.sql("""
                update account.account
                set totp_confirmed = true, totp_last_step = :step, version = version + 1
                where id = :id and coalesce(totp_last_step, -1) < :step
                """).param("id", id.value()).param("step", step).update() == 1;
    }

    void signedIn(AccountId id, Instant at) {
        jdbc.sql("update account.account set last_sign_in_at = :at where id = :id")
                .param("id", id.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Ends every session begun before. */
    void lock(AccountId id, String reason) {
        jdbc.sql("""
                update account.account
                set state = 'LOCKED', lock_reason = :reason, epoch = epoch + 1, version = version + 1
                where id = :id and state = 'ACTIVE'
                """).param("id", id.value()).param("reason", reason).update();
    }

    /** Ends every session begun before. */
    void endSessions(AccountId id) {
        jdbc.sql("update account.account set epoch = epoch + 1, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void unlock(AccountId id) {
        jdbc.sql("""
                update account.account set state = 'ACTIVE', lock_reason = null, version = version + 1 where id = :id
                """).param("id", id.value()).update();
    }

    /** By login, one row more than asked for. {@code state} is active, locked, or empty for either. */
    List<Listed> list(String pathFrom, String pathTo, String q, String state, String after, Instant now, int limit) {
        return jdbc.sql("""
                select a.*, t.locked_until
                from account.account a
                left join account.attempt t
                  on t.key = 'login ' || encode(sha256(convert_to(a.login, 'UTF8')), 'hex') and t.locked_until > :now
                where a.region_path >= :pathFrom and a.region_path < :pathTo
                  and (:state = '' or (:state = 'locked') = (a.state = 'LOCKED' or t.locked_until is not null))
                  and (:q = '' or strpos(a.login, lower(:q)) > 0 or strpos(a.person_name, :q) > 0)
                  and a.login > :after
                order by a.login
                limit :limit
                """)
                .param("pathFrom", pathFrom)
                .param("pathTo", pathTo)
                .param("q", q)
                .param("state", state)
                .param("after", after)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new Listed(account(row, number), moment(row, "locked_until")))
                .list();
    }

    /** @param lockedUntil after too many failures; null while signing in may be tried */
    record Listed(Account account, @Nullable Instant lockedUntil) {}

    private static Account account(ResultSet row, int rowNumber) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("person_name"),
                new Login(row.getString("login")),
                row.getString("password_hash"),
                row.getBoolean("must_change_password"),
                secondFactor(row),
                row.getBoolean("demo"),
                row.getString("lock_reason"),
                row.getInt("epoch"),
                row.getString("region_path"),
                moment(row, "last_sign_in_at"),
                row.getInt("version"));
    }

    private static Account.@Nullable SecondFactor secondFactor(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("totp_secret");
        if (sealed == null) {
            return null;
        }
        long lastStep = row.getLong("totp_last_step");
        return new Account.SecondFactor(sealed, row.getBoolean("totp_confirmed"), row.wasNull() ? -1 : lastStep);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
