package cn.anxian.obligation.ladder;

import cn.anxian.kernel.Caller;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Climbing in the bell's own role: one look at which cells of the matrix are asked for, and one statement that claims,
 * steps and records a batch.
 */
@Component
class ClimbTable {

    private static final String WANTED = """
            with due as materialized (
              select c.obligation, c.ladder, c.rung
              from obligation.clock c
              where c.rung > 0 and c.next_ring_at <= :now
              order by c.next_ring_at
              limit 2000
            )
            select distinct o.line, o.region_path, w.whom
            from due d
            join obligation.obligation o on o.id = d.obligation
            join obligation.ladder_rung r on r.ladder = d.ladder and r.no = d.rung
            cross join lateral unnest(r.whom) w (whom)
            where w.whom = any (:placed)
            """;

    private static final String CLIMB = """
            with cell as materialized (
              select * from unnest(:lines::text[], :paths::text[], :whoms::text[], :posts::uuid[], :gaps::text[])
                         c (line, path, whom, post, gap)
            ), due as materialized (
              select c.obligation, c.next_ring_at, c.step, c.ladder, c.rung, c.rungs
              from obligation.clock c
              where c.rung > 0 and c.next_ring_at <= :now
              order by c.next_ring_at
              limit 2000
              for update skip locked
            ), fact as materialized (
              select o.id, o.title, o.subject_type, o.subject_id, o.subject_number, o.obligor_post, o.obligor_post_name,
                     o.obligor_party, o.obligor_party_name, o.verifier_post, o.region_path, o.line, o.party, d.next_ring_at, d.step,
                     d.ladder, d.rung, d.rungs, l.confined, r.measure, r.whom, r.says, r.after, r.citation,
                     case when (o.due_at at time zone 'Asia/Shanghai')::time = '00:00'
                          then to_char((o.due_at at time zone 'Asia/Shanghai') - interval '1 day', 'YYYY-MM-DD') || ' 24:00'
                          else to_char(o.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') end as due_words
              from due d
              join obligation.obligation o on o.id = d.obligation
              join obligation.ladder l on l.no = d.ladder
              join obligation.ladder_rung r on r.ladder = d.ladder and r.no = d.rung
              where not exists (select from unnest(r.whom) w (whom)
                                where w.whom = any (:placed)
                                  and not exists (select from cell c
                                                  where c.line = o.line and c.path = o.region_path and c.whom = w.whom))
            ), named as materialized (
              select f.id, w.place, w.whom, f.confined, f.party,
                     case w.whom
                       when 'superior' then (select p.superior from directory.post p where p.id = f.obligor_post)
                       when 'verifier' then f.verifier_post
                       when 'enterprise-head' then (select p.id from directory.post p
                         where p.party = f.party and p.role = 'HEAD' and p.valid_to is null order by p.id limit 1)
                       when 'enterprise-safety' then (select p.id from directory.post p
                         where p.party = f.party and p.role = 'SAFETY' and p.valid_to is null order by p.id limit 1)
                       else c.post end as post,
                     case w.whom
                       when 'superior' then '责任岗位没有登记上一级岗位。'
                       when 'verifier' then '没有核验岗位。'
                       when 'enterprise-head' then '企业没有登记主要负责人岗位。'
                       when 'enterprise-safety' then '企业没有登记安全员岗位。'
                       else c.gap end as gap
              from fact f
              cross join lateral unnest(f.whom) with ordinality w (whom, place)
              left join cell c on c.line = f.line and c.path = f.region_path and c.whom = w.whom
            ), addressed as materialized (
              select distinct on (n.id, p.id) n.id, n.place, p.id as post, p.name as post_name, p.party,
                     q.name as party_name, h.person, person.name as person_name, p.id <> n.post as stands_in
              from named n
              cross join lateral (
                select n.post as post
                union all
                select above.superior from directory.post above
                where above.id = n.post and above.superior is not null
                  and not exists (select from directory.holding now_held
                                  where now_held.post = n.post and now_held.held_from <= :now
                                    and (now_held.held_to is null or now_held.held_to > :now))
              ) each
              join directory.post p on p.id = each.post
              join directory.party q on q.id = p.party
              left join directory.holding h
                on h.post = p.id and h.held_from <= :now and (h.held_to is null or h.held_to > :now)
              left join directory.person person on person.id = h.person
              where not n.confined or p.party = n.party
              order by n.id, p.id, n.place
            ), spoken as materialized (
              select f.id,
                     coalesce((select array_agg(a.party_name || a.post_name || coalesce('（' || a.person_name || '）', '（空缺）')
                                                order by a.place, a.stands_in)
                               from addressed a where a.id = f.id), '{}') as told,
                     coalesce((select array_agg(n.gap order by n.place) from named n
                               where n.id = f.id and n.gap is not null and (n.post is null or n.whom = any (:placed))),
                              '{}') as gaps,
                     (select n.post from named n where n.id = f.id and f.measure is not null) as decider
              from fact f
            ), stepped as (
              update obligation.clock c
              set step = f.step + 1, rung = f.rung + 1, next_ring_at = f.rungs[f.rung + 1]
              from fact f
              where c.obligation = f.id and f.rung < cardinality(f.rungs)
            ), at_the_top as (
              delete from obligation.clock c using fact f where c.obligation = f.id and f.rung = cardinality(f.rungs)
            ), climbed as (
              insert into obligation.climb (obligation, rung, ladder, reached_at, at, told, gaps, region_path, line, party)
              select f.id, f.rung, f.ladder, f.next_ring_at, :now, s.told, s.gaps, f.region_path, f.line, f.party
              from fact f join spoken s on s.id = f.id
            ), told as (
              insert into obligation.ring (obligation, step, telling, at, to_post, to_post_name, to_party, to_person,
                                           to_person_name, words, region_path, line, party)
              select f.id, f.step, 'TOLD', :now, a.post, a.post_name, a.party, a.person, a.person_name,
                     '督办第' || f.rung || '级：' || f.obligor_party_name || f.obligor_post_name || '逾期满' || f.after || '，'
                     || f.title || '，应于 ' || f.due_words || ' 前完成。'
                     || case when f.measure is not null then f.says || '。' else '' end,
                     f.region_path, f.line, f.party
              from fact f join addressed a on a.id = f.id
            ), asked as (
              insert into obligation.decision (id, obligation, rung, ladder, measure, asked_at, matter_type, matter_id,
                                               matter_number, title, region_path, line, party, concerned,
                                               named_post, gap)
              select gen_random_uuid(), f.id, f.rung, f.ladder, f.measure, :now, f.subject_type, f.subject_id,
                     f.subject_number, f.title, f.region_path, f.line, f.party, f.obligor_party,
                     s.decider, s.gaps[1]
              from fact f join spoken s on s.id = f.id
              where s.decider is not null
              returning 1
            ), written as (
              insert into journal.entry (at, kind, title, subject_type, subject_id, subject_number, person, person_name,
                                         post, post_name, actor_party, actor_party_name, region_path, line, party, body)
              select :now, 'obligation.climbed', '督办第' || f.rung || '级：' || f.says,
                     f.subject_type, f.subject_id, f.subject_number,
                     :nobody, :name, :nobody, :name, :nobody, :product, f.region_path, f.line, f.party,
                     json_build_object(
                       'details', (
                         select json_agg(json_build_object('label', d.label, 'value', d.value) order by d.place)
                         from (values (1, '事项', obligation.brief(f.title, f.subject_number)),
                                      (2, '责任岗位', f.obligor_party_name || f.obligor_post_name),
                                      (3, '应于', f.due_words),
                                      (4, '逾期满', f.after),
                                      (5, '告知', nullif(array_to_string(s.told, '、'), '')),
                                      (6, '缺位', nullif(array_to_string(s.gaps, ''), '')),
                                      (7, '依据', f.citation)) d (place, label, value)
                         where d.value is not null),
                       'photos', json_build_array())::text
              from fact f join spoken s on s.id = f.id
              order by f.next_ring_at
            )
            select (select count(*) from fact) as climbed, (select count(*) from asked) as asked
            """;

