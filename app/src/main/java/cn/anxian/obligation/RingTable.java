package cn.anxian.obligation;

import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.kernel.Placement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the application reads of {@code obligation.ring}. */
@Component
class RingTable {

    private record Word(UUID obligation, boolean urging, ObligationView.Told told) {}

    /** Both null where the post is vacant. */
    record ToldPerson(@Nullable UUID id, @Nullable String name) {

        static final ToldPerson NOBODY = new ToldPerson(null, null);

        static ToldPerson of(Holder holder) {
            return new ToldPerson(holder.person().value(), holder.personName());
        }
    }

    /** What the application says itself stands before everything that the bell says of a duty. */
    private static final int BEFORE_THE_BELL = -1;

    private final JdbcClient jdbc;

    RingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(ObligationId duty, Placement placement, String words, Post post, ToldPerson person, Instant at) {
        insert(duty, BEFORE_THE_BELL, "TOLD", placement, words, post, person, at);
    }

    /** As often as somebody urges. */
    void urge(ObligationId duty, Placement placement, String words, Post post, ToldPerson person, Instant at) {
        int earliest = jdbc.sql(
                        "select coalesce(min(step), 0) from obligation.ring where obligation = :duty and to_post = :post")
                .param("duty", duty.value())
                .param("post", post.id().value())
                .query(Integer.class)
                .single();
        insert(duty, Math.min(earliest, BEFORE_THE_BELL) - 1, "URGED", placement, words, post, person, at);
    }

    private void insert(
            ObligationId duty,
            int step,
            String telling,
            Placement placement,
            String words,
            Post post,
            ToldPerson person,
            Instant at) {
        jdbc.sql("""
                insert into obligation.ring (obligation, step, telling, at, to_post, to_post_name, to_party, to_person,
                                             to_person_name, words, region_path, line, party)
                values (:duty, :step, :telling, :at, :post, :postName, :party, :person, :personName, :words, :path, :line,
                        :concerned)
                """)
                .param("duty", duty.value())
                .param("step", step)
                .param("telling", telling)
                .param("at", ObligationTable.utc(at))
                .param("post", post.id().value())
                .param("postName", post.name())
                .param("party", post.party().value())
                .param("person", person.id())
                .param("personName", person.name())
                .param("words", words)
                .param("path", placement.path())
                .param("line", placement.line())
                .param("concerned", placement.party().value())
                .update();
    }

    /** Who was told of a duty besides its bell: others, that it was missed, and its obligor, that somebody urges. */
    record Heard(List<ObligationView.Told> told, ObligationView.@Nullable Urged urged) {

        static final Heard NOTHING = new Heard(List.of(), null);

        private static Heard of(List<Word> words) {
            List<Instant> urgings = words.stream()
                    .filter(Word::urging)
                    .map(word -> word.told().at())
                    .toList();
            return new Heard(
                    words.stream()
                            .filter(word -> !word.urging())
                            .map(Word::told)
                            .toList(),
                    urgings.isEmpty() ? null : new ObligationView.Urged(urgings.size(), urgings.getLast()));
        }
    }

    /** By obligation. */
    Map<UUID, Heard> heard(Collection<UUID> obligations) {
        return jdbc
                .sql("""
                        select obligation, telling, to_post_name, to_person_name, at from obligation.ring
                        where obligation = any (:obligations) and (telling = 'TOLD' and step >= 0 or telling = 'URGED') order by id
                        """)
                .param("obligations", obligations.toArray(UUID[]::new))
                .query((row, number) -> new Word(
                        row.getObject("obligation", UUID.class),
                        row.getString("telling").equals("URGED"),
                        new ObligationView.Told(
                                row.getString("to_post_name"),
                                row.getString("to_person_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Word::obligation, Collectors.collectingAndThen(Collectors.toList(), Heard::of)));
    }

    /** What these posts were told, the last first. */
    List<Tiding> tidings(Collection<UUID> posts, @Nullable Long before, int size) {
        return jdbc.sql("""
                        select r.id, r.at, r.words, r.obligation, o.subject_type, o.subject_id, o.subject_number
                        from obligation.ring r join obligation.obligation o on o.id = r.obligation
                        where r.to_post = any (:posts) and (:before::bigint is null or r.id < :before)
                        order by r.id desc
                        limit :size
                        """)
                .param("posts", posts.toArray(UUID[]::new))
                .param("before", before)
                .param("size", size)
                .query(RingTable::tiding)
                .list();
    }

    private static Tiding tiding(ResultSet row, int number) throws SQLException {
        return new Tiding(
                Long.toString(row.getLong("id")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                new ObligationId(row.getObject("obligation", UUID.class)),
                new cn.anxian.journal.Subject(
                        row.getString("subject_type"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("subject_number")));
    }
}
