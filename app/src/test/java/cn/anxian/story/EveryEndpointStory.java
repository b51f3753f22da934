package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.account.Logins;
import cn.anxian.kernel.OpenGate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint of the running application × every role × own, parent, sibling and child region × own and foreign party.
 *
 * <p>Who may see what is said here a second time, in words of its own ({@link Onlooker#sees}); the application is not asked.
 * The whole is done twice: as it is, and with the services' own filter taken away, when row-level security stands alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryEndpointStory extends Story {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private SmallCity city;

    @Autowired
    private Logins logins;

    @Autowired
    private OpenGate gate;

    @Autowired
    private Matters matters;

    private List<Endpoint> endpoints = List.of();
    private List<Onlooker> onlookers = List.of();
    private final Map<String, Set<String>> shown = new TreeMap<>();

    @BeforeAll
    void fill_the_city() {
        matters.fill(city);
        endpoints = Endpoint.all(mappings);
        onlookers = Onlooker.everybody(city, port, logins);
    }

    @AfterEach
    void close_the_gate() {
        gate.close();
    }

    @Test
    void the_enumeration_covers_the_whole_application() {
        assertThat(endpoints).hasSizeGreaterThan(40);
        assertThat(onlookers.stream().map(Onlooker::role).distinct()).hasSize(11);
        assertThat(endpoints.stream()
                        .filter(endpoint -> matters.values(endpoint).isEmpty()))
                .as("endpoints whose variables nobody knows how to fill")
                .isEmpty();
    }

    @Test
    void nobody_is_shown_what_is_not_his() {
        assertThat(leaks()).isEmpty();
        for (Onlooker onlooker : onlookers) {
            if (!onlooker.role().isAdministrator()) {
                assertThat(shown.get(onlooker.name()))
                        .as("%s is shown what is his", onlooker)
                        .containsAll(matters.all().stream()
                                .filter(onlooker::sees)
                                .map(Matters.Matter::mark)
                                .toList());
            }
        }
    }

    @Test
    void row_level_security_alone_shows_nothing_foreign_either() {
        gate.open();
        assertThat(leaks()).isEmpty();
    }

    @Test
    void the_guard_finds_a_leak() {
        Onlooker stranger = onlookers.getFirst();
        Matters.Matter foreign = matters.all().stream()
                .filter(matter -> !stranger.sees(matter))
                .findFirst()
                .orElseThrow();
        assertThat(foreign("{\"description\":\"" + foreign.mark() + "\"}", stranger))
                .contains(foreign.mark());
    }

    @Test
    void a_role_that_may_not_call_an_endpoint_is_refused_whatever_it_sends() {
        Map<String, String> wrong = new TreeMap<>();
        AtomicInteger asked = new AtomicInteger();
        for (Endpoint endpoint : endpoints) {
            for (Onlooker onlooker : onlookers) {
                if (!endpoint.allows(onlooker.role())) {
                    asked.incrementAndGet();
                    int status = onlooker.send(
                                    endpoint.method(), matters.values(endpoint).getFirst(), "{}")
                            .status();
                    if (status != 403) {
                        wrong.put(endpoint + " by " + onlooker, "answered " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).hasValueGreaterThan(100);
    }

    @Test
    void without_signing_in_nothing_is_answered_but_the_doorstep() {
        Visitor stranger = new Visitor(port);
        Map<String, Integer> wrong = new TreeMap<>();
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.anyone()) {
                int status = Onlooker.send(
                                stranger,
                                endpoint.method(),
                                matters.values(endpoint).getFirst(),
                                "{}")
                        .status();
                if (status != 401) {
                    wrong.put(endpoint.toString(), status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_not_ones_own_cannot_be_changed() {
        assertThat(foreignChanges()).isEmpty();
    }

    @Test
    void row_level_security_alone_lets_nothing_foreign_be_changed() {
        gate.open();
        assertThat(foreignChanges()).isEmpty();
    }

    private List<String> leaks() {
        List<String> leaks = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        for (Onlooker onlooker : onlookers) {
            for (Endpoint endpoint : endpoints) {
                if (!endpoint.method().equals("GET") || !endpoint.allows(onlooker.role())) {
                    continue;
                }
                for (String path : matters.values(endpoint)) {
                    asked.incrementAndGet();
                    Visitor.Answer answer = onlooker.send("GET", path, "");
                    String text = new String(answer.bytes(), StandardCharsets.UTF_8);
                    List<String> foreign = foreign(text, onlooker);
                    if (!foreign.isEmpty() || answer.status() >= 500) {
                        leaks.add(onlooker + " GET " + path + " → " + answer.status() + " " + foreign);
                    }
                    Set<String> own = shown.computeIfAbsent(onlooker.name(), name -> new TreeSet<>());
                    matters.all().stream()
                            .map(Matters.Matter::mark)
                            .filter(text::contains)
                            .forEach(own::add);
                }
            }
        }
        System.out.println("enumeration: " + asked + " questions by " + onlookers.size() + " onlookers at "
                + endpoints.size() + " endpoints");
        return leaks;
    }

    private List<String> foreignChanges() {
        List<String> changes = new ArrayList<>();
        for (Onlooker onlooker : onlookers) {
            for (Endpoint endpoint : endpoints) {
                if (endpoint.method().equals("GET") || !endpoint.allows(onlooker.role())) {
                    continue;
                }
                for (Matters.Attempt attempt : matters.attempts(endpoint)) {
                    if (!onlooker.sees(attempt.matter())) {
                        long before = matters.entries();
                        Visitor.Answer answer = onlooker.send(endpoint.method(), attempt.path(), attempt.body());
                        if (answer.status() < 400 || answer.status() >= 500 || matters.entries() != before) {
                            changes.add(onlooker + " " + endpoint.method() + " " + attempt.path() + " → " + answer);
                        }
                    }
                }
            }
        }
        return changes;
    }

    /** The marks of matters in a text that this onlooker must not see. */
    private List<String> foreign(String text, Onlooker onlooker) {
        return matters.all().stream()
                .filter(matter -> !onlooker.sees(matter))
                .map(Matters.Matter::mark)
                .filter(text::contains)
                .toList();
    }
}
