package cn.anxian.directory.party;

import cn.anxian.directory.NewParty;
import cn.anxian.directory.Party;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.PartyQuery;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.region.RegionBook;
import cn.anxian.kernel.PartyId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code directory.party}. */
@Component
public class PartyTable {

    private final JdbcClient jdbc;
    private final RegionBook regions;

    PartyTable(JdbcClient jdbc, RegionBook regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    void insert(PartyId id, NewParty party, Region region) {
        jdbc.sql("""
                insert into directory.party (id, kind, agency_kind, name, region, path, lines)
                values (:id, :kind, :agencyKind, :name, :region, :path, :lines)
                """)
                .param("id", id.value())
                .param("kind", party.kind().name())
                .param("agencyKind", party.agencyKind())
                .param("name", party.name())
                .param("region", region.id().value())
                .param("path", region.path())
                .param("lines", party.lines().toArray(String[]::new))
                .update();
    }

    public Optional<Party> find(PartyId id) {
        return jdbc.sql("select * from directory.party where id = :id")
                .param("id", id.value())
                .query(this::party)
                .optional();
    }

    /** The agency of that kind for exactly that region; the oldest, should there be two. */
    public Optional<Party> agency(String agencyKind, RegionId region) {
        return jdbc.sql("""
                select * from directory.party
                where kind = 'AGENCY' and agency_kind = :agencyKind and region = :region and active
                order by id limit 1
                """)
                .param("agencyKind", agencyKind)
                .param("region", region.value())
                .query(this::party)
                .optional();
    }

    /**
     * By name, from after {@code afterName} and {@code afterId}; at most {@code limit}. Beside a word of the name others may say
     * where it lies.
     */
    public List<Party> list(PartyQuery query, DirectoryRights.Range range, String afterName, UUID afterId, int limit) {
        String region = query.region().map(Region::path).orElse("");
        return jdbc.sql("""
                select * from directory.party
                where (:kind = '' or kind = :kind)
                  and (kind = 'AGENCY'
                       or (path >= :from and path < :to
                           and (:lines = '*' or lines && string_to_array(:lines, ',')))
                       or id = :own)
                  and (:region = '' or (path >= :region and path < :region || '~'))
                  and (:line = '' or :line = any (lines))
                  and (:q = '' or id = any (:also)
                       or name ilike any ((select kernel.patterns(:q))::text[])
                          and name || ' ' || (select r.full_name from directory.region r where r.id = party.region)
                              ilike all ((select kernel.patterns(:q))::text[]))
                  and (:afterName = '' or (name collate "C", id) > (:afterName collate "C", :afterId))
                order by name collate "C", id
                limit :limit
                """)
                .param("kind", query.kind().map(PartyKind::name).orElse(""))
                .param("from", range.from())
                .param("to", range.to())
                .param("lines", range.lines())
                .param("own", range.own().value())
                .param("region", region)
                .param("line", query.line())
                .param("q", query.q())
                .param("also", query.also().stream().map(PartyId::value).toArray(UUID[]::new))
                .param("afterName", afterName)
                .param("afterId", afterId)
                .param("limit", limit)
                .query(this::party)
                .list();
    }

    /** The agencies at work in a region and below it: those above first, and of one region by name. */
    public List<Party> agencies(String path) {
        return jdbc.sql("""
                select * from directory.party
                where kind = 'AGENCY' and active and path >= :path and path < :path || '~'
                order by path, name collate "C", id
                """).param("path", path).query(this::party).list();
    }

    /** False where somebody changed it meanwhile. */
    boolean update(Party changed, int version) {
        return jdbc.sql("""
                update directory.party
                set name = :name, region = :region, path = :path, lines = :lines, active = :active, version = version + 1
                where id = :id and version = :version
                """)
                        .param("name", changed.name())
                        .param("region", changed.region().id().value())
                        .param("path", changed.region().path())
                        .param("lines", changed.lines().toArray(String[]::new))
                        .param("active", changed.active())
                        .param("id", changed.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Party party(ResultSet row, int number) throws SQLException {
        return new Party(
                new PartyId(row.getObject("id", UUID.class)),
                PartyKind.valueOf(row.getString("kind")),
                row.getString("agency_kind"),
                row.getString("name"),
                regions.find(new RegionId(row.getInt("region"))).orElseThrow(),
                texts(row.getArray("lines")),
                row.getBoolean("active"),
                row.getInt("version"));
    }

    public static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
