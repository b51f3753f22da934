package cn.anxian.directive.task;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Refusal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All SQL that changes {@code directive.task} or finds one. */
@Component
class TaskTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TaskTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('directive.task_number')")
                .query(Long.class)
                .single();
    }

    /** False where its post has that sentence already, from the same task; two who issue at once do not see each other. */
    boolean insert(Task task, CommandId command) {
        Origin origin = task.origin();
        int inserted = jdbc.sql("""
                insert into directive.task (id, number, version, state, directive, directive_number, directive_title,
                    directive_kind, held_on, sentence, outline, quote, parent, title, lines, region, region_path, lead, verifier,
                    issuer, helpers, parties, issued_at, issued_by, command, due_at, due_because, owing, late_from)
                values (:id, :number, 1, :state, :directive, :directiveNumber, :directiveTitle,
                    :kind, :heldOn, :sentence, :outline, :quote, :parent, :title, :lines, :region, :path, :lead::jsonb,
                    :verifier::jsonb, :issuer::jsonb, :helpers::jsonb, :parties, :issuedAt, :issuedBy, :command, :dueAt, :because,
                    :owing::jsonb, :lateFrom)
                on conflict do nothing
                """)
                .param("id", task.id().value())
                .param("number", task.number())
                .param("state", task.state().id())
                .param("directive", origin.directive().value())
                .param("directiveNumber", origin.number())
                .param("directiveTitle", origin.title())
                .param("kind", origin.kind())
                .param("heldOn", origin.heldOn().orElse(null))
                .param("sentence", origin.sentence())
                .param("outline", origin.outline())
                .param("quote", origin.quote())
                .param("parent", task.parent().map(TaskId::value).orElse(null))
                .param("title", task.title())
                .param("lines", task.lines().toArray(String[]::new))
                .param("region", task.region().value())
                .param("path", task.path())
                .param("lead", json.writeValueAsString(task.lead()))
                .param("verifier", json.writeValueAsString(task.verifier()))
                .param("issuer", json.writeValueAsString(task.issuer()))
                .param("helpers", json.writeValueAsString(task.helpers()))
                .param("parties", parties(task))
                .param("issuedAt", utc(task.issuedAt()))
                .param("issuedBy", task.issuedBy())
                .param("command", command.value())
                .param("dueAt", utc(task.dueAt()))
                .param("because", task.dueBecause())
                .param("owing", json.writeValueAsString(task.owing()))
                .param("lateFrom", lateFrom(task))
                .update();
        return inserted == 1;
    }

    /** @throws Refusal {@code stale} where somebody changed it meanwhile, {@code already-given} where its lead has the same sentence */
    void save(Task task) {
        if (saved(task) == 0) {
            throw stale();
        }
    }

    private int saved(Task task) {
        try {
            return updated(task);
        } catch (DuplicateKeyException twice) {
            throw Refusal.conflict(Tasks.GIVEN, Tasks.given(task.lead()));
        }
    }

    private int updated(Task task) {
        return jdbc.sql("""
                update directive.task
                set version = version + 1, state = :state, region = :region, region_path = :path, lead = :lead::jsonb,
                    parties = :parties, due_at = :dueAt, due_because = :because, signed_at = :signedAt,
                    reported = :reported::jsonb, reported_at = :reportedAt, accepted_by = :acceptedBy, accepted_at = :acceptedAt,
                    extensions = :extensions, asked = :asked::jsonb, reopened = :reopened, look_back = :lookBack,
                    urged = :urged, urged_at = :urgedAt, ended_because = :endedBecause, owing = :owing::jsonb,
                    late_from = :lateFrom
                where id = :id and version = :version
                """)
                .param("id", task.id().value())
                .param("version", task.version())
                .param("state", task.state().id())
                .param("region", task.region().value())
                .param("path", task.path())
                .param("lead", json.writeValueAsString(task.lead()))
                .param("parties", parties(task))
                .param("dueAt", utc(task.dueAt()))
                .param("because", task.dueBecause())
                .param("signedAt", task.signedAt().map(TaskTable::utc).orElse(null))
                .param("reported", task.report().map(json::writeValueAsString).orElse(null))
                .param(
                        "reportedAt",
                        task.report().map(report -> utc(report.at())).orElse(null))
                .param("acceptedBy", task.acceptance().map(Task.Acceptance::by).orElse(null))
                .param(
                        "acceptedAt",
                        task.acceptance().map(accepted -> utc(accepted.at())).orElse(null))
                .param("extensions", task.extensions())
                .param("asked", task.asked().map(json::writeValueAsString).orElse(null))
                .param("reopened", task.reopened())
                .param("lookBack", task.lookBack().id())
                .param("urged", task.urged())
                .param("urgedAt", task.urgedAt().map(TaskTable::utc).orElse(null))
                .param("endedBecause", task.endedBecause().orElse(null))
                .param("owing", json.writeValueAsString(task.owing()))
                .param("lateFrom", lateFrom(task))
                .update();
    }

    Optional<Task> find(TaskId id) {
        return jdbc.sql("select * from directive.task where id = :id")
                .param("id", id.value())
                .query((row, number) -> new TaskRow(row, json).task())
                .optional();
    }

    List<Task> childrenOf(TaskId id) {
        return jdbc.sql("select * from directive.task where parent = :id order by number")
                .param("id", id.value())
                .query((row, number) -> new TaskRow(row, json).task())
                .list();
    }

    /** Which of them are parts of others, for whoever looks. @param moment before which they stood so; null where they are asked as they are */
    Set<TaskId> partsAmong(List<Task> some, @Nullable OffsetDateTime moment) {
        return jdbc.sql(
                        "select t.id from directive.task t where t.id = any (:ids) and directive.level(t, :moment) = :part")
                .param("ids", some.stream().map(task -> task.id().value()).toArray(UUID[]::new))
                .param("moment", moment)
                .param("part", Level.PART.id())
                .query((row, number) -> new TaskId(row.getObject("id", UUID.class)))
                .set();
    }

    List<Task> issuedBy(CommandId command) {
        return jdbc.sql("select * from directive.task where command = :command order by number")
                .param("command", command.value())
                .query((row, number) -> new TaskRow(row, json).task())
                .list();
    }

    /** Whether the caller may read the whole document; asked with the service's own gate beside row-level security. */
    boolean reads(DirectiveId directive, UUID party, boolean wide, String from, String to) {
        return jdbc.sql("""
                select exists (select from directive.directive d
                               where d.id = :id and (d.party = :party or :wide and d.region_path >= :from and d.region_path < :to))
                """)
                .param("id", directive.value())
                .param("party", party)
                .param("wide", wide)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    static Refusal stale() {
        return Refusal.conflict("stale", "这项任务刚刚被别人办理过，请看最新情况；您写的会留着。");
    }

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime utcOrNull(@Nullable Instant moment) {
        return moment == null ? null : utc(moment);
    }

    /** From when on the first of its open duties is missed. */
    private static @Nullable OffsetDateTime lateFrom(Task task) {
        return task.owing().stream()
                .findFirst()
                .map(first -> utc(first.dueAt()))
                .orElse(null);
    }

    private static UUID[] parties(Task task) {
        return java.util.stream.Stream.of(
                        java.util.stream.Stream.of(
                                task.lead().party().value(),
                                task.verifier().party().value(),
                                task.issuer().party().value()),
                        task.helpers().stream().map(Task.Party::id),
                        task.above().stream())
                .flatMap(each -> each)
                .distinct()
                .toArray(UUID[]::new);
    }
}
