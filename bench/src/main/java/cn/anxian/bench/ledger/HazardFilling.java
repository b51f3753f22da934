package cn.anxian.bench.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Made-up hazards of 2,000 shops in the towns of one city, listed over a year: words that occur everywhere, in one of a hundred,
 * in one of ten thousand, and once.
 */
final class HazardFilling {

    private static final String FINDER =
            "{\"person\":\"00000000-0000-7000-8000-000000000001\",\"personName\":\"试验人\",\"post\":\"00000000-0000-7000-8000-000000000002\","
                    + "\"postName\":\"试验岗\",\"party\":\"00000000-0000-7000-8000-000000000003\",\"partyName\":\"试验局\"}";

    private HazardFilling() {}

    static void fill(Site site, int hazards) {
        JdbcClient database = site.database();
        String indexes = """
                select indexname, indexdef from pg_indexes
                where schemaname = 'hazard' and tablename = 'hazard' and indexname like 'hazard\\_%'
                  and indexname not in ('hazard_pkey', 'hazard_number_key')
                """;
        var kept = database.sql(indexes)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        database.sql("select format('drop index hazard.%I', n) from unnest(:names::text[]) n")
                .param("names", kept.stream().map(each -> each[0]).toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .list()
                .forEach(drop -> database.sql(drop).update());
        database.sql("""
                insert into hazard.hazard (id, number, version, state, source, power, line, cause, place, description,
                    found_at, listed_at, party, party_name, region, region_path, finder, due_at, clock_from)
                select (lpad(to_hex(1790000000000 + i * 7), 12, '0') || '7' || substr(md5(i::text), 1, 3) || '8'
                        || substr(md5(i::text), 4, 15))::uuid,
                       'YH-411202-2026-' || lpad(i::text, 8, '0'), 1, 'listed', 'inspection', 'patrol-notice',
                       (array['fire', 'industry', 'construction', 'food'])[1 + i * 13 % 4],
                       (array['thing', 'person', 'management'])[1 + i * 7 % 3],
                       '第' || i % 90 || '号' || (array['车间', '仓库', '配电间', '楼梯间'])[1 + i % 4],
                       (array['配电箱缺少防护盖板', '灭火器压力不足', '安全出口被堵', '气瓶间距不够', '电缆拖地没有保护'])[1 + i % 5]
                       || case when i % 100 = 0 then '，地面有油污' else '' end
                       || case when i % 10000 = 0 then '，罐体渗漏' else '' end || '，编码' || substr(md5('w' || i), 1, 6),
                       s.at, s.at, md5('shop' || i % 2000)::uuid, '试验商行' || i % 2000 || '号',
                       town.ids[t.n], town.paths[t.n], :finder::jsonb, s.at + interval '30 days', s.at
                from generate_series(0, :hazards - 1) i,
                     lateral (select timestamptz '2026-01-01 00:00:00+08' + i % 500000 * interval '1 minute' / 2 as at) s,
                     (select array_agg(path order by path) as paths, array_agg(id order by path) as ids
                      from directory.region where path like '1.17.193.%' and level = 'town') town,
                     lateral (select 1 + i * 17 % array_length(town.paths, 1) as n) t
                """).param("finder", FINDER).param("hazards", hazards).update();
        kept.forEach(index -> database.sql(index[1]).update());
        database.sql("vacuum analyze").update();
        database.sql("checkpoint").update();
    }
}
