package cn.anxian.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What would come into being in somebody else's region, party or post, if it were the caller's to make. */
@Lazy
@Component
class Aims {

    /** Endpoints that write and name nothing that could be somebody else's. */
    static final Map<String, String> NOTHING_FOREIGN = Map.ofEntries(
            Map.entry("POST /api/session", "signing in: the password decides; GuessingPasswordsStory"),
            Map.entry("DELETE /api/session", "signing out ends the session that asks"),
            Map.entry("POST /api/session/password", "changes the password of the one who asks and names nobody"),
            Map.entry("POST /api/session/totp", "confirms the second factor of the one who asks and names nobody"),
            Map.entry("POST /api/clock", "outside the demo there is no clock to move; EveryAnswerIsGuardedStory"),
            Map.entry("POST /api/evidence", "keeps a file of the uploader's own; it names no matter"),
            Map.entry("POST /api/law/decide/{judge}", "computes and keeps nothing"),
            Map.entry(
                    "POST /api/registers",
                    "brings in a file of the uploader's own; what its rows name is checked row by row"),
            Map.entry("POST /api/platform/publications/{id}/retry", "an event of the product's own; PlatformStory"),
            Map.entry("POST /api/suggestions", "says something in the caller's own name to the office above him"),
            Map.entry("POST /api/directives", "enters a text for the party of the one who asks"),
            Map.entry(
                    "POST /api/standing-lists/{id}/directive",
                    "enters a list of the packs for the party of the one who asks"),
            Map.entry("POST /api/directives/reading", "reads a text of the sender's own; it names no matter"),
            Map.entry("POST /api/gaps/look", "looks through the region of the one who asks and names nothing"));

    /** The decision over the matrix is for a line about which no other story decides. */
    private static final String LINE = "industry";

    List<Matters.Attempt> at(Endpoint endpoint, Matters matters) {
        return switch (endpoint.toString()) {
            case "POST /api/enterprises" -> aimed(endpoint, matters.ofKind("enterprise"), Aims::enterprise);
            case "POST /api/parties" ->
                Stream.concat(
                                aimed(endpoint, matters.ofKind("region"), Aims::service).stream(),
                                aimed(endpoint, matters.ofKind("region"), Aims::agency).stream())
                        .toList();
            case "POST /api/posts" ->
                Stream.concat(
                                aimed(endpoint, matters.ofKind("enterprise"), Aims::staff).stream(),
                                aimed(endpoint, matters.ofKind("region"), Aims::official).stream())
                        .toList();
            case "PUT /api/matrix" -> aimed(endpoint, matters.ofKind("region"), Aims::decision);
            case "POST /api/accounts" ->
                Stream.concat(
                                aimed(endpoint, matters.ofKind("post"), Aims::accountOfPost).stream(),
                                aimed(endpoint, matters.ofKind("person"), Aims::accountOfPerson).stream())
                        .toList();
            case "POST /api/books/explanation" -> aimed(endpoint, matters.ofKind("region"), Aims::explanation);
            case "POST /api/handovers" -> aimed(endpoint, matters.ofKind("post"), Aims::handingOver);
            case "POST /api/handovers/one-sided" -> aimed(endpoint, matters.ofKind("post"), Aims::handingOverForHim);
            case "POST /api/pledges" -> aimed(endpoint, matters.ofKind("signer"), Aims::pledge);
            case "POST /api/session/post" -> aimed(endpoint, matters.ofKind("post"), Aims::choice);
            default -> List.of();
        };
    }

    private static List<Matters.Attempt> aimed(Endpoint endpoint, List<Matters.Matter> at, Body body) {
        return at.stream()
                .map(matter -> new Matters.Attempt(matter, endpoint.pattern(), body.at(matter)))
                .toList();
    }

    private interface Body {
        String at(Matters.Matter matter);
    }

    /** What would correct somebody else's draft, or issue a task from it. */
    static String ofDraft(String pattern) {
        return switch (pattern.substring(pattern.lastIndexOf('/') + 1)) {
            case "tasks" -> "{\"tasks\":[{\"no\":2,\"dueAt\":\"2026-12-01T00:00:00+08:00\"}]}";
            case "split" -> "{\"version\":1,\"at\":3}";
            case "merge" -> "{\"version\":1,\"from\":1,\"to\":2}";
            case "confirm" -> "{\"version\":1,\"starts\":[0]}";
            case "undo", "redo" -> "{\"version\":1}";
            default -> "{\"version\":1,\"kind\":\"background\"}";
        };
    }

