package cn.anxian.bench.ledger;

import cn.anxian.law.Basis;
import cn.anxian.law.BasisJson;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A made-up ledger: as many open duties as asked for, evenly those of the offices.
 *
 * <p>Every duty is in one of {@code buckets} that take turns, so that the duties of one bucket lie as far from each other
 * as they can: each on a page of its own.
 */
final class Filling {

    static final String KIND = "bench.mend";

    private static final Basis BASIS = new Basis.HouseRule("试验台账中的一项责任，文字与真实责任的依据一样长，以便每一行占用的空间也一样大，并不来自任何法律。");

    private final JdbcClient database;
    private final Offices offices;
    private final int open;
    private final int buckets;
    private final int armed;
    private final Instant start;

    /** @param armed how many buckets ring a minute after one another from {@code start}; the others a month later */
    Filling(Site site, Offices offices, int open, int buckets, int armed, Instant start) {
        this.database = site.database();
        this.offices = offices;
        this.open = open;
        this.buckets = buckets;
        this.armed = armed;
        this.start = start;
    }

    Instant ringOf(int bucket) {
        return start.plus(Duration.ofMinutes(bucket));
    }

    void fill() {
        database.sql("insert into obligation.kind_ring values (:kind, interval '1 day'), (:kind, interval '4 hours')")
                .param("kind", KIND)
                .update();
        List<String> indexes =
                database.sql("""
                        select indexdef from pg_indexes
                        where schemaname = 'obligation' and tablename = 'obligation' and indexname like 'obligation\\_%'
                          and indexname <> 'obligation_pkey'
                        """).query((row, number) -> row.getString(1)).list();
        database.sql("""
                select format('drop index obligation.%I', indexname) from pg_indexes
                where schemaname = 'obligation' and tablename = 'obligation' and indexname <> 'obligation_pkey'
                """)
                .query((row, number) -> row.getString(1))
                .list()
                .forEach(drop -> database.sql(drop).update());
        duties();
        indexes.forEach(index -> database.sql(index).update());
        clocks(0, 1);
        database.sql("vacuum analyze").update();
        database.sql("checkpoint").update();
    }

    private void duties() {
        database.sql("""
                insert into obligation.obligation (id, kind, part, title, level, subject_type, subject_id, subject_number,
                    basis, period_basis, obligor_post, obligor_post_name, obligor_party, obligor_party_name,
                    region_path, line, party, issued_at, issue_holder, issue_holder_name, due_at, provisional, state)
                select (lpad(to_hex(1790000000000 + i * 7), 12, '0') || '7' || substr(md5(i::text), 1, 3) || '8'
                        || substr(md5(i::text), 4, 15))::uuid,
                       :kind, case i % 3 when 0 then 'DO' when 1 then 'VERIFY' else 'DECIDE' end,
                       '整改：某商行第' || i || '号配电箱缺少防护盖板', '一般', 'bench', md5('matter' || i)::uuid,
                       'YH2026' || lpad(i::text, 8, '0'), :basis::jsonb, :basis::jsonb,
                       (:posts::uuid[])[1 + i * 31 % :offices], '试验岗', (:agencies::uuid[])[1 + i * 31 % :offices],
                       '试验局' || i * 31 % :offices, town.paths[1 + (i * 17) % array_length(town.paths, 1)],
                       (array['fire', 'industry', 'construction', 'food'])[1 + (i * 13) % 4],
                       md5('shop' || i % 1000)::uuid, :start::timestamptz - interval '90 days',
                       (:holders::uuid[])[1 + i * 31 % :offices], '试验人',
                       case when i / :buckets % 2 = 0 then clock.ring + interval '4 hours'
                            else clock.ring - interval '1 millisecond' end,
                       false, 'OPEN'
                from generate_series(0, :open - 1) i,
                     lateral (select :start::timestamptz + case when i % :buckets < :armed
                                then i % :buckets * interval '1 minute'
                                else interval '30 days' + i % 100 * interval '1 day' end as ring) clock,
                     (select array_agg(path order by path) as paths from directory.region
                      where path like '1.17.193.%' and level = 'town') town
                """)
                .param("kind", KIND)
                .param("basis", BasisJson.write(BASIS))
                .param("offices", Offices.COUNT)
                .param("posts", offices.ids(office -> office.post().value()))
                .param("agencies", offices.ids(office -> office.agency().value()))
                .param("holders", offices.ids(office -> office.holder().value()))
                .param("start", utc(start))
                .param("buckets", buckets)
                .param("armed", armed)
                .param("open", open)
                .update();
    }

    /** A bucket that has rung rings again at another time: half of it to be reminded of, half of it missed. */
    void arm(int bucket, Instant ring) {
        database.sql("""
                update obligation.obligation o
                set due_at = case when n.i / :buckets % 2 = 0 then :ring + interval '4 hours'
                                  else :ring - interval '1 millisecond' end,
                    missed_at = null, miss_holder = null, miss_holder_name = null
                from generate_series(:bucket::int, :open - 1, :buckets) n (i)
                where o.subject_id = md5('matter' || n.i)::uuid
                """)
                .param("ring", utc(ring))
                .param("bucket", bucket)
                .param("buckets", buckets)
                .param("open", open)
                .update();
        clocks(bucket, buckets);
    }

    /** @param from the first of them */
    private void clocks(int from, int every) {
        database.sql("""
                insert into obligation.clock (obligation, next_ring_at, step)
                select o.id, case when n.i / :buckets % 2 = 0 then o.due_at - interval '4 hours'
                                  else o.due_at + interval '1 millisecond' end,
                       (select count(*) from obligation.ring r where r.obligation = o.id)
                from generate_series(:from::int, :open - 1, :every) n (i)
                join obligation.obligation o on o.subject_id = md5('matter' || n.i)::uuid
                order by n.i
                on conflict (obligation) do update set next_ring_at = excluded.next_ring_at
                """)
                .param("buckets", buckets)
                .param("from", from)
                .param("every", every)
                .param("open", open)
                .update();
    }

    /** The ids of a bucket. */
    List<UUID> ids(int bucket) {
        return database.sql("""
                select o.id from generate_series(:bucket::int, :open - 1, :buckets) n (i)
                join obligation.obligation o on o.subject_id = md5('matter' || n.i)::uuid
                """)
                .param("bucket", bucket)
                .param("buckets", buckets)
                .param("open", open)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
