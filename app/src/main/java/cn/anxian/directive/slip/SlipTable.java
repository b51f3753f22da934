package cn.anxian.directive.slip;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Uuid7;
import cn.anxian.obligation.SlipDue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code directive.slip} and of the duties that each names, but for what a task shows and settles of them. */
@Component
class SlipTable {

    /** Each coloured rung of a duty is named by one slip. */
    record Made(UUID obligation, int rung) {}

    /** As it is printed, and was issued. */
    record Printed(
            UUID id,
            String number,
            String colour,
            UUID task,
            List<String> duties,
            Instant at,
            Instant dueAt,
            List<String> told,
            String basis,
            String leadParty,
            String leadPost,
            String verifier,
            String issuer) {}

    private final JdbcClient jdbc;

    SlipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 文书编号不得有空号: one at a time. */
    void waitForTheNumbers() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('directive.slip'))")
                .query((row, number) -> 1)
                .single();
    }

    Set<Made> madeOf(Collection<UUID> obligations) {
        return jdbc
                .sql("select obligation, rung from directive.slip_duty where obligation = any (:obligations)")
                .param("obligations", obligations.toArray(UUID[]::new))
                .query((row, number) -> new Made(row.getObject("obligation", UUID.class), row.getInt("rung")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What was settled before the bell came by has its slip all the same, settled; its task keeps its colour.
     *
     * @param together at least one; they differ in their duties alone
     */
    void make(List<SlipDue> together) {
        SlipDue due = together.getFirst();
        UUID slip = Uuid7.at(due.at());
        jdbc.sql("""
                insert into directive.slip (id, number, colour, task, at, party, year, no, due_at, told, basis,
                                            lead_party, lead_post, verifier, issuer)
                select :id, (t.issuer ->> 'partyName') || case :colour when 'blue' then '蓝' when 'yellow' then '黄' else '红' end
                         || '督〔' || :year || '〕' || n.no || '号',
                       :colour, t.id, :at, t.issuer_party, :year, n.no, :dueAt, :told, :basis,
                       :leadParty, :leadPost, :verifier, t.issuer ->> 'partyName'
                from directive.task t
                cross join lateral (
                  select coalesce(max(s.no), 0) + 1 as no from directive.slip s
                  where s.party = t.issuer_party and s.colour = :colour and s.year = :year) n
                where t.id = :task
                """)
                .param("id", slip)
                .param("colour", due.colour())
                .param("at", utc(due.at()))
                .param("year", LocalDate.ofInstant(due.at(), BusinessClock.ZONE).getYear())
                .param("dueAt", utc(due.dueAt()))
                .param("told", due.told().toArray(String[]::new))
                .param("basis", due.basis())
                .param("leadParty", due.lead().party())
                .param("leadPost", due.lead().post())
                .param("verifier", due.verifier().party() + " " + due.verifier().post())
                .param("task", due.matter())
                .update();
        together.forEach(each -> name(slip, each));
        jdbc.sql("""
                update directive.task set colour = :colour
                where id = :task and state in ('issued', 'working')
                  and array_position(array['none', 'blue', 'yellow', 'red'], :colour)
                      > array_position(array['none', 'blue', 'yellow', 'red'], colour)
                """).param("colour", due.colour()).param("task", due.matter()).update();
    }

    private void name(UUID slip, SlipDue due) {
        jdbc.sql("""
                insert into directive.slip_duty (obligation, rung, slip, duty) values (:obligation, :rung, :slip, :duty)
                """)
                .param("obligation", due.obligation().value())
                .param("rung", due.rung())
                .param("slip", slip)
                .param("duty", due.kind())
                .update();
    }

    Optional<Printed> find(SlipId id) {
        return jdbc.sql("""
                select s.*, d.duties from directive.slip s
                cross join lateral (
                  select array_agg(duty) as duties from directive.slip_duty where slip = s.id) d
                where s.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> new Printed(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("colour"),
                        row.getObject("task", UUID.class),
                        List.of((String[]) row.getArray("duties").getArray()),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        List.of((String[]) row.getArray("told").getArray()),
                        row.getString("basis"),
                        row.getString("lead_party"),
                        row.getString("lead_post"),
                        row.getString("verifier"),
                        row.getString("issuer")))
                .optional();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
