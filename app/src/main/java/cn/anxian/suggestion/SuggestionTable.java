package cn.anxian.suggestion;

import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code suggestion.suggestion}. */
@Component
class SuggestionTable {

    private final JdbcClient jdbc;

    SuggestionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Suggestion said) {
        jdbc.sql("""
                insert into suggestion.suggestion (id, kind, words, page, person, party, said_by, said_at, above, region_path, line,
                    office, answerer, answerer_name, due_at)
                values (:id, :kind, :words, :page, :person, :party, :by, :saidAt, :above, :path, :line,
                    :office, :answerer, :answererName, :dueAt)
                """)
                .param("id", said.id().value())
                .param("kind", said.kind().name())
                .param("words", said.words())
                .param("page", said.page())
                .param("person", said.person().value())
                .param("party", said.party().value())
                .param("by", said.by())
                .param("saidAt", utc(said.saidAt()))
                .param("above", said.above())
                .param("path", said.placement().path())
                .param("line", said.placement().line())
                .param("office", said.placement().party().value())
                .param("answerer", said.answerer().value())
                .param("answererName", said.answererName())
                .param("dueAt", utc(said.dueAt()))
                .update();
    }

    /** False where somebody else answered first. */
    boolean answer(SuggestionId id, int version, Suggestion.Answer answer) {
        return jdbc.sql("""
                update suggestion.suggestion set answer = :words, answered_at = :at, answered_by = :by, version = version + 1
                where id = :id and version = :version and answered_at is null
                """)
                        .param("words", answer.words())
                        .param("at", utc(answer.at()))
                        .param("by", answer.by())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Suggestion> find(SuggestionId id) {
        return jdbc.sql("select * from suggestion.suggestion where id = :id")
                .param("id", id.value())
                .query(SuggestionTable::suggestion)
                .optional();
    }

    /**
     * The newest first.
     *
     * @param person only what he said himself
     * @param office only what that office answers
     */
    List<Suggestion> list(
            @Nullable PersonId person, @Nullable PartyId office, @Nullable Boolean answered, UUID before, int size) {
        return jdbc.sql("""
                select * from suggestion.suggestion
                where (:person::uuid is null or person = :person)
                  and (:office::uuid is null or office = :office)
                  and (:answered::boolean is null or (answered_at is not null) = :answered)
                  and id < :before
                order by id desc
                limit :size
                """)
                .param("person", person == null ? null : person.value())
                .param("office", office == null ? null : office.value())
                .param("answered", answered)
                .param("before", before)
                .param("size", size)
                .query(SuggestionTable::suggestion)
                .list();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Suggestion suggestion(ResultSet row, int number) throws SQLException {
        OffsetDateTime answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new Suggestion(
                new SuggestionId(row.getObject("id", UUID.class)),
                SuggestionKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("page"),
                new PersonId(row.getObject("person", UUID.class)),
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("above"),
                new Placement(
                        row.getString("region_path"),
                        row.getString("line"),
                        new PartyId(row.getObject("office", UUID.class))),
                new PostId(row.getObject("answerer", UUID.class)),
                row.getString("answerer_name"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                answeredAt == null
                        ? Optional.empty()
                        : Optional.of(new Suggestion.Answer(
                                row.getString("answer"), answeredAt.toInstant(), row.getString("answered_by"))),
                row.getInt("version"));
    }
}
