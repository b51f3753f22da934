package cn.anxian.story;

import cn.anxian.account.Logins;
import cn.anxian.accountability.pledge.TestPledges;
import cn.anxian.directive.review.TestDirectives;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.directory.RegionId;
import cn.anxian.gap.TestLook;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Hazards;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.journal.Receipt;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.obligation.Bell;
import cn.anxian.obligation.Obligations;
import cn.anxian.suggestion.TestSuggestions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Matters of several towns, lines and parties, each with a mark by which it is known again wherever it is shown. */
@Lazy
@Component
class Matters {

    /**
     * @param kind enterprise, post, hazard, obligation, decision, pledge, receipt or account; region, person, signer and handover
     *     are only aimed at
     * @param mark a text that stands in it and nowhere else; empty where everybody who is signed in may read it
     * @param path of the region where it lies
     */
    record Matter(String kind, String mark, UUID id, String path, Set<String> lines, PartyId party) {

        /** Administrators look after parties, posts and people, and see no other matters. */
        boolean ofTheDirectory() {
            return Set.of("enterprise", "post", "region", "person", "handover").contains(kind);
        }

        boolean isMarked() {
            return !mark.isEmpty();
        }

        int region() {
            return Integer.parseInt(path.substring(path.lastIndexOf('.', path.length() - 2) + 1, path.length() - 1));
        }
    }

    /** A change that would be carried out if the matter were the caller's. */
    record Attempt(Matter matter, String path, String body) {}

    private static final UUID NOBODY = UUID.fromString("00000000-0000-7000-8000-000000000000");

    private final Hazards hazards;
    private final Obligations obligations;
    private final Directory directory;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final JdbcClient sealer;
    private final JdbcClient ringing;
    private final Bell bell;
    private final JdbcClient jdbc;
    private final Logins logins;
    private final Offices offices;
    private final Aims aims;
    private final TestLook gaps;
    private final TestSuggestions suggestions;
    private final TestDirectives directives;
    private final TestPledges pledges;
    private final TestClock clock;
    private final List<Matter> all = new ArrayList<>();

    Matters(
            Hazards hazards,
            Obligations obligations,
            Directory directory,
            CurrentCaller callers,
            TransactionTemplate transactions,
            @Qualifier("sealer") DataSource sealer,
            @Qualifier("bell") DataSource ringing,
            Bell bell,
            JdbcClient jdbc,
            Logins logins,
            Offices offices,
            Aims aims,
            TestLook gaps,
            TestSuggestions suggestions,
            TestDirectives directives,
            TestPledges pledges,
            TestClock clock) {
        this.hazards = hazards;
        this.obligations = obligations;
        this.directory = directory;
        this.callers = callers;
        this.transactions = transactions;
        this.sealer = JdbcClient.create(sealer);
        this.ringing = JdbcClient.create(ringing);
        this.bell = bell;
        this.jdbc = jdbc;
        this.logins = logins;
        this.offices = offices;
        this.aims = aims;
        this.gaps = gaps;
        this.suggestions = suggestions;
        this.directives = directives;
        this.pledges = pledges;
        this.clock = clock;
    }

    List<Matter> all() {
        return List.copyOf(all);
    }

    List<Matter> marked() {
        return all.stream().filter(Matter::isMarked).toList();
    }

    List<Matter> ofKind(String kind) {
        return all.stream().filter(matter -> matter.kind().equals(kind)).toList();
    }

    void fill(SmallCity city) {
        if (!all.isEmpty()) {
            return;
        }
        ofTown(city, SmallCity.TOWN, city.townInspector());
        ofTown(city, SmallCity.SIBLING_TOWN, city.siblingTownInspector());
        ofTown(city, SmallCity.OTHER_COUNTYS_TOWN, city.otherCountysTownInspector());
    }

    /** All entries of the journal, seen by the one role that sees them all. */
    long entries() {
        return sealer.sql("select count(*) from journal.entry")
                .query(Long.class)
                .single();
    }

    /** All of the directory, the enterprise files and the accounts, as a digest. */
    String state(SmallCity city) {
        return city.asLoader(() -> jdbc.sql("""
                select md5(coalesce(string_agg(row, '|' order by row), '')) from (
                  select p::text as row from directory.party p
                  union all select p::text from directory.post p
                  union all select h::text from directory.holding h
                  union all select n::text from directory.person n
                  union all select m::text from directory.matrix_row m
                  union all select f::text from enterprise.file f
                  union all select a::text from account.account a
                ) as everything
                """).query(String.class).single());
    }