    /** What would take a step of somebody else's task. */
    static String ofTask(String pattern) {
        return switch (pattern.substring(pattern.lastIndexOf('/') + 1)) {
            case "progress", "completion", "urging" -> "{\"version\":1,\"text\":\"不归我管\"}";
            case "breakdown" -> "{\"version\":1,\"parts\":[{\"title\":\"不归我管\"}]}";
            case "acceptance" -> "{\"version\":1,\"opinion\":\"不归我管\"}";
            case "return", "send-back", "withdrawal" -> "{\"version\":1,\"reason\":\"不归我管\"}";
            case "extension" -> "{\"version\":1,\"until\":\"2026-12-01T00:00:00+08:00\",\"reason\":\"不归我管\"}";
            case "extension-answer" -> "{\"version\":1,\"grant\":true,\"reason\":\"不归我管\"}";
            case "look-back" -> "{\"version\":1,\"holds\":false,\"opinion\":\"不归我管\"}";
            default -> "{\"version\":1}";
        };
    }

    /** What would take a step of somebody else's pledge. */
    static String ofPledge(String pattern) {
        return switch (pattern.substring(pattern.lastIndexOf('/') + 1)) {
            case "issuing" -> "{\"version\":2}";
            case "signing", "countersigning" -> "{\"version\":2,\"signature\":null}";
            case "return", "withdrawal" -> "{\"version\":2,\"reason\":\"不归我管\"}";
            case "amendment" -> "{\"version\":2,\"reason\":\"不归我管\",\"targets\":[{\"text\":\"不归我管\"}]}";
            case "breakdown" -> "{\"version\":2,\"children\":[{\"title\":\"不归我管\"}]}";
            case "outcome" -> "{\"version\":2,\"no\":1,\"met\":true,\"source\":\"不归我管\"}";
            case "conclusion" -> "{\"version\":2,\"opinion\":\"不归我管\"}";
            default -> "{\"version\":2,\"title\":\"不归我管\",\"targets\":[{\"text\":\"不归我管\"}]}";
        };
    }

    private static String pledge(Matters.Matter signer) {
        return """
                {"year":2026,"title":"不归我管","receivers":[{"postId":"%s"}],"lines":["fire"],
                 "targets":[{"text":"不归我管"}],"issue":true}
                """.formatted(signer.id());
    }

    static String agencyAsEnterprise(Matters.Matter town) {
        return enterprise(town.region(), "fire");
    }

    static String enterprise(Matters.Matter like) {
        return enterprise(like.region(), like.lines().iterator().next());
    }

    private static String enterprise(int region, String line) {
        return """
                {"version":1,"name":"外来登记企业","creditCode":"%s","regionId":%d,"lines":["%s"],"address":"演示路9号","headcount":3,
                 "soleFirm":false,"contacts":[]}
                """.formatted(SmallCity.freshCreditCode(), region, line);
    }

    private static String service(Matters.Matter town) {
        return "{\"kind\":\"SERVICE\",\"name\":\"外来服务机构\",\"regionId\":%d,\"lines\":[\"fire\"]}"
                .formatted(town.region());
    }

    private static String agency(Matters.Matter town) {
        return "{\"kind\":\"AGENCY\",\"agencyKind\":\"emergency\",\"name\":\"外来机关\",\"regionId\":%d,\"lines\":[]}"
                .formatted(town.region());
    }

    private static String staff(Matters.Matter enterprise) {
        return "{\"partyId\":\"%s\",\"name\":\"外来岗\",\"role\":\"SAFETY\",\"lines\":[],\"duties\":\"\"}"
                .formatted(enterprise.id());
    }

    private static String official(Matters.Matter town) {
        return "{\"partyId\":\"%s\",\"name\":\"外来岗\",\"role\":\"TOWN\",\"lines\":[],\"duties\":\"\"}"
                .formatted(town.id());
    }

    private static String decision(Matters.Matter town) {
        return """
                {"version":0,"line":"%s","regionId":%d,"territorialPartyId":"%s","townAuthorised":false,
                 "basis":"演示文件","reason":"不归我管"}
                """.formatted(LINE, town.region(), town.id());
    }

    private static String accountOfPost(Matters.Matter post) {
        return "{\"login\":\"foreign-post\",\"postId\":\"%s\"}".formatted(post.id());
    }

    private static String accountOfPerson(Matters.Matter person) {
        return "{\"login\":\"foreign-person\",\"personId\":\"%s\"}".formatted(person.id());
    }

    private static String explanation(Matters.Matter town) {
        return "{\"regionId\":%d,\"upTo\":\"1\",\"explanation\":\"不归我管的账\"}".formatted(town.region());
    }

    private static String handingOver(Matters.Matter post) {
        return "{\"postId\":\"%s\",\"takerPostId\":\"%s\"}".formatted(post.id(), post.id());
    }

    private static String handingOverForHim(Matters.Matter post) {
        return """
                {"postId":"%s","takerPostId":"%s","absence":"DIED","words":"不归我管","document":"不归我管","photos":[]}
                """.formatted(post.id(), post.id());
    }

    private static String choice(Matters.Matter post) {
        return "{\"postId\":\"%s\"}".formatted(post.id());
    }
}
