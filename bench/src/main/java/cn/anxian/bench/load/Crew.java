package cn.anxian.bench.load;

import cn.anxian.bench.server.Application;
import java.net.http.HttpClient;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The people of a run: for every lane an inspector and somebody of an enterprise that the inspector may inspect. */
public final class Crew {

    private static final List<String> INSPECTORS = List.of("TOWN", "REGULATOR");
    private static final List<String> ENTERPRISE = List.of("SAFETY", "HEAD");

    private record Person(Account account, JsonNode post, OffsetDateTime now) {}

    private record Pair(Person inspector, Person enterprise, Ground ground) {}

    private Crew() {}

    public static List<Lane> of(HttpClient http, Application application, int count) throws NoAnswer {
        List<Pair> pairs = pairs(http, application);
        if (pairs.isEmpty()) {
            throw new IllegalStateException("no demo inspector may list a hazard at a demo enterprise");
        }
        List<Lane> lanes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Pair pair = pairs.get(number % pairs.size());
            Client inspector = new Client(http, application.base());
            inspector.signIn(pair.inspector().account());
            Client enterprise = new Client(http, application.base());
            enterprise.signIn(pair.enterprise().account());
            lanes.add(new Lane(number, inspector, enterprise, pair.ground()));
        }
        return List.copyOf(lanes);
    }

    private static List<Pair> pairs(HttpClient http, Application application) throws NoAnswer {
        List<Person> inspectors = new ArrayList<>();
        List<Person> enterprise = new ArrayList<>();
        Answer listed = new Client(http, application.base()).get("/api/demo/accounts");
        if (!listed.isGood()) {
            throw new IllegalStateException("no demo accounts: " + listed);
        }
        for (JsonNode each : listed.json()) {
            Account account = Account.of(each);
            JsonNode session = new Client(http, application.base()).signIn(account);
            Person person = new Person(
                    account,
                    session.path("post"),
                    OffsetDateTime.parse(session.path("businessNow").asString()));
            String role = person.post().path("role").asString("");
            if (INSPECTORS.contains(role)) {
                inspectors.add(person);
            } else if (ENTERPRISE.contains(role)) {
                enterprise.add(person);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Person inspector : inspectors) {
            Client client = new Client(http, application.base());
            client.signIn(inspector.account());
            for (Person other : enterprise) {
                ground(client, inspector, other).ifPresent(ground -> pairs.add(new Pair(inspector, other, ground)));
            }
        }
        return pairs;
    }

    private static Optional<Ground> ground(Client client, Person inspector, Person enterprise) throws NoAnswer {
        String party = enterprise.post().path("party").path("id").asString();
        String owner = enterprise.post().path("id").asString();
        Answer answer = client.get("/api/hazards/form?party=" + party);
        if (!answer.isGood()) {
            return Optional.empty();
        }
        JsonNode form = answer.json();
        boolean mayOwn = stream(form.path("posts"))
                .anyMatch(post -> post.path("id").asString().equals(owner));
        Optional<String> power = stream(form.path("powers"))
                .filter(each -> each.path("allowed").asBoolean())
                .map(each -> each.path("id").asString())
                .findFirst();
        Optional<String> line = first(form.path("lines"));
        Optional<String> cause = first(form.path("causes"));
        return mayOwn && power.isPresent() && line.isPresent() && cause.isPresent()
                ? Optional.of(new Ground(party, owner, line.get(), power.get(), cause.get(), inspector.now()))
                : Optional.empty();
    }

    private static Optional<String> first(JsonNode choices) {
        return stream(choices).map(each -> each.path("id").asString()).findFirst();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