    private void ofTown(SmallCity city, RegionId town, Caller inspector) {
        ofEnterprise(city, city.enterpriseIn(town), inspector, "fire", Role.SAFETY);
        ofEnterprise(city, city.soleFirmIn(town), inspector, "fire", Role.HEAD);
        PartyId site = city.newEnterprise("印记工地" + town.value() + "号", town, "construction");
        ofEnterprise(city, site, inspector, "construction", Role.SAFETY);
        String path = city.file(site).party().region().path();
        Post head = city.asLoader(() -> directory.postsOf(site)).stream()
                .filter(post -> post.role() == Role.HEAD)
                .findFirst()
                .orElseThrow();
        String login = "marked-" + town.value() + "-end";
        add("account", login, logins.marked(head.id(), login), path, Set.of(), site);
        ofNewBusiness(city, town, path);
        ofSuggestion(city, inspector, path);
        ofDirective(city, town, inspector, path);
        ofPledge(city, town, inspector, path);
        PostId official = offices.held(Role.TOWN, town);
        PartyId agency = city.asLoader(() -> directory.post(official).party());
        add("person", "", offices.holder(official).value(), path, Set.of(), agency);
        add("region", "", city.agency("town-government", town).value(), path, Set.of(), agency);
    }

    /** An enterprise of a kind that nobody supervises, and the gap that it is. */
    private void ofNewBusiness(SmallCity city, RegionId town, String path) {
        PartyId camp = city.newEnterprise("印记露营地" + town.value() + "号", town, "general");
        add("enterprise", city.file(camp).party().name(), camp.value(), path, Set.of("general"), camp);
        Caller office = town.equals(SmallCity.OTHER_COUNTYS_TOWN) ? city.siblingOffice() : city.office();
        gaps.about(camp.value(), office, city.file(camp).party().region())
                .forEach(gap -> add("gap", "", gap, path, Set.of("general"), office.party()));
    }

    /** Something that lies where the other lies, and belongs to the same party. */
    void beside(Matter matter, String kind, UUID id) {
        add(kind, "", id, matter.path(), matter.lines(), matter.party());
    }

    /** What the town's inspector says to the office of his county is between the two. */
    private void ofSuggestion(SmallCity city, Caller inspector, String path) {
        String mark = "印记建议" + all.size() + "尾";
        Receipt said = as(inspector, () -> suggestions.say(mark));
        add("suggestion", mark, said.subject().id(), path, Set.of("general"), inspector.party());
    }

    /** The office of the county enters a speech, and gives one task from it to the town. */
    private void ofDirective(SmallCity city, RegionId town, Caller inspector, String path) {
        String mark = "印记讲话" + all.size() + "尾";
        String markOfTheTask = "印记任务" + all.size() + "尾";
        Caller office = town.equals(SmallCity.OTHER_COUNTYS_TOWN) ? city.siblingOffice() : city.office();
        var made = as(
                office,
                () -> directives.make(
                        mark,
                        markOfTheTask,
                        inspector.post(),
                        "fire",
                        clock.now().plus(java.time.Duration.ofDays(10))));
        String county = path.substring(0, path.lastIndexOf('.', path.length() - 2) + 1);
        add("directive", mark, made.directive(), county, Set.of("general"), office.party());
        add("task", markOfTheTask, made.task(), path, Set.of("fire"), inspector.party());
    }

    /** What the office of the county has the town promise is read by the two, and by leaders and offices above. */
    private void ofPledge(SmallCity city, RegionId town, Caller inspector, String path) {
        String mark = "印记责任状" + all.size() + "尾";
        Caller office = town.equals(SmallCity.OTHER_COUNTYS_TOWN) ? city.siblingOffice() : city.office();
        UUID pledge = as(office, () -> pledges.make("演示责任书", mark, inspector.post()));
        add("pledge", mark, pledge, path, Set.of("general"), inspector.party());
        add("signer", "", inspector.post().value(), path, Set.of("general"), inspector.party());
    }

