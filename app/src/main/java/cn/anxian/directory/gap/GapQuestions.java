package cn.anxian.directory.gap;

import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.party.PartyTable;
import cn.anxian.directory.post.HoldingTable;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions that go through the whole directory below a region. */
@Component
class GapQuestions {

    record Place(RegionId region, String line, List<PartyId> enterprises) {}

    record Many(RegionId region, List<PartyId> enterprises) {}

    /** @param names in the order of the enterprises */
    record Headless(RegionId region, List<PartyId> enterprises, List<String> names) {}

    record Unplaced(PartyId id, String name, RegionId region) {}

    record Vacant(PostId id, String name, PartyId party, String partyName, RegionId region) {}

    record Twice(RegionId region, String what, List<String> parties, List<String> kinds) {}

    private final JdbcClient jdbc;

    GapQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where departments are: the regions that have a government of their own. */
    List<RegionId> governed(Region within) {
        return jdbc.sql("""
                select distinct region from directory.party
                where kind = 'AGENCY' and active and agency_kind = 'government'
                  and path >= :from and path < :from || '~'
                order by region
                """)
                .param("from", within.path())
                .query((row, number) -> new RegionId(row.getInt("region")))
                .list();
    }

    /** Which enterprises work in which line, where. */
    List<Place> places(Region within) {
        return jdbc.sql("""
                select p.region, l.line, array_agg(p.id order by p.id) as enterprises
                from directory.party p cross join unnest(p.lines) as l(line)
                where p.kind <> 'AGENCY' and p.active and p.path >= :from and p.path < :from || '~'
                group by p.region, l.line
                order by p.region, l.line
                """)
                .param("from", within.path())
                .query((row, number) -> new Place(region(row), row.getString("line"), parties(row)))
                .list();
    }

    List<Many> enterprises(Region within) {
        return jdbc.sql("""
                select region, array_agg(id order by id) as enterprises from directory.party
                where kind <> 'AGENCY' and active and path >= :from and path < :from || '~'
                group by region
                order by region
                """)
                .param("from", within.path())
                .query((row, number) -> new Many(region(row), parties(row)))
                .list();
    }

    List<Headless> headless(Region within, Instant at) {
        return jdbc.sql("""
                select p.region, array_agg(p.id order by p.name, p.id) as enterprises,
                  array_agg(p.name order by p.name, p.id) as names
                from directory.party p
                where p.kind <> 'AGENCY' and p.active and p.path >= :from and p.path < :from || '~'
                  and not exists (
                    select from directory.post o join directory.holding h on h.post = o.id
                    where o.party = p.id and o.role = 'HEAD'
                      and o.valid_from <= :at and (o.valid_to is null or o.valid_to > :at)
                      and h.held_from <= :at and (h.held_to is null or h.held_to > :at))
                group by p.region
                order by p.region
                """)
                .param("from", within.path())
                .param("at", HoldingTable.utc(at))
                .query((row, number) ->
                        new Headless(region(row), parties(row), PartyTable.texts(row.getArray("names"))))
                .list();
    }

    /** Enterprises that only the catch-all line claims. */
    List<Unplaced> unplaced(Region within, String catchAll) {
        return jdbc.sql("""
                select id, name, region from directory.party
                where kind <> 'AGENCY' and active and lines = array[:line::text] and path >= :from and path < :from || '~'
                order by path, name, id
                """)
                .param("line", catchAll)
                .param("from", within.path())
                .query((row, number) ->
                        new Unplaced(new PartyId(row.getObject("id", UUID.class)), row.getString("name"), region(row)))
                .list();
    }

    List<Vacant> vacant(Region within, Instant at) {
        return jdbc.sql("""
                select p.id, p.name, p.party, y.name as party_name, p.region
                from directory.post p join directory.party y on y.id = p.party and y.active
                where p.party_kind = 'AGENCY' and p.path >= :from and p.path < :from || '~'
                  and p.valid_from <= :at and (p.valid_to is null or p.valid_to > :at)
                  and not exists (select from directory.holding h where h.post = p.id
                                  and h.held_from <= :at and (h.held_to is null or h.held_to > :at))
                order by p.path, y.name, p.name, p.id
                """)
                .param("from", within.path())
                .param("at", HoldingTable.utc(at))
                .query((row, number) -> new Vacant(
                        new PostId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new PartyId(row.getObject("party", UUID.class)),
                        row.getString("party_name"),
                        region(row)))
                .list();
    }

    /** Two agencies of one kind in one region. */
    List<Twice> twins(Region within) {
        return jdbc.sql("""
                select region, agency_kind as what, array_agg(name order by name, id) as parties,
                  array[agency_kind] as kinds
                from directory.party
                where kind = 'AGENCY' and active and agency_kind <> 'other' and path >= :from and path < :from || '~'
                group by region, agency_kind
                having count(*) > 1
                order by region, agency_kind
                """)
                .param("from", within.path())
                .query(GapQuestions::twice)
                .list();
    }

    /** Two agencies of one region whose inspectors' posts name the same line, where no decision says whose it is. */
    List<Twice> rivals(Region within, Instant at) {
        return jdbc.sql("""
                select p.region, l.line as what, array_agg(distinct y.name order by y.name) as parties,
                  array_agg(distinct y.agency_kind) as kinds
                from directory.post p
                join directory.party y on y.id = p.party and y.active
                cross join unnest(p.lines) as l(line)
                where p.party_kind = 'AGENCY' and p.role = 'REGULATOR' and p.path >= :from and p.path < :from || '~'
                  and p.valid_from <= :at and (p.valid_to is null or p.valid_to > :at)
                  and not exists (select from directory.matrix_row m
                                  where m.region = p.region and m.line = l.line and m.superseded_at is null
                                    and m.supervisor is not null)
                group by p.region, l.line
                having count(distinct y.id) > 1
                order by p.region, l.line
                """)
                .param("from", within.path())
                .param("at", HoldingTable.utc(at))
                .query(GapQuestions::twice)
                .list();
    }

    private static Twice twice(ResultSet row, int number) throws SQLException {
        return new Twice(
                region(row),
                row.getString("what"),
                PartyTable.texts(row.getArray("parties")),
                PartyTable.texts(row.getArray("kinds")));
    }

    private static List<PartyId> parties(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("enterprises").getArray())
                .map(PartyId::new)
                .toList();
    }

    private static RegionId region(ResultSet row) throws SQLException {
        return new RegionId(row.getInt("region"));
    }
}