    /** @param asked how many of them brought about a decision */
    record Climbed(int climbed, int asked) {}

    private static final String[] PLACED =
            Stream.of(Whom.values()).filter(Whom::isPlaced).map(Whom::id).toArray(String[]::new);

    private final JdbcClient jdbc;

    ClimbTable(@Qualifier("bell") DataSource bell) {
        this.jdbc = JdbcClient.create(bell);
    }

    boolean isAnythingDue(Instant now) {
        return jdbc.sql("select exists (select from obligation.clock c where c.rung > 0 and c.next_ring_at <= :now)")
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    /** The cells of the matrix that the next batch asks for: few, however many duties it has. */
    List<Cell> wanted(Instant now) {
        return jdbc.sql(WANTED)
                .param("now", utc(now))
                .param("placed", PLACED)
                .query((row, number) ->
                        new Cell(row.getString("line"), row.getString("region_path"), whom(row.getString("whom"))))
                .list();
    }

    /** What asks for a cell that is not among these waits for the next batch. */
    Climbed climb(Instant now, List<Addressee> addressees, Caller by) {
        return jdbc.sql(CLIMB)
                .param("now", utc(now))
                .param("placed", PLACED)
                .param("lines", column(addressees, each -> each.cell().line()))
                .param("paths", column(addressees, each -> each.cell().path()))
                .param("whoms", column(addressees, each -> each.cell().whom().id()))
                .param(
                        "posts",
                        column(
                                addressees,
                                each -> each.post().map(Object::toString).orElse(null)))
                .param("gaps", column(addressees, each -> each.gap().orElse(null)))
                .param("nobody", by.person().value())
                .param("name", by.personName())
                .param("product", by.partyName())
                .query((row, number) -> new Climbed(row.getInt("climbed"), row.getInt("asked")))
                .single();
    }

    private static String[] column(List<Addressee> addressees, Function<Addressee, @Nullable String> value) {
        return addressees.stream().map(value).toArray(String[]::new);
    }

    private static Whom whom(String id) {
        return Stream.of(Whom.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