    private void ofEnterprise(SmallCity city, PartyId enterprise, Caller inspector, String line, Role owner) {
        var file = city.file(enterprise);
        String path = file.party().region().path();
        Set<String> lines = Set.copyOf(file.party().lines());
        add("enterprise", file.party().name(), enterprise.value(), path, lines, enterprise);
        List<Post> posts = city.asLoader(() -> directory.postsOf(enterprise));
        for (Post post : posts) {
            add("post", file.party().name(), post.id().value(), path, lines, enterprise);
        }
        String mark = "印记隐患" + all.size() + "尾";
        Receipt listed = as(
                inspector,
                () -> hazards.list(
                        command(),
                        new HazardCommand.Listing(
                                enterprise,
                                Source.INSPECTION,
                                Power.PATROL_NOTICE,
                                line,
                                Cause.THING,
                                "仓库",
                                mark,
                                null,
                                clock.now(),
                                List.of(),
                                null)));
        UUID hazard = listed.subject().id();
        add("hazard", mark, hazard, path, Set.of(line), enterprise);
        add("receipt", mark, listed.commandId().value(), path, Set.of(line), enterprise);
        Post handedTo =
                posts.stream().filter(post -> post.role() == owner).findFirst().orElseThrow();
        as(
                inspector,
                () -> hazards.handOver(
                        command(), new HazardId(hazard), new HazardCommand.HandOver(1, handedTo.id(), null, null)));
        as(inspector, () -> obligations.ofSubject(Subject.of("hazard", hazard))).forEach(duty -> {
            add("obligation", mark, duty.id().value(), path, Set.of(line), enterprise);
            if (duty.kind().equals("hazard.rectify")) {
                String asked = mark.replace("隐患", "决定");
                add("decision", asked, asked(duty.id().value(), asked), path, Set.of(line), inspector.party());
            }
        });
    }

    /** A decision about that duty, asked as the bell asks it; on a rung on which the ladder itself asks nothing. */
    private UUID asked(UUID duty, String mark) {
        UUID decision = UUID.randomUUID();
        ringing.sql("""
                insert into obligation.decision (id, obligation, rung, ladder, measure, asked_at, matter_type, matter_id,
                                                 matter_number, title, region_path, line, party, named_post, gap)
                select :id, o.id, 1, l.no, 'TALK', :now, o.subject_type, o.subject_id, o.subject_number, o.title,
                       o.region_path, o.line, o.party, o.verifier_post, :mark
                from obligation.obligation o, obligation.ladder l
                where o.id = :duty and l.id = 'hazard-found'
                """)
                .param("id", decision)
                .param("duty", duty)
                .param("mark", mark)
                .param("now", clock.now().atOffset(java.time.ZoneOffset.UTC))
                .update();
        bell.sweep(clock.now());
        return decision;
    }

    /** Aimed at only: what it says is marked as the hazard is of which it speaks. */
    void brought(UUID register, Matter hazard, PartyId agency) {
        add("register", "", register, hazard.path(), hazard.lines(), agency);
    }

    private void add(String kind, String mark, UUID id, String path, Set<String> lines, PartyId party) {
        all.add(new Matter(kind, mark, id, path, lines, party));
    }

