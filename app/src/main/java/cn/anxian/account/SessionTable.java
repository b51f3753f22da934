package cn.anxian.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL over the sessions that are kept for people: who is in, and out with them. Ids of sessions are never read. */
@Component
class SessionTable {

    record OpenSession(AccountId account, String login, String personName, Instant since, Instant seenAt) {}

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of accounts in the region, the last seen first. */
    List<OpenSession> open(String pathFrom, String pathTo, String q, Instant now, int limit) {
        return jdbc.sql("""
                select a.id, a.login, a.person_name, s.creation_time, s.last_access_time
                from kernel.spring_session s join account.account a on a.login = s.principal_name
                where a.region_path >= :from and a.region_path < :to and s.expiry_time > :now
                  and (:q = '' or position(lower(:q) in a.login) > 0 or position(:q in a.person_name) > 0)
                order by s.last_access_time desc, a.login
                limit :limit
                """)
                .param("from", pathFrom)
                .param("to", pathTo)
                .param("q", q)
                .param("now", now.toEpochMilli())
                .param("limit", limit)
                .query((row, number) -> new OpenSession(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("login"),
                        row.getString("person_name"),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time"))))
                .list();
    }

    /** They are over, as the account's epoch says; each is written down as ended when it next knocks. */
    void listNoMore(Login login) {
        jdbc.sql("update kernel.spring_session set principal_name = null where principal_name = :login")
                .param("login", login.value())
                .update();
    }
}
