package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.evidence.EvidenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code accountability.outcome}. */
@Component
class OutcomeTable {

    /** Which target of which pledge, in whatever edition. */
    record Of(PledgeId pledge, UUID target) {}

    private final JdbcClient jdbc;

    OutcomeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, Pledge pledge, Target target, Stated stated) {
        jdbc.sql("""
                insert into accountability.outcome (id, pledge, edition, no, target, value, unit, met, source, evidence, at, by)
                values (:id, :pledge, :edition, :no, :target, :value, :unit, :met, :source, :evidence, :at, :by)
                """)
                .param("id", id)
                .param("pledge", pledge.id().value())
                .param("edition", pledge.edition())
                .param("no", target.no())
                .param("target", target.id())
                .param("value", stated.value())
                .param("unit", stated.unit())
                .param("met", stated.met())
                .param("source", stated.source())
                .param(
                        "evidence",
                        stated.evidence().stream().map(EvidenceId::value).toArray(UUID[]::new))
                .param("at", PledgeTable.utc(stated.at()))
                .param("by", stated.by())
                .update();
    }

    /** What was said last of each target up to that moment. */
    Map<Of, Stated> lastOf(List<PledgeId> pledges, Instant until) {
        Map<Of, Stated> last = new HashMap<>();
        jdbc.sql("""
                select distinct on (pledge, target) * from accountability.outcome
                where pledge = any (:pledges) and at <= :until
                order by pledge, target, at desc, id desc
                """)
                .param("pledges", pledges.stream().map(PledgeId::value).toArray(UUID[]::new))
                .param("until", PledgeTable.utc(until))
                .query((row, number) -> Map.entry(
                        new Of(new PledgeId(row.getObject("pledge", UUID.class)), row.getObject("target", UUID.class)),
                        stated(row)))
                .list()
                .forEach(each -> last.put(each.getKey(), each.getValue()));
        return last;
    }

    private static Stated stated(ResultSet row) throws SQLException {
        return new Stated(
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getObject("met", Boolean.class),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("source"),
                Arrays.stream((UUID[]) row.getArray("evidence").getArray())
                        .map(EvidenceId::new)
                        .toList());
    }
}