    /** Every address of this endpoint that is worth asking. Empty: nobody knows how to fill its variables. */
    List<String> values(Endpoint endpoint) {
        String pattern = endpoint.pattern().replace("{no}", "2");
        if (pattern.contains("{")) {
            String kind = kindOf(pattern);
            if (kind.isEmpty()) {
                return List.of();
            }
            if (kind.equals("none")) {
                return List.of(pattern.replaceAll("\\{[^}]+}", NOBODY.toString()));
            }
            if (kind.equals("line")) {
                return List.of(pattern.replaceAll("\\{[^}]+}", "fire"));
            }
            if (kind.equals("rule")) {
                return List.of(pattern.replaceAll("\\{[^}]+}", "HZ-HAND"));
            }
            if (kind.equals("standing")) {
                return List.of(pattern.replaceAll("\\{[^}]+}", "fifteen-measures"));
            }
            if (kind.equals("judge")) {
                return List.of(pattern.replaceAll("\\{[^}]+}", "deadline"));
            }
            if (kind.equals("region")) {
                return List.of(pattern.replaceAll("\\{[^}]+}", "1893"));
            }
            return ids(matter -> matter.kind().equals(kind)).stream()
                    .map(id -> pattern.replaceAll("\\{[^}]+}", id))
                    .toList();
        }
        return switch (pattern) {
            case "/api/hazards" -> lists(pattern, "?size=100&q=", "?size=100&party=");
            case "/api/hazards/export", "/api/enterprises/export", "/api/obligations/export", "/api/parties/export" ->
                List.of(pattern);
            case "/api/hazards/proposals/repeats" ->
                ids(matter -> matter.kind().equals("enterprise")).stream()
                        .map(id -> pattern + "?words=" + encoded("隐患") + "&party=" + id)
                        .toList();
            case "/api/hazards/proposals" ->
                ids(matter -> matter.kind().equals("enterprise")).stream()
                        .map(id -> pattern + "?words=" + encoded("隐患") + "&party=" + id)
                        .toList();
            case "/api/hazards/form" ->
                ids(matter -> matter.kind().equals("enterprise")).stream()
                        .map(id -> pattern + "?party=" + id)
                        .toList();
            case "/api/obligations", "/api/obligations/summary" ->
                lists(
                        pattern,
                        "?size=100&view=region&q=",
                        "?size=100&view=party&q=",
                        "?size=100&view=person&q=",
                        "?view=post&q=");
            case "/api/accounts", "/api/accounts/export", "/api/account-events", "/api/account-events/export" ->
                List.of(pattern + "?size=100", pattern + "?size=100&q=marked-");
            case "/api/search" -> List.of(pattern + "?q=" + encoded("印记"), pattern + "?q=" + encoded("百货商店"));
            case "/api/suggestions", "/api/suggestions/export" ->
                List.of(pattern + "?size=100&whose=mine", pattern + "?size=100&whose=office");
            case "/api/enterprises" -> lists(pattern, "?size=100&q=");
            case "/api/parties" -> lists(pattern, "?size=100&kind=ENTERPRISE&q=");
            case "/api/answers" -> {
                List<String> asked = new ArrayList<>(lists(pattern, "?q="));
                ids(matter -> matter.kind().equals("enterprise"))
                        .forEach(id -> asked.add(pattern + "?enterprise=" + id));
                asked.add(pattern + "?line=fire&region=1893");
                yield asked;
            }
            case "/api/climbs" ->
                Stream.of("hazard", "decision")
                        .flatMap(type -> ofKind(type).stream())
                        .map(matter -> pattern + "?subjectType=" + matter.kind() + "&subjectId=" + matter.id())
                        .toList();
            case "/api/journal" ->
                all.stream()
                        .filter(matter -> matter.isMarked() && !matter.kind().equals("receipt"))
                        .map(matter -> pattern + "?subjectType=" + matter.kind() + "&subjectId=" + matter.id())
                        .toList();
            case "/api/trace", "/api/trace/acts", "/api/trace/months", "/api/trace/duties", "/api/trace/document" ->
                traces(pattern);
            case "/api/books", "/api/books/export", "/api/books/duties", "/api/books/duties/export" ->
                List.of(
                        pattern + "?size=100&from=2026-01-01&by=kind",
                        pattern + "?size=100&region=1893&from=2026-01-01");
            case "/api/books/due", "/api/books/due/export" ->
                List.of(
                        pattern + "?size=100&after=2026-01-01T00:00:00Z&until=2027-01-01T00:00:00Z",
                        pattern + "?size=100&region=1893&after=2026-01-01T00:00:00Z&until=2027-01-01T00:00:00Z");
            case "/api/matrix", "/api/matrix/export", "/api/matrix/history" ->
                List.of(pattern + "?line=fire&region=1893");
            case "/api/regions" -> List.of(pattern + "?parent=193");
            case "/api/regions/search" -> List.of(pattern + "?q=" + encoded("湖滨"));
            default -> List.of(pattern + "?size=100");
        };
    }

    /**
     * Of every matter that can be traced, and of every place. A document is the page and its lists on paper: there one of a kind
     * is enough in each place, line and party.
     */
    private List<String> traces(String pattern) {
        List<String> asked = new ArrayList<>();
        Set<String> alike = new HashSet<>();
        for (Matter matter : all) {
            String kind = matter.kind().equals("obligation") ? "duty" : matter.kind();
            boolean first = alike.add(kind + matter.path() + matter.lines() + matter.party());
            if (Set.of("hazard", "duty", "task", "enterprise").contains(kind)
                    && (first || !pattern.endsWith("/document"))) {
                asked.add(pattern + "?size=100&kind=" + kind + "&id=" + matter.id());
            }
        }
        for (int region : List.of(193, 1893, 1894, 3343, 3344, 3353)) {
            asked.add(pattern + "?size=100&from=2026-01-01&kind=region&id=" + region);
        }
        return asked;
    }

