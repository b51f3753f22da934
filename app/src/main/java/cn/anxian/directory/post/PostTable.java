package cn.anxian.directory.post;

import cn.anxian.directory.NewPost;
import cn.anxian.directory.Party;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.Seat;
import cn.anxian.directory.party.PartyTable;
import cn.anxian.directory.region.RegionBook;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code directory.post}. */
@Component
public class PostTable {

    private final JdbcClient jdbc;
    private final RegionBook regions;

    PostTable(JdbcClient jdbc, RegionBook regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    void insert(PostId id, NewPost post, Party party, Region region, Instant from) {
        jdbc.sql("""
                insert into directory.post (id, party, party_kind, party_path, party_lines, name, role, region, path,
                                            lines, superior, duties, valid_from)
                values (:id, :party, :partyKind, :partyPath, :partyLines, :name, :role, :region, :path,
                        :lines, :superior, :duties, :from)
                """)
                .param("id", id.value())
                .param("party", party.id().value())
                .param("partyKind", party.kind().name())
                .param("partyPath", party.region().path())
                .param("partyLines", party.lines().toArray(String[]::new))
                .param("name", post.name())
                .param("role", post.role().name())
                .param("region", region.id().value())
                .param("path", region.path())
                .param("lines", post.lines().stream().sorted().toArray(String[]::new))
                .param("superior", post.superior().map(PostId::value).orElse(null))
                .param("duties", post.duties())
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .update();
    }

    public Optional<Post> find(PostId id) {
        return jdbc.sql("""
                select p.*, y.name as party_name from directory.post p join directory.party y on y.id = p.party
                where p.id = :id
                """).param("id", id.value()).query(this::post).optional();
    }

    public List<Post> ofParty(PartyId party) {
        return jdbc.sql("""
                select p.*, y.name as party_name from directory.post p join directory.party y on y.id = p.party
                where p.party = :party
                order by array_position(array['LEADER', 'HEAD', 'OFFICE', 'REGULATOR', 'TOWN', 'DUTY', 'SAFETY', 'WORKER'], p.role),
                    p.valid_from, p.name, p.id
                """).param("party", party.value()).query(this::post).list();
    }

    /** The post of that role in a party that answers for the line: the one made for few lines before the one for all. */
    public Optional<Post> inParty(PartyId party, Role role, String line, Instant at) {
        return jdbc.sql("""
                select p.*, y.name as party_name from directory.post p join directory.party y on y.id = p.party
                where p.party = :party and p.role = :role and (p.lines = '{}' or :line = any (p.lines))
                  and p.valid_from <= :at and (p.valid_to is null or p.valid_to > :at)
                order by p.lines = '{}', cardinality(p.lines),
                  not exists (select 1 from directory.holding h where h.post = p.id and h.held_from <= :at
                              and (h.held_to is null or h.held_to > :at)), p.valid_from, p.id
                limit 1
                """)
                .param("party", party.value())
                .param("role", role.name())
                .param("line", line)
                .param("at", HoldingTable.utc(at))
                .query(this::post)
                .optional();
    }

    /** The same among the posts of all agencies of exactly that region. */
    public Optional<Post> governmentPost(RegionId region, Role role, String line, Instant at) {
        return jdbc.sql("""
                select p.*, y.name as party_name from directory.post p join directory.party y on y.id = p.party
                where p.region = :region and p.party_kind = 'AGENCY' and p.role = :role
                  and (p.lines = '{}' or :line = any (p.lines))
                  and p.valid_from <= :at and (p.valid_to is null or p.valid_to > :at)
                order by p.lines = '{}', cardinality(p.lines),
                  not exists (select 1 from directory.holding h where h.post = p.id and h.held_from <= :at
                              and (h.held_to is null or h.held_to > :at)), p.valid_from, p.id
                limit 1
                """)
                .param("region", region.value())
                .param("role", role.name())
                .param("line", line)
                .param("at", HoldingTable.utc(at))
                .query(this::post)
                .optional();
    }

    /** What the person holds then, in the order in which he took it up. */
    public List<Seat> seatsOf(PersonId person, Instant at) {
        return jdbc.sql("""
                select p.*, y.name as party_name, h.person, coalesce(n.name, '') as person_name, h.held_from
                from directory.holding h
                join directory.post p on p.id = h.post and p.valid_from <= :at and (p.valid_to is null or p.valid_to > :at)
                join directory.party y on y.id = p.party
                left join directory.person n on n.id = h.person
                where h.person = :person and h.held_from <= :at and (h.held_to is null or h.held_to > :at)
                order by h.held_from, h.post
                """)
                .param("person", person.value())
                .param("at", HoldingTable.utc(at))
                .query(this::seat)
                .list();
    }

    /** Empty while nobody holds it. */
    public Optional<Seat> seat(PostId post, Instant at) {
        return jdbc.sql("""
                select p.*, y.name as party_name, h.person, coalesce(n.name, '') as person_name, h.held_from
                from directory.post p
                join directory.party y on y.id = p.party
                join directory.holding h on h.post = p.id and h.held_from <= :at and (h.held_to is null or h.held_to > :at)
                left join directory.person n on n.id = h.person
                where p.id = :post
                """)
                .param("post", post.value())
                .param("at", HoldingTable.utc(at))
                .query(this::seat)
                .optional();
    }

    private Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(post(row, number), HoldingTable.holder(row, number));
    }

    Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("party_name"),
                PartyKind.valueOf(row.getString("party_kind")),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                regions.find(new RegionId(row.getInt("region"))).orElseThrow(),
                Set.copyOf(PartyTable.texts(row.getArray("lines"))),
                postId(row.getObject("superior", UUID.class)),
                row.getString("duties"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("valid_to", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                postId(row.getObject("successor", UUID.class)),
                row.getInt("version"));
    }

    /** A party that moves or changes lines takes the copies on its posts along. */
    public void follow(Party party) {
        jdbc.sql("""
                update directory.post
                set party_path = :path, party_lines = :lines,
                    region = case when party_kind = 'AGENCY' then region else :region end,
                    path = case when party_kind = 'AGENCY' then path else :path end
                where party = :party
                """)
                .param("path", party.region().path())
                .param("lines", party.lines().toArray(String[]::new))
                .param("region", party.region().id().value())
                .param("party", party.id().value())
                .update();
    }

    /** False where somebody changed it meanwhile. */
    boolean update(Post changed, int version) {
        return jdbc.sql("""
                update directory.post
                set name = :name, lines = :lines, superior = :superior, duties = :duties, valid_to = :validTo,
                    successor = :successor, version = version + 1
                where id = :id and version = :version
                """)
                        .param("name", changed.name())
                        .param("lines", changed.lines().stream().sorted().toArray(String[]::new))
                        .param("superior", changed.superior().map(PostId::value).orElse(null))
                        .param("duties", changed.duties())
                        .param(
                                "validTo",
                                changed.validTo().map(HoldingTable::utc).orElse(null))
                        .param(
                                "successor",
                                changed.successor().map(PostId::value).orElse(null))
                        .param("id", changed.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Optional<PostId> postId(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PostId::new);
    }
}
