package cn.anxian.directory.region;

import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code directory.region}, its dated paths and codes, and of which pack is loaded. */
@Component
class RegionTable {

    private final JdbcClient jdbc;

    RegionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> loadedDigest(String pack) {
        return jdbc.sql("select digest from directory.pack where name = :pack")
                .param("pack", pack)
                .query(String.class)
                .optional();
    }

    void rememberDigest(String pack, String digest) {
        jdbc.sql("""
                insert into directory.pack (name, digest) values (:pack, :digest)
                on conflict (name) do update set digest = excluded.digest
                """).param("pack", pack).param("digest", digest).update();
    }

    /** Parents stand before children; one statement for the whole country. */
    void store(RegionRows rows) {
        jdbc.sql("""
                insert into directory.region (id, parent, level, kind, name, short_name, full_name, path,
                                              valid_from, valid_to)
                select u.id, u.parent, u.level, u.kind, u.name, u.short_name, u.full_name, u.path,
                       u.valid_from::date, u.valid_to::date
                from unnest(:id::int[], :parent::int[], :level::text[], :kind::text[], :name::text[],
                            :shortName::text[], :fullName::text[], :path::text[], :validFrom::text[], :validTo::text[])
                  as u (id, parent, level, kind, name, short_name, full_name, path, valid_from, valid_to)
                on conflict (id) do update
                  set kind = excluded.kind, name = excluded.name, short_name = excluded.short_name,
                      full_name = excluded.full_name, valid_from = excluded.valid_from, valid_to = excluded.valid_to
                """)
                .param("id", rows.ids())
                .param("parent", rows.parents())
                .param("level", rows.texts(RegionRow::level))
                .param("kind", rows.texts(RegionRow::kind))
                .param("name", rows.texts(RegionRow::name))
                .param("shortName", rows.texts(RegionRow::shortName))
                .param("fullName", rows.texts(RegionRow::fullName))
                .param("path", rows.texts(RegionRow::path))
                .param("validFrom", rows.texts(row -> row.validFrom().toString()))
                .param("validTo", rows.texts(RegionRow::validToText))
                .update();
        jdbc.sql("""
                insert into directory.region_path (region, path, valid_from, valid_to)
                select r.id, r.path, r.valid_from, r.valid_to from directory.region r
                where not exists (select 1 from directory.region_path p where p.region = r.id)
                """).update();
    }

    void storeCodes(String system, List<Integer> regions, List<String> codes) {
        jdbc.sql("""
                insert into directory.region_code (region, system, code, valid_from, valid_to)
                select r.id, :system, u.code, r.valid_from, r.valid_to
                from unnest(:region::int[], :code::text[]) as u (region, code) join directory.region r on r.id = u.region
                where not exists (select 1 from directory.region_code c
                                  where c.region = u.region and c.system = :system and c.valid_to is null)
                """)
                .param("system", system)
                .param("region", regions.toArray(Integer[]::new))
                .param("code", codes.toArray(String[]::new))
                .update();
    }

    List<Region> all() {
        return jdbc.sql("""
                select r.id, r.parent, r.level, r.kind, r.name, r.short_name, r.full_name, r.path,
                       coalesce(gb.code, '') as gb_code, coalesce(stat.code, '') as stat_code
                from directory.region r
                left join directory.region_code gb on gb.region = r.id and gb.system = 'gb' and gb.valid_to is null
                left join directory.region_code stat
                  on stat.region = r.id and stat.system = 'stat' and stat.valid_to is null
                where r.valid_to is null
                order by r.id
                """)
                .query((row, number) -> {
                    int parent = row.getInt("parent");
                    return new Region(
                            new RegionId(row.getInt("id")),
                            row.getString("path"),
                            row.getString("level"),
                            row.getString("kind"),
                            row.getString("name"),
                            row.getString("short_name"),
                            row.getString("full_name"),
                            row.getString("gb_code"),
                            row.getString("stat_code"),
                            parent == 0 ? Optional.empty() : Optional.of(new RegionId(parent)));
                })
                .list();
    }
}
