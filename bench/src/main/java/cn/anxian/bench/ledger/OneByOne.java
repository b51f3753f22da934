package cn.anxian.bench.ledger;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same ringing by db-scheduler as it is meant to be used: an execution a duty, picked, handled in a transaction of its
 * own and removed.
 *
 * <p>In its favour: executions are there before the clock runs, its handler does everything in one statement, and it works
 * as the superuser, whom row-level security costs nothing.
 */
final class OneByOne implements AutoCloseable {

    /** Any moment before all clocks: what is scheduled for it is due at once. */
    private static final Instant LONG_DUE = Instant.EPOCH;

    private static final int THREADS = 8;

    private static final String RING_ONE = """
            with due as materialized (
              select c.* from obligation.clock c where c.obligation = :id and c.next_ring_at <= :now for update
            ), fact as materialized (
              select o.*, d.step, d.next_ring_at, d.next_ring_at > o.due_at as missed, p.id as holder,
                     p.name as holder_name, to_char(o.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as due_words
              from due d
              join obligation.obligation o on o.id = d.obligation
              left join directory.holding h on h.post = o.obligor_post
                and h.held_from <= least(:now, o.due_at) and (h.held_to is null or h.held_to > least(:now, o.due_at))
              left join directory.person p on p.id = h.person
            ), stepped as (
              update obligation.clock c
              set step = f.step + 1,
                  next_ring_at = coalesce((select min(f.due_at - k.before) from obligation.kind_ring k
                                           where k.kind = f.kind and f.due_at - k.before > f.next_ring_at),
                                          f.due_at + interval '1 millisecond')
              from fact f
              where c.obligation = f.id and not f.missed
            ), rung_out as (
              delete from obligation.clock c using fact f where c.obligation = f.id and f.missed
            ), missed as (
              update obligation.obligation o
              set missed_at = f.due_at, miss_holder = f.holder, miss_holder_name = f.holder_name, version = o.version + 1
              from fact f
              where o.id = f.id and f.missed
            ), told as (
              insert into obligation.ring (obligation, step, telling, at, to_post, to_post_name, to_party, to_person,
                                           to_person_name, words, region_path, line, party)
              select f.id, f.step, case when f.missed then 'MISSED' else 'REMINDED' end, :now, f.obligor_post,
                     f.obligor_post_name, f.obligor_party, f.holder, f.holder_name,
                     f.title || '：应于 ' || f.due_words || ' 前完成。', f.region_path, f.line, f.party
              from fact f
              union all
              select f.id, f.step, 'TOLD', :now, above.id, above.name, above.party, h.person, person.name,
                     f.obligor_party_name || f.obligor_post_name || '逾期：' || f.title || '，应于 ' || f.due_words || ' 前完成。',
                     f.region_path, f.line, f.party
              from fact f
              join directory.post own on own.id = f.obligor_post
              join directory.post above on above.id = own.superior
              left join directory.holding h on h.post = above.id
                and h.held_from <= :now and (h.held_to is null or h.held_to > :now)
              left join directory.person person on person.id = h.person
              where f.missed
            )
            insert into journal.entry (at, kind, title, subject_type, subject_id, subject_number, person, person_name,
                                       post, post_name, actor_party, actor_party_name, region_path, line, party, body)
            select :now, case when f.missed then 'obligation.missed' else 'obligation.reminded' end,
                   case when f.missed then '责任逾期' else '责任提醒' end,
                   f.subject_type, f.subject_id, f.subject_number, :nobody, '自动提醒', :nobody, '自动提醒', :nobody, '安弦',
                   f.region_path, f.line, f.party,
                   json_build_object(
                     'details', json_build_array(
                       json_build_object('label', '事项', 'value', f.title),
                       json_build_object('label', '责任岗位', 'value', f.obligor_party_name || f.obligor_post_name),
                       json_build_object('label', '责任人', 'value', coalesce(f.holder_name, '空缺')),
                       json_build_object('label', '应于', 'value', f.due_words)),
                     'photos', json_build_array())::text
            from fact f
            """;

    private final HikariDataSource connections;

    OneByOne(Site site) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(site.url());
        config.setUsername("postgres");
        config.setMaximumPoolSize(THREADS + 4);
        this.connections = new HikariDataSource(config);
    }

    /** Rings for all of them; seconds from the start of the scheduler until the last was done. */
    double seconds(List<UUID> duties, Instant now) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(duties.size());
        JdbcClient jdbc = JdbcClient.create(connections);
        OneTimeTask<Void> ring = Tasks.oneTime("bench.ring").execute((instance, context) -> {
            int rung = jdbc.sql(RING_ONE)
                    .param("id", UUID.fromString(instance.getId()))
                    .param("now", Filling.utc(now))
                    .param("nobody", new UUID(0, 0))
                    .update();
            if (rung != 1) {
                throw new IllegalStateException("not rung for: " + instance.getId());
            }
            left.countDown();
        });
        Scheduler scheduler = Scheduler.create(connections, ring)
                .tableName("kernel.scheduled_tasks")
                .threads(THREADS)
                .pollUsingLockAndFetch(1.0, 4.0)
                .pollingInterval(Duration.ofMillis(50))
                .build();
        duties.forEach(duty -> scheduler.schedule(ring.instance(duty.toString()), LONG_DUE));
        long began = System.nanoTime();
        scheduler.start();
        try {
            if (!left.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException(left.getCount() + " executions were not done in five minutes");
            }
            return (System.nanoTime() - began) / 1e9;
        } finally {
            scheduler.stop();
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
