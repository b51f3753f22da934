package cn.anxian.directive.task;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import cn.anxian.directory.Answerable;
import cn.anxian.directory.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** One row of {@code directive.task}. */
record TaskRow(ResultSet row, JsonMapper json) {

    Task task() throws SQLException {
        Optional<Instant> acceptedAt = moment("accepted_at");
        String acceptedBy = Optional.ofNullable(row.getString("accepted_by")).orElse("");
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getInt("version"),
                State.of(row.getString("state")),
                origin(),
                Optional.ofNullable(row.getObject("parent", UUID.class)).map(TaskId::new),
                row.getString("title"),
                List.of((String[]) row.getArray("lines").getArray()),
                new RegionId(row.getInt("region")),
                row.getString("region_path"),
                read("lead", Answerable.class).orElseThrow(),
                read("verifier", Answerable.class).orElseThrow(),
                read("issuer", Answerable.class).orElseThrow(),
                List.of(read("helpers", Task.Party[].class).orElseThrow()),
                List.of((UUID[]) row.getArray("parties").getArray()),
                moment("issued_at").orElseThrow(),
                row.getString("issued_by"),
                moment("due_at").orElseThrow(),
                row.getString("due_because"),
                moment("signed_at"),
                read("reported", Task.Report.class),
                acceptedAt.map(at -> new Task.Acceptance(acceptedBy, at)),
                row.getInt("extensions"),
                read("asked", Task.Asking.class),
                row.getInt("reopened"),
                LookBack.of(row.getString("look_back")),
                row.getInt("urged"),
                moment("urged_at"),
                Colour.of(row.getString("colour")),
                Optional.ofNullable(row.getString("ended_because")),
                List.of(read("owing", Owing[].class).orElseThrow()));
    }

    private Origin origin() throws SQLException {
        return new Origin(
                new DirectiveId(row.getObject("directive", UUID.class)),
                row.getString("directive_number"),
                row.getString("directive_title"),
                row.getString("directive_kind"),
                Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
                row.getInt("sentence"),
                row.getString("outline"),
                row.getString("quote"));
    }

    private <T> Optional<T> read(String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(text -> json.readValue(text, type));
    }

    private Optional<Instant> moment(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
