package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.account.Logins;
import cn.anxian.hazard.register.RegistersAtWork;
import cn.anxian.house.Proves;
import cn.anxian.kernel.OpenGate;
import cn.anxian.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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

    /** For want of the right or of sight; bad input would only say that the attempt was badly aimed. */
    private static final Set<Integer> REFUSED = Set.of(403, 404);

    /** Reading changes nothing, so onlookers may read beside each other. */
    private static final int AT_ONCE = 4;

    /** @param own the marks of what is his that he came to see */
    private record Shown(Onlooker onlooker, Set<String> own, List<String> leaks, int asked) {}

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

    @Autowired
    private RegistersAtWork registers;

    private List<Endpoint> endpoints = List.of();
    private List<Onlooker> onlookers = List.of();
    private Marks marks = new Marks(List.of());
    private final Map<String, Set<String>> shown = new TreeMap<>();
    private final Map<String, Integer> tried = new TreeMap<>();

    @BeforeAll
    void fill_the_city() {
        matters.fill(city);
        endpoints = Endpoint.all(mappings);
        onlookers = Onlooker.everybody(city, port, logins);
        matters.ofKind("account").forEach(account -> new Visitor(port).signIn(account.mark(), "a-wrong-password"));
        matters.ofKind("enterprise").stream()
                .filter(enterprise -> enterprise.mark().startsWith("印记"))
                .forEach(enterprise -> {
                    correct(enterprise);
                    beginHandingOver(enterprise);
                });
        onlookers.stream().filter(onlooker -> onlooker.role() == Role.TOWN).forEach(this::bringIn);
        marks = new Marks(matters.marked().stream().map(Matters.Matter::mark).toList());
    }

    /** So that everything that can be done with a handing over could be done. */
    private void beginHandingOver(Matters.Matter enterprise) {
        Onlooker inspector = inspectorOf(enterprise);
        Map<String, String> posts = new TreeMap<>();
        inspector
                .send("GET", "/api/parties/" + enterprise.id() + "/posts", "")
                .body()
                .forEach(post ->
                        posts.put(post.at("/role").asString(), post.at("/id").asString()));
        Visitor.Answer begun =
                inspector.send("POST", "/api/handovers", """
                        {"postId":"%s","takerPostId":"%s"}
                        """.formatted(posts.get("SAFETY"), posts.get("WORKER")));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        matters.beside(enterprise, "handover", UUID.fromString(begun.text("/subject/id")));
    }

    private Onlooker inspectorOf(Matters.Matter enterprise) {
        return onlookers.stream()
                .filter(onlooker -> onlooker.role() == Role.TOWN && onlooker.sees(enterprise))
                .findFirst()
                .orElseThrow();
    }

    /** A register that speaks of a marked hazard of his town. */
    private void bringIn(Onlooker inspector) {
        Matters.Matter hazard = matters.ofKind("hazard").stream()
                .filter(inspector::sees)
                .filter(matter -> matter.lines().contains("fire"))
                .findFirst()
                .orElseThrow();
        String table = "隐患,日期,结果\n" + hazard.mark() + ",2026-09-01,已整改\n";
        Visitor.Answer brought = inspector
                .visitor()
                .upload(
                        "/api/registers",
                        hazard.mark() + ".csv",
                        "text/csv",
                        table.getBytes(StandardCharsets.UTF_8),
                        Map.of());
        assertThat(brought.status()).as(brought.toString()).isEqualTo(200);
        UUID register = UUID.fromString(brought.text("/subject/id"));
        Visitor.Answer checked =
                inspector.send("PUT", "/api/registers/" + register + "/mapping", """
                {"version":1,"columns":{"description":0,"foundOn":1,"result":2},"partyId":"%s","results":{"已整改":true},
                 "line":"fire","power":"patrol-notice","cause":"thing","place":"见隐患内容"}
                """.formatted(hazard.party()));
        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        registers.workOff();
        matters.brought(register, hazard, inspector.party());
    }

    /** So that there is something in its journal to be shown. */
    private void correct(Matters.Matter enterprise) {
        Onlooker inspector = inspectorOf(enterprise);
        Visitor.Answer file = inspector.send("GET", "/api/enterprises/" + enterprise.id(), "");
        Visitor.Answer corrected = inspector.send("PUT", "/api/enterprises/" + enterprise.id(), """
                        {"version":%s,"name":"%s","creditCode":"%s","regionId":%d,"lines":["%s"],"address":"演示路2号",
                         "headcount":21,"soleFirm":false}
                        """.formatted(
                        file.body().at("/version").asInt(),
                        enterprise.mark(),
                        file.text("/creditCode"),
                        enterprise.region(),
                        enterprise.lines().iterator().next()));
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
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
    @Proves("8.2.2")
    void nobody_is_shown_what_is_not_his() {
        assertThat(leaks()).isEmpty();
        for (Onlooker onlooker : onlookers) {
            if (!onlooker.role().isAdministrator()) {
                assertThat(shown.get(onlooker.name()))
                        .as("%s is shown what is his", onlooker)
                        .containsAll(matters.marked().stream()
                                .filter(onlooker::sees)
                                .map(Matters.Matter::mark)
                                .toList());
            }
        }
    }

    @Test
    @Proves("8.3.1")
    void row_level_security_alone_shows_nothing_foreign_either() {
        gate.open();
        assertThat(leaks()).isEmpty();
    }

    @Test
    void the_guard_finds_a_leak() {
        Onlooker stranger = onlookers.getFirst();
        Matters.Matter foreign = matters.marked().stream()
                .filter(matter -> !stranger.sees(matter))
                .findFirst()
                .orElseThrow();
        assertThat(marks.in("{\"description\":\"乙" + foreign.mark() + "\"}"))
                .filteredOn(unseen(stranger)::contains)
                .contains(foreign.mark());
        assertThat(marks.in(matters.marked().stream().map(Matters.Matter::mark).collect(Collectors.joining())))
                .as("none is overlooked, wherever it stands")
                .containsAll(matters.marked().stream().map(Matters.Matter::mark).toList());
    }

    @Test
    @Proves("8.2.1")
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
    @Proves({"6.3.3", "7.6.2"})
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
    @Proves("8.2.2")
    void what_is_not_ones_own_cannot_be_changed() {
        assertThat(foreignChanges()).isEmpty();
        assertThat(untried(endpoints))
                .as("endpoints that write and were never aimed at something foreign")
                .isEmpty();
        assertThat(tried.keySet())
                .as("what stands on the list has nothing foreign in it")
                .doesNotContainAnyElementsOf(Aims.NOTHING_FOREIGN.keySet());
    }

    @Test
    void an_endpoint_that_nobody_aims_at_something_foreign_is_found() {
        Endpoint forgotten = new Endpoint(
                "POST", "/api/nobody-thought-of-it", endpoints.getFirst().rule());
        Endpoint read = new Endpoint(
                "GET", "/api/nobody-thought-of-it", endpoints.getFirst().rule());

        assertThat(untried(List.of(forgotten, read)))
                .contains(forgotten.toString())
                .doesNotContain(read.toString());
        assertThat(endpoints).extracting(Endpoint::toString).containsAll(Aims.NOTHING_FOREIGN.keySet());
    }

    @Test
    void an_enterprises_time_line_tells_of_its_file_and_of_its_place_in_the_directory() {
        Onlooker administrator = named("系统管理员");
        Onlooker inspector = named("本镇检查员");
        Matters.Matter site = matters.ofKind("enterprise").stream()
                .filter(matter -> matter.mark().startsWith("印记") && inspector.sees(matter))
                .findFirst()
                .orElseThrow();
        Visitor.Answer party = administrator.send("GET", "/api/parties/" + site.id(), "");
        Visitor.Answer changed = administrator.send(
                "PUT",
                "/api/parties/" + site.id(),
                "{\"version\":" + party.body().at("/version").asInt() + "}");
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);

        assertThat(timeLine(inspector, site)).contains("修改企业档案：" + site.mark(), "修改单位：" + site.mark());
        assertThat(timeLine(named("邻镇检查员"), site)).doesNotContain(site.mark());
    }

    @Test
    @Proves("16.2.1")
    void the_administrators_are_shown_the_accounts_and_their_events_in_their_region_and_in_sheets_too() {
        for (Map.Entry<String, String> asked :
                Map.of("安全管理员", "/api/accounts", "审计管理员", "/api/account-events").entrySet()) {
            Onlooker administrator = named(asked.getKey());
            String[] own = matters.ofKind("account").stream()
                    .filter(administrator::sees)
                    .map(Matters.Matter::mark)
                    .toArray(String[]::new);
            assertThat(own).hasSize(2);
            assertThat(Sheets.everything(administrator.send("GET", asked.getValue() + "?size=100&q=marked-", "")))
                    .contains(own);
            assertThat(Sheets.everything(administrator.send("GET", asked.getValue() + "/export?q=marked-", "")))
                    .contains(own);
        }
    }

    private String timeLine(Onlooker onlooker, Matters.Matter enterprise) {
        return onlooker.send("GET", "/api/journal?subjectType=enterprise&subjectId=" + enterprise.id(), "")
                .toString();
    }

    private Onlooker named(String name) {
        return onlookers.stream()
                .filter(onlooker -> onlooker.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Proves("8.3.1")
    void row_level_security_alone_lets_nothing_foreign_be_changed() {
        gate.open();
        assertThat(foreignChanges()).isEmpty();
    }

    private List<String> leaks() {
        List<Shown> all = new ArrayList<>();
        try (ExecutorService beside = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Shown>> asking = onlookers.stream()
                    .<Callable<Shown>>map(onlooker -> () -> shownTo(onlooker))
                    .toList();
            for (Future<Shown> each : beside.invokeAll(asking)) {
                all.add(each.get());
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
        all.forEach(each -> shown.put(each.onlooker().name(), each.own()));
        System.out.println("enumeration: " + all.stream().mapToInt(Shown::asked).sum() + " questions by "
                + onlookers.size() + " onlookers at " + endpoints.size() + " endpoints");
        return all.stream().flatMap(each -> each.leaks().stream()).toList();
    }

    /** Everything that this onlooker can open, one after the other. */
    private Shown shownTo(Onlooker onlooker) {
        Set<String> own = new TreeSet<>();
        List<String> leaks = new ArrayList<>();
        Set<String> unseen = unseen(onlooker);
        int asked = 0;
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.method().equals("GET") || !endpoint.allows(onlooker.role())) {
                continue;
            }
            for (String path : matters.values(endpoint)) {
                asked++;
                Visitor.Answer answer = onlooker.send("GET", path, "");
                Set<String> found = marks.in(Sheets.everything(answer));
                List<String> foreign = found.stream().filter(unseen::contains).toList();
                if (!foreign.isEmpty() || answer.status() >= 500) {
                    leaks.add(onlooker + " GET " + path + " → " + answer.status() + " " + foreign);
                }
                own.addAll(found);
            }
        }
        return new Shown(onlooker, own, leaks, asked);
    }

    private List<String> foreignChanges() {
        List<String> changes = new ArrayList<>();
        String state = matters.state(city);
        for (Onlooker onlooker : onlookers) {
            for (Endpoint endpoint : endpoints) {
                if (endpoint.method().equals("GET") || !endpoint.allows(onlooker.role())) {
                    continue;
                }
                for (Matters.Attempt attempt : matters.attempts(endpoint)) {
                    if (!onlooker.sees(attempt.matter())) {
                        long before = matters.entries();
                        Visitor.Answer answer = onlooker.send(endpoint.method(), attempt.path(), attempt.body());
                        tried.merge(endpoint.toString(), 1, Integer::sum);
                        if (!refused(answer) || matters.entries() != before) {
                            changes.add(onlooker + " " + endpoint.method() + " " + attempt.path() + " " + attempt.body()
                                    + " → " + answer);
                        }
                    }
                }
            }
        }
        if (!matters.state(city).equals(state)) {
            changes.add("something was changed that the journal does not tell");
        }
        return changes;
    }

    private static boolean refused(Visitor.Answer answer) {
        return REFUSED.contains(answer.status())
                || answer.status() == 400 && answer.text("/detail").contains("不在您的权限范围内");
    }

    /** Endpoints that write, that were not aimed at anything foreign and of which nobody said why. */
    private List<String> untried(List<Endpoint> which) {
        return which.stream()
                .filter(endpoint -> !endpoint.method().equals("GET"))
                .map(Endpoint::toString)
                .filter(endpoint -> !tried.containsKey(endpoint) && !Aims.NOTHING_FOREIGN.containsKey(endpoint))
                .toList();
    }

    /** The marks of matters that this onlooker must not see. */
    private Set<String> unseen(Onlooker onlooker) {
        return matters.marked().stream()
                .filter(matter -> !onlooker.sees(matter))
                .map(Matters.Matter::mark)
                .collect(Collectors.toSet());
    }
}
