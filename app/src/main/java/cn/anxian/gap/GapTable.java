package cn.anxian.gap;

import cn.anxian.directory.GapFound;
import cn.anxian.directory.GapKind;
import cn.anxian.directory.Region;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.ScopeFilter;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code gap.gap} and {@code gap.look}. */
@Component
class GapTable {

    private final JdbcClient jdbc;
    private final ScopeFilter filter;

    GapTable(JdbcClient jdbc, ScopeFilter filter) {
        this.jdbc = jdbc;
        this.filter = filter;
    }

    void insert(Gap gap) {
        jdbc.sql("""
                insert into gap.gap (id, kind, rank, key, line, region, region_path, party, about_party, enterprises, touched,
                    sentence, found_at, settler, due_at, follows)
                values (:id, :kind, :rank, :key, :line, :region, :path, :party, :aboutParty, :enterprises, :touched,
                    :sentence, :foundAt, :settler, :dueAt, :follows)
                """)
                .param("id", gap.id().value())
                .param("kind", gap.kind().name())
                .param("rank", gap.kind().ordinal())
                .param("key", gap.key())
                .param("line", gap.placement().line())
                .param("region", gap.region())
                .param("path", gap.placement().path())
                .param("party", gap.placement().party().value())
                .param("aboutParty", gap.aboutParty().map(PartyId::value).orElse(null))
                .param("enterprises", gap.enterprises())
                .param("touched", gap.touched().map(GapTable::ids).orElse(null))
                .param("sentence", gap.sentence())
                .param("foundAt", utc(gap.foundAt()))
                .param("settler", gap.settler().map(PostId::value).orElse(null))
                .param("dueAt", gap.dueAt().map(GapTable::utc).orElse(null))
                .param("follows", gap.follows().map(GapId::value).orElse(null))
                .update();
    }

    /** Tells an open one as it now is. False where somebody else ended it or changed it meanwhile. */
    boolean change(Gap gap, GapFound now) {
        return jdbc.sql("""
                update gap.gap set sentence = :sentence, enterprises = :enterprises, touched = :touched, version = version + 1
                where id = :id and version = :version and ended_at is null
                """)
                        .param("sentence", now.sentence())
                        .param("enterprises", now.enterprises().size())
                        .param("touched", ids(now.enterprises()))
                        .param("id", gap.id().value())
                        .param("version", gap.version())
                        .update()
                == 1;
    }

