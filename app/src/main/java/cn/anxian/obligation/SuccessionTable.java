package cn.anxian.obligation;

import cn.anxian.directory.PostAbolished;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.time.ChinaTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code obligation.succession}, and of the posts that new duties rest on while a post is being abolished. */
@Component
class SuccessionTable {

    private final JdbcClient jdbc;

    SuccessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until this transaction ends none of these posts is abolished: a duty would else be born on a post that ends just now. */
    void keep(Collection<PostId> posts) {
        jdbc.sql("""
                select pg_advisory_xact_lock_shared(hashtextextended('obligation.post ' || post, 0))
                from (select distinct unnest(:posts::text[]) as post order by 1) each_once
                """)
                .param("posts", posts.stream().map(PostId::toString).toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }

    /** Waits for those who are issuing duties on it; until this transaction ends nobody else does. */
    void holdBackNewDutiesOf(PostId post) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('obligation.post ' || :post, 0))")
                .param("post", post.toString())
                .query((row, number) -> number)
                .single();
    }

    /** How many open duties rest on the post, owed or to be verified, whether the caller sees them or not. */
    long restingOn(PostId post) {
        return jdbc.sql("select obligation.resting_on(:post)")
                .param("post", post.value())
                .query(Long.class)
                .single();
    }

    /** As {@link #restingOn}, but for the two signatures of a handing over itself. */
    long toBeHandedOver(PostId post) {
        return jdbc.sql("select obligation.to_be_handed_over(:post)")
                .param("post", post.value())
                .query(Long.class)
                .single();
    }

    Optional<Instant> lastRecordedOn(PostId post) {
        return jdbc.sql("select obligation.last_recorded_on(:post) as last")
                .param("post", post.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** One fact for each duty that went over, on its own matter. */
    List<Fact> handOn(PostAbolished abolished, @Nullable String successorHolder, Caller by) {
        return jdbc.sql("select * from obligation.hand_on(:ended, :holder, :at, :person, :personName)")
                .param("ended", abolished.post().value())
                .param("holder", successorHolder)
                .param("at", ObligationTable.utc(abolished.at()))
                .param("person", by.person().value())
                .param("personName", by.personName())
                .query(SuccessionTable::fact)
                .list();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        boolean owes = row.getString("side").equals("OBLIGOR");
        return Fact.of(
                "obligation.handed-on",
                owes ? "责任承接" : "核验责任承接",
                new Subject(
                        row.getString("subject_type"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("subject_number")),
                new Placement(
                        row.getString("region_path"),
                        row.getString("line"),
                        new PartyId(row.getObject("party", UUID.class))),
                new Fact.Detail("事项", row.getString("title")),
                new Fact.Detail(
                        owes ? "原责任岗位（已撤销）" : "原核验岗位（已撤销）",
                        row.getString("from_party_name") + row.getString("from_post_name")),
                new Fact.Detail("承接岗位", row.getString("to_party_name") + row.getString("to_post_name")),
                new Fact.Detail(
                        "应于",
                        ChinaTime.deadline(
                                row.getObject("due_at", OffsetDateTime.class).toInstant())));
    }
}
