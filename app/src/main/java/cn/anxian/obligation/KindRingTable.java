package cn.anxian.obligation;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code obligation.kind_ring}. */
@Component
class KindRingTable {

    private final JdbcClient jdbc;

    KindRingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds these reminders and no others afterwards; answers how many rows were added. */
    int become(Collection<ObligationKind> kinds) {
        String[] names = kinds.stream()
                .flatMap(kind -> kind.remindBefore().stream().map(before -> kind.id()))
                .toArray(String[]::new);
        Long[] seconds = kinds.stream()
                .flatMap(kind -> kind.remindBefore().stream())
                .map(before -> before.toSeconds())
                .toArray(Long[]::new);
        jdbc.sql("""
                delete from obligation.kind_ring r
                where not exists (select from unnest(:names::text[], :seconds::bigint[]) k (kind, seconds)
                                  where k.kind = r.kind and make_interval(secs => k.seconds) = r.before)
                """).param("names", names).param("seconds", seconds).update();
        return jdbc.sql("""
                insert into obligation.kind_ring (kind, before)
                select k.kind, make_interval(secs => k.seconds)
                from unnest(:names::text[], :seconds::bigint[]) k (kind, seconds)
                on conflict do nothing
                """).param("names", names).param("seconds", seconds).update();
    }
}
