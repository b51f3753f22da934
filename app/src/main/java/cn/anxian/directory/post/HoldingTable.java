package cn.anxian.directory.post;

import cn.anxian.directory.Holder;
import cn.anxian.directory.Holding;
import cn.anxian.directory.Region;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code directory.holding} and {@code directory.person}. */
@Component
public class HoldingTable {

    private final JdbcClient jdbc;

    HoldingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertPerson(PersonId id, String name, PersonId registrar, String path) {
        jdbc.sql("""
                insert into directory.person (id, name, registered_by, path) values (:id, :name, :registrar, :path)
                """)
                .param("id", id.value())
                .param("name", name)
                .param("registrar", registrar.value())
                .param("path", path)
                .update();
    }

    public Optional<String> personName(PersonId id) {
        return jdbc.sql("select name from directory.person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /**
     * Who holds no post and whose name contains the words, and who holds one and is called just that; of those whom the caller
     * may know.
     *
     * @param inside only who served there or was registered by the caller; null asks for everybody
     */
    List<KnownPerson> known(String words, @Nullable PartyId inside, PersonId caller, int most) {
        return jdbc.sql("""
                select n.id, n.name, coalesce(last.was, '') as was, not directory.serves_nowhere(n.id) as serving
                from directory.person n
                left join lateral (
                    select y.name || p.name as was
                    from directory.holding h join directory.post p on p.id = h.post join directory.party y on y.id = p.party
                    where h.person = n.id order by h.held_to is null desc, h.held_from desc limit 1) last on true
                where position(:words in n.name) > 0 and (n.name = :words or directory.serves_nowhere(n.id))
                  and (:inside::uuid is null or n.registered_by = :caller
                       or exists (select 1 from directory.holding h join directory.post p on p.id = h.post
                                  where h.person = n.id and p.party = :inside))
                order by n.name, n.id limit :most
                """)
                .param("words", words)
                .param("inside", inside == null ? null : inside.value())
                .param("caller", caller.value())
                .param("most", most)
                .query((row, number) -> new KnownPerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("was"),
                        row.getBoolean("serving")))
                .list();
    }

    public boolean servesNowhere(PersonId person) {
        return jdbc.sql("select directory.serves_nowhere(:person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Refused by the exclusion constraint {@code one_holder_a_post} where somebody holds it at that time. */
    void insert(PostId post, PersonId person, Instant from) {
        jdbc.sql("insert into directory.holding (post, person, held_from) values (:post, :person, :from)")
                .param("post", post.value())
                .param("person", person.value())
                .param("from", utc(from))
                .update();
    }

    /** Everybody who held the post, the latest first. */
    public List<Holding> history(PostId post) {
        return jdbc.sql("""
                select h.person, coalesce(n.name, '') as person_name, h.held_from, h.held_to
                from directory.holding h left join directory.person n on n.id = h.person
                where h.post = :post order by h.held_from desc
                """)
                .param("post", post.value())
                .query((row, number) -> new Holding(
                        holder(row, number),
                        Optional.ofNullable(row.getObject("held_to", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    int end(PostId post, Instant at) {
        return jdbc.sql("""
                update directory.holding set held_to = :at
                where post = :post and held_to is null and held_from <= :at
                """).param("post", post.value()).param("at", utc(at)).update();
    }

    public Optional<Holder> holderAt(PostId post, Instant at) {
        return jdbc.sql("""
                select h.person, coalesce(n.name, '') as person_name, h.held_from
                from directory.holding h left join directory.person n on n.id = h.person
                where h.post = :post and h.held_from <= :at and (h.held_to is null or h.held_to > :at)
                """)
                .param("post", post.value())
                .param("at", utc(at))
                .query(HoldingTable::holder)
                .optional();
    }

    /** Who then holds another post of that role, for the region or for one above it, and is not known to leave. */
    public List<PersonId> holdersOver(Role role, Region region, PostId other, Instant at) {
        return jdbc.sql("""
                select h.person from directory.post p join directory.holding h on h.post = p.id
                where p.role = :role and starts_with(:path, p.path) and p.id <> :other
                  and p.valid_from <= :at and p.valid_to is null and h.held_from <= :at and h.held_to is null
                """)
                .param("role", role.name())
                .param("path", region.path())
                .param("other", other.value())
                .param("at", utc(at))
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** Two who relieve each other at once wait for each other, until the transaction ends. */
    public void oneAdministratorGoesAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('directory.administrators', 0))")
                .query((row, number) -> 1)
                .single();
    }

    static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("person_name"),
                row.getObject("held_from", OffsetDateTime.class).toInstant());
    }

    public static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