    /** What would change something of somebody else's. */
    List<Attempt> attempts(Endpoint endpoint) {
        String pattern = endpoint.pattern().replace("{no}", "2");
        List<Attempt> attempts = new ArrayList<>();
        if (pattern.contains("{")) {
            String kind = kindOf(pattern);
            all.stream()
                    .filter(matter -> matter.kind().equals(kind))
                    .forEach(matter -> attempts.add(new Attempt(
                            matter,
                            pattern.replaceAll("\\{[^}]+}", matter.id().toString()),
                            pattern.equals("/api/enterprises/{id}") ? Aims.enterprise(matter) : body(pattern))));
            if (pattern.startsWith("/api/parties/") || pattern.startsWith("/api/enterprises/")) {
                ofKind("region")
                        .forEach(town -> attempts.add(new Attempt(
                                town,
                                pattern.replaceAll("\\{[^}]+}", town.id().toString()),
                                pattern.equals("/api/enterprises/{id}")
                                        ? Aims.agencyAsEnterprise(town)
                                        : body(pattern))));
            }
        } else if (pattern.equals("/api/hazards")) {
            ofKind("enterprise").forEach(matter -> attempts.add(new Attempt(matter, pattern, listingOf(matter))));
        } else {
            attempts.addAll(aims.at(endpoint, this));
        }
        return attempts;
    }

    /** Which kind of matter the variable of a path names. */
    private static String kindOf(String pattern) {
        if (pattern.startsWith("/api/hazards/")) {
            return "hazard";
        }
        if (pattern.startsWith("/api/obligations/")) {
            return "obligation";
        }
        if (pattern.startsWith("/api/decisions/")) {
            return "decision";
        }
        if (pattern.startsWith("/api/enterprises/") || pattern.startsWith("/api/parties/")) {
            return "enterprise";
        }
        if (pattern.startsWith("/api/handovers/")) {
            return "handover";
        }
        if (pattern.startsWith("/api/posts/")) {
            return "post";
        }
        if (pattern.startsWith("/api/receipts/")) {
            return "receipt";
        }
        if (pattern.startsWith("/api/accounts/")) {
            return "account";
        }
        if (pattern.startsWith("/api/registers/")) {
            return "register";
        }
        if (pattern.startsWith("/api/evidence/")) {
            return "none";
        }
        if (pattern.startsWith("/api/platform/")) {
            return "none";
        }
        if (pattern.startsWith("/api/suggestions/")) {
            return "suggestion";
        }
        if (pattern.startsWith("/api/directives/")) {
            return "directive";
        }
        if (pattern.startsWith("/api/pledges/")) {
            return "pledge";
        }
        if (pattern.startsWith("/api/directive-tasks/")) {
            return "task";
        }
        if (pattern.startsWith("/api/standing-lists/")) {
            return "standing";
        }
        if (pattern.startsWith("/api/slips/")) {
            return "none";
        }
        if (pattern.startsWith("/api/gaps/")) {
            return "gap";
        }
        if (pattern.startsWith("/api/lines/")) {
            return "line";
        }
        if (pattern.startsWith("/api/law/")) {
            return pattern.startsWith("/api/law/decide/") ? "judge" : "rule";
        }
        return pattern.startsWith("/api/regions/") ? "region" : "";
    }

    private String listingOf(Matter enterprise) {
        return """
                {"partyId":"%s","source":"inspection","power":"patrol-notice","line":"%s","cause":"thing","place":"仓库",
                 "description":"不是我的事","basis":null,"foundAt":"%s","photos":[],"remedy":null}
                """.formatted(enterprise.id(), enterprise.lines().iterator().next(), clock.now());
    }

