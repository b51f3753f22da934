package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.anxian.directive.review.TestDirectives;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Rights are asked anew with every request; that must stay cheap: each statement is a way to the database and back. */
class RoundTripsStory extends Story {

    private static final String STATEMENT = "Executing prepared SQL statement [";
    private static final String SESSIONS = "kernel.spring_session";
    private static final String COMMIT = "Initiating transaction commit";

    /** The session; who is asking; the account; the posts with their holder; when the session was used. */
    private static final int STANDING = 5;

    /** Which of the tasks on a page are parts of another is asked once for all of them. */
    private static final int PARTS = 1;

    /** Who tells of statements, and who of transactions. */
    private static final List<String> SPEAKERS =
            List.of("org.springframework.jdbc", "cn.anxian.kernel.ToldTransactions");

    /** How the threads are called that answer requests. */
    private static final String ANSWERING = "tomcat-handler";

    @Autowired
    private Offices offices;

    @Autowired
    private SmallCity city;

    @Autowired
    private TestDirectives directives;

    @Test
    void who_somebody_is_and_what_he_may_takes_five_statements_in_one_transaction() {
        Visitor inspector = visitorAt(offices.held(Role.TOWN, SmallCity.TOWN));

        List<String> heard = heardDuring(() -> inspector.get("/api/session"));

        assertThat(heard).filteredOn(STATEMENT::equals).hasSize(STANDING);
        assertThat(heard).filteredOn(COMMIT::equals).hasSize(1);
    }

    @Test
    void and_no_more_for_somebody_with_many_posts() {
        PersonId busy = offices.person();
        PostId first = offices.held(Role.TOWN, SmallCity.TOWN, busy);
        offices.held(Role.OFFICE, SmallCity.COUNTY, busy);
        offices.held(Role.REGULATOR, SmallCity.COUNTY, busy);
        Visitor visitor = visitorAt(first);

        assertThat(heardDuring(() -> assertThat(
                                visitor.get("/api/session").body().at("/posts").size())
                        .isEqualTo(3)))
                .filteredOn(STATEMENT::equals)
                .hasSize(STANDING);
    }

    @Test
    void his_duties_take_few_more() {
        Visitor inspector = visitorAt(offices.held(Role.TOWN, SmallCity.TOWN));

        List<String> heard = heardDuring(() -> inspector.get("/api/obligations"));

        assertThat(heard).filteredOn(STATEMENT::equals).hasSizeBetween(STANDING + 1, STANDING + 4);
        assertThat(heard).filteredOn(COMMIT::equals).hasSize(2);
    }

    @Test
    void a_list_of_documents_or_of_their_tasks_takes_no_more_for_many_than_for_one() {
        for (int made = 0; made < 4; made++) {
            as(
                    city.office(),
                    () -> directives.make(
                            "往返讲话",
                            "往返任务",
                            city.townInspector().post(),
                            "fire",
                            clock.now().plus(Duration.ofDays(10))));
        }
        Visitor office = visitorAt(city.office().post());

        for (String list : List.of("/api/directives", "/api/directive-tasks")) {
            assertThat(office.get(list + "?size=50").body().at("/items").size()).isGreaterThanOrEqualTo(4);
            List<String> one = statementsSaid(() -> office.get(list + "?size=1"));
            assertThat(statementsSaid(() -> office.get(list + "?size=50")))
                    .as(list)
                    .isEqualTo(one)
                    .hasSizeLessThanOrEqualTo(STANDING + PARTS);
        }
    }

    /** But those of the session: it is looked for once more when an answer outgrows its buffer, however many it tells of. */
    private static List<String> statementsSaid(Runnable work) {
        return said(work).stream()
                .filter(words -> words.startsWith(STATEMENT) && !words.contains(SESSIONS))
                .toList();
    }

    private static List<String> heardDuring(Runnable work) {
        return said(work).stream()
                .map(words -> words.startsWith(STATEMENT) ? STATEMENT : words)
                .toList();
    }

    private static List<String> said(Runnable work) {
        ListAppender<ILoggingEvent> heard = new AnsweringThreads();
        heard.start();
        List<Logger> speakers = SPEAKERS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        for (Logger speaker : speakers) {
            speaker.setLevel(Level.DEBUG);
            speaker.setAdditive(false);
            speaker.addAppender(heard);
        }
        try {
            work.run();
        } finally {
            for (Logger speaker : speakers) {
                speaker.detachAppender(heard);
                speaker.setAdditive(true);
                speaker.setLevel(null);
            }
        }
        return List.copyOf(heard.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** What was begun before, sealing for one, goes on in threads of its own meanwhile, and is not heard. */
    private static final class AnsweringThreads extends ListAppender<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread().getName().startsWith(ANSWERING)) {
                super.append(event);
            }
        }
    }
}
