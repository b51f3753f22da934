package cn.anxian.obligation;

import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bell's one statement until a duty is missed, run by the bell's own role. What comes after is the ladder's. */
@Component
class BellTable {

    private static final String RING = """
            with due as materialized (
              select c.obligation, c.next_ring_at, c.step, c.rungs
              from obligation.clock c
              where c.rung = 0 and c.next_ring_at <= :now
              order by c.next_ring_at
              limit 2000
              for update skip locked
            ), fact as materialized (
              select o.id, o.kind, o.title, o.subject_type, o.subject_id, o.subject_number,
                     o.obligor_post, o.obligor_post_name, o.obligor_party, o.obligor_party_name, o.verifier_post,
                     o.region_path, o.line, o.party, o.due_at, d.step, d.next_ring_at, d.rungs,
                     d.next_ring_at > o.due_at as missed, holder.person as holder, holder.name as holder_name,
                     case when (o.due_at at time zone 'Asia/Shanghai')::time = '00:00'
                          then to_char((o.due_at at time zone 'Asia/Shanghai') - interval '1 day', 'YYYY-MM-DD') || ' 24:00'
                          else to_char(o.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') end as due_words
              from due d
              join obligation.obligation o on o.id = d.obligation
              left join lateral (
                select p.id as person, p.name
                from directory.holding h join directory.person p on p.id = h.person
                where h.post = o.obligor_post
                  and h.held_from <= least(:now, o.due_at) and (h.held_to is null or h.held_to > least(:now, o.due_at))
              ) holder on true
            ), stepped as (
              update obligation.clock c
              set step = f.step + 1,
                  next_ring_at = coalesce((select min(f.due_at - k.before) from obligation.kind_ring k
                                           where k.kind = f.kind and f.due_at - k.before > f.next_ring_at),
                                          f.due_at + interval '1 millisecond')
              from fact f
              where c.obligation = f.id and not f.missed
            ), climbing as (
              update obligation.clock c
              set step = f.step + 1, rung = 1, next_ring_at = f.rungs[1]
              from fact f
              where c.obligation = f.id and f.missed and cardinality(f.rungs) > 0
            ), rung_out as (
              delete from obligation.clock c using fact f
              where c.obligation = f.id and f.missed and cardinality(f.rungs) = 0
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
                     case when f.missed then f.title || '：应于 ' || f.due_words || ' 前完成，已经逾期，仍须完成。'
                          else f.title || '：应于 ' || f.due_words || ' 前完成。' end,
                     f.region_path, f.line, f.party
              from fact f
              union all
              select f.id, f.step, 'TOLD', :now, next.post, next.post_name, next.party, next.person,
                     next.person_name,
                     f.obligor_party_name || f.obligor_post_name || coalesce('（' || f.holder_name || '）', '')
                     || '逾期：' || f.title || '，应于 ' || f.due_words || ' 前完成。',
                     f.region_path, f.line, f.party
              from fact f
              cross join lateral (
                select p.id as post, p.name as post_name, p.party, h.person, person.name as person_name
                from directory.post p
                left join directory.holding h
                  on h.post = p.id and h.held_from <= :now and (h.held_to is null or h.held_to > :now)
                left join directory.person person on person.id = h.person
                where p.id in ((select own.superior from directory.post own where own.id = f.obligor_post), f.verifier_post)
                  and p.id <> f.obligor_post
              ) next
              where f.missed
            ), written as (
              insert into journal.entry (at, kind, title, subject_type, subject_id, subject_number, person, person_name,
                                         post, post_name, actor_party, actor_party_name, region_path, line, party, body)
              select :now, case when f.missed then 'obligation.missed' else 'obligation.reminded' end,
                     case when f.missed then '责任逾期' else '责任提醒' end,
                     f.subject_type, f.subject_id, f.subject_number,
                     :nobody, :name, :nobody, :name, :nobody, :product, f.region_path, f.line, f.party,
                     json_build_object(
                       'details', json_build_array(
                         json_build_object('label', '事项', 'value', obligation.brief(f.title, f.subject_number)),
                         json_build_object('label', '责任岗位', 'value', f.obligor_party_name || f.obligor_post_name),
                         json_build_object('label', '责任人', 'value', coalesce(f.holder_name, '空缺')),
                         json_build_object('label', '应于', 'value', f.due_words)),
                       'photos', json_build_array())::text
              from fact f
              order by f.next_ring_at
            )
            select count(*) filter (where not f.missed) as reminded, count(*) filter (where f.missed) as missed
            from fact f
            """;

    private final JdbcClient jdbc;

    BellTable(@Qualifier("bell") DataSource bell) {
        this.jdbc = JdbcClient.create(bell);
    }

    /** Claims, steps and records one batch. */
    Bell.Rung ring(Instant now) {
        return jdbc.sql(RING)
                .param("now", ObligationTable.utc(now))
                .param("nobody", Bell.RINGING.person().value())
                .param("name", Bell.RINGING.personName())
                .param("product", Bell.RINGING.partyName())
                .query((row, number) -> new Bell.Rung(row.getInt("reminded"), row.getInt("missed")))
                .single();
    }
}