    private static String body(String pattern) {
        if (pattern.equals("/api/hazards/{id}")) {
            return "{\"version\":2,\"place\":\"别处\",\"description\":\"改成别的事\"}";
        }
        if (pattern.equals("/api/suggestions/{id}/answer")) {
            return "{\"version\":1,\"words\":\"不归我管\"}";
        }
        if (pattern.startsWith("/api/directives/")) {
            return Aims.ofDraft(pattern);
        }
        if (pattern.startsWith("/api/directive-tasks/")) {
            return Aims.ofTask(pattern);
        }
        if (pattern.startsWith("/api/pledges/")) {
            return Aims.ofPledge(pattern);
        }
        return switch (pattern.substring(pattern.lastIndexOf('/') + 1)) {
            case "signing" -> "{\"version\":2,\"signature\":null}";
            case "return" -> "{\"version\":2,\"reason\":\"不属于本单位\"}";
            case "voiding" -> "{\"version\":2,\"ground\":\"not-a-hazard\",\"duplicateOf\":null,\"reason\":\"复核后不是隐患\"}";
            case "hand-over" -> "{\"version\":2,\"postId\":null,\"rectifyBy\":null,\"note\":null}";
            case "rectification" -> "{\"version\":2,\"measures\":\"已经整改\",\"photos\":[],\"signature\":null}";
            case "acceptance" -> "{\"version\":2,\"opinion\":null,\"photos\":[],\"signature\":null}";
            case "settlement" -> "{\"version\":1,\"how\":\"remedied\",\"reason\":\"不归我管\"}";
            case "send-back" -> "{\"version\":2,\"reason\":\"没有改好\",\"rectifyBy\":null}";
            case "judgement", "dismissal" ->
                "{\"version\":2,\"criterion\":\"hazchem-7\",\"reason\":\"不归我管\",\"signature\":null}";
            case "regrading", "no-supervision", "release", "extension-grant", "extension-refusal" ->
                "{\"version\":2,\"reason\":\"不归我管\",\"signature\":null}";
            case "report" -> "{\"version\":2,\"cause\":\"年久\",\"danger\":\"危险\",\"workers\":\"已公示\"}";
            case "supervision" ->
                "{\"version\":2,\"number\":\"1号\",\"until\":\"2026-12-01T00:00:00+08:00\",\"reason\":\"督办\",\"signature\":null}";
            case "stop" -> "{\"version\":2,\"what\":\"全厂\",\"signature\":null}";
            case "plan" ->
                "{\"version\":2,\"goal\":\"消除\",\"responsible\":\"某部\",\"measures\":\"更换\",\"funds\":1,\"until\":\"2026-12-01T00:00:00+08:00\",\"contingency\":\"预案\",\"interim\":\"停用\",\"signature\":null}";
            case "review", "approval" -> "{\"version\":2,\"opinion\":\"合格\",\"photos\":[],\"signature\":null}";
            case "extension" -> "{\"version\":2,\"until\":\"2026-12-01T00:00:00+08:00\",\"reason\":\"来不及\"}";
            case "answer" -> "{\"yes\":false,\"reason\":\"不归我管\"}";
            case "fulfilment" -> "{\"on\":\"2026-09-14\",\"words\":\"已谈\",\"place\":\"别处\"}";
            case "end" -> "{\"at\":null}";
            case "reading", "mapping", "import", "undoing", "discarding" -> "{\"version\":2}";
            case "lock" -> "{\"reason\":\"不归我管\"}";
            case "giving", "witnessing", "taking", "receiving" -> "{\"signature\":\"" + NOBODY + "\"}";
            case "cancellation" -> "{\"reason\":\"不归我管\"}";
            case "abolition" -> "{\"version\":1,\"successorId\":null,\"reason\":\"不归我管\"}";
            case "holder" -> "{\"personName\":\"演示外人\",\"from\":\"2026-09-14T09:00:00+08:00\"}";
            default -> "{\"version\":1,\"name\":\"改成别的名字\"}";
        };
    }

    private List<String> lists(String pattern, String... queries) {
        List<String> asked = new ArrayList<>(List.of(pattern + "?size=100"));
        for (String query : queries) {
            if (query.endsWith("party=")) {
                ids(matter -> matter.kind().equals("enterprise")).forEach(id -> asked.add(pattern + query + id));
            } else {
                asked.add(pattern + query + encoded("印记"));
                asked.add(pattern + query + encoded("百货商店"));
            }
        }
        return asked;
    }

    private List<String> ids(Predicate<Matter> which) {
        return all.stream().filter(which).map(matter -> matter.id().toString()).toList();
    }

    private <T> T as(Caller caller, java.util.function.Supplier<T> work) {
        return callers.as(caller, () -> transactions.execute(status -> work.get()));
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