    /** False where somebody else ended it or changed it meanwhile. */
    boolean end(GapId id, int version, Gap.Ending ending) {
        return jdbc.sql("""
                update gap.gap set how = :how, ended_at = :at, reason = :reason, document = :document,
                    accepted_until = :until, ended_by = :by, version = version + 1
                where id = :id and version = :version and ended_at is null
                """)
                        .param("how", ending.how().name())
                        .param("at", utc(ending.at()))
                        .param("reason", ending.reason())
                        .param("document", ending.document())
                        .param("until", ending.until().orElse(null))
                        .param("by", ending.by())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Gap> find(GapId id) {
        return jdbc.sql("select * from gap.gap where id = :id")
                .param("id", id.value())
                .query(GapTable::gap)
                .optional();
    }

    List<Gap> openWithin(Region region) {
        return jdbc.sql("""
                select * from gap.gap where ended_at is null and region_path >= :path and region_path < :path || '~'
                order by id
                """).param("path", region.path()).query(GapTable::gap).list();
    }

    /** What was found before under these keys, the last of each. */
    List<Gap> lastOf(List<String> keys) {
        return jdbc.sql("select distinct on (key) * from gap.gap where key = any (:keys) order by key, id desc")
                .param("keys", keys.toArray(String[]::new))
                .query(GapTable::gap)
                .list();
    }

    /** Those under these keys of which somebody decided that nothing is to be put right, to this day at least. */
    List<Gap> acceptedOf(List<String> keys, LocalDate today) {
        return jdbc.sql("select * from gap.gap where key = any (:keys) and accepted_until >= :today order by id")
                .param("keys", keys.toArray(String[]::new))
                .param("today", today)
                .query(GapTable::gap)
                .list();
    }

    /** Ordered by what presses most, then as they were found. */
    List<Gap> list(GapWish wish, @Nullable Region region, int afterRank, UUID afterId, int size) {
        return jdbc.sql("""
                select * from gap.gap
                where (ended_at is null) = :open
                  and region_path >= :from and region_path < :to
                  and (:path::text is null or starts_with(region_path, :path))
                  and (:kind::text is null or kind = :kind)
                  and (:line::text is null or line = :line)
                  and (:q::text is null or position(:q in sentence) > 0)
                  and (rank, id) > (:afterRank, :afterId)
                order by rank, id
                limit :size
                """)
                .param("open", wish.open())
                .param("from", filter.pathFrom())
                .param("to", filter.pathTo())
                .param("path", region == null ? null : region.path())
                .param("kind", wish.whichKind().map(GapKind::name).orElse(null))
                .param("line", wish.whichLine())
                .param("q", wish.words())
                .param("afterRank", afterRank)
                .param("afterId", afterId)
                .param("size", size)
                .query(GapTable::gap)
                .list();
    }

    record Count(GapKind kind, int open) {}

    List<Count> countsOpen() {
        return jdbc.sql("""
                select kind, count(*)::int as open from gap.gap
                where ended_at is null and region_path >= :from and region_path < :to
                group by kind
                """)
                .param("from", filter.pathFrom())
                .param("to", filter.pathTo())
                .query((row, number) -> new Count(GapKind.valueOf(row.getString("kind")), row.getInt("open")))
                .list();
    }

    void looked(Region within, Instant at) {
        jdbc.sql("insert into gap.look (region_path, at) values (:path, :at)")
                .param("path", within.path())
                .param("at", utc(at))
                .update();
    }

    /** When everything here was last looked through. */
    Optional<Instant> lastLook(String path) {
        return jdbc.sql("select max(at) from gap.look where starts_with(:path, region_path)")
                .param("path", path)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Gap gap(ResultSet row, int number) throws SQLException {
        Optional<Instant> endedAt = moment(row, "ended_at");
        Optional<Gap.Ending> ending = Optional.empty();
        if (endedAt.isPresent()) {
            ending = Optional.of(new Gap.Ending(
                    Gap.How.valueOf(row.getString("how")),
                    endedAt.get(),
                    row.getString("reason"),
                    row.getString("document"),
                    Optional.ofNullable(row.getObject("accepted_until", LocalDate.class)),
                    row.getString("ended_by")));
        }
        return new Gap(
                new GapId(row.getObject("id", UUID.class)),
                GapKind.valueOf(row.getString("kind")),
                row.getString("key"),
                new Placement(
                        row.getString("region_path"),
                        row.getString("line"),
                        new PartyId(row.getObject("party", UUID.class))),
                row.getInt("region"),
                Optional.ofNullable(row.getObject("about_party", UUID.class)).map(PartyId::new),
                row.getInt("enterprises"),
                touched(row.getArray("touched")),
                row.getString("sentence"),
                moment(row, "found_at").orElseThrow(),
                Optional.ofNullable(row.getObject("settler", UUID.class)).map(PostId::new),
                moment(row, "due_at"),
                ending,
                Optional.ofNullable(row.getObject("follows", UUID.class)).map(GapId::new),
                row.getInt("version"));
    }

    private static Optional<Set<PartyId>> touched(@Nullable Array parties) throws SQLException {
        return parties == null
                ? Optional.empty()
                : Optional.of(Arrays.stream((UUID[]) parties.getArray())
                        .map(PartyId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static UUID[] ids(Collection<PartyId> parties) {
        return parties.stream().map(PartyId::value).sorted().toArray(UUID[]::new);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
