package cn.anxian.journal;

import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code journal.command}: which commands were carried out, and what was answered. */
@Component
class CommandTable {

    record Known(String kind, byte[] bodyHash, @Nullable String answer) {}

    private final JdbcClient jdbc;

    CommandTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the id is taken. Waits for a transaction that is just using the same id. */
    boolean claim(CommandId id, PersonId person, String kind, byte[] bodyHash) {
        return jdbc.sql("""
                insert into journal.command (id, person, kind, body_hash)
                values (:id, :person, :kind, :bodyHash) on conflict do nothing
                """)
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("kind", kind)
                        .param("bodyHash", bodyHash)
                        .update()
                == 1;
    }

    /** Only the caller's own commands are visible. */
    Optional<Known> find(CommandId id) {
        return jdbc.sql("select kind, body_hash, answer from journal.command where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Known(row.getString("kind"), row.getBytes("body_hash"), row.getString("answer")))
                .optional();
    }

    void answered(CommandId id, String answer) {
        jdbc.sql("update journal.command set answer = :answer where id = :id")
                .param("answer", answer)
                .param("id", id.value())
                .update();
    }
}
