package cn.anxian.bench.ledger;

import cn.anxian.bench.Measurement;
import cn.anxian.bench.Options;
import cn.anxian.bench.Report;
import cn.anxian.bench.load.Account;
import cn.anxian.bench.load.Answer;
import cn.anxian.bench.load.Client;
import cn.anxian.bench.load.NoAnswer;
import cn.anxian.bench.server.Home;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** 我的责任 over HTTP, of a post with 10,000 open duties of 1,000,000. */
public final class DutiesBench implements Measurement {

    static final Account HOLDER = new Account("bench", "试验-Granite-42");
    private static final int AIM_MILLISECONDS = 50;
    private static final String FLOOR = "对照：会话（不查台账）";
    private static final String FIRST = "清单第一页";

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public String what() {
        return "我的责任：未结责任很多的岗位打开清单的时间";
    }

    @Override
    public Set<String> options() {
        return Set.of("open", "requests");
    }

    @Override
    public Report run(Options options) throws Exception {
        int open = options.number("open", 1_000_000);
        int requests = options.number("requests", 1_000);
        try (Home home = Home.empty();
                Site site = Site.start(home, "duties");
                HttpClient connections = Client.connections()) {
            Offices offices = Offices.open(site);
            new Filling(site, offices, open, open, 0, RingBench.tomorrow(site)).fill();
            openAccount(site, offices.all().getFirst());
            Client client = new Client(connections, site.base());
            client.signIn(HOLDER);
            int mine = client.get("/api/obligations/summary?view=post")
                    .json()
                    .at("/parts/all")
                    .asInt();
            String second =
                    client.get("/api/obligations?view=post").json().at("/next").asString();
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put(FLOOR, "/api/session");
            pages.put(FIRST, "/api/obligations?view=post");
            pages.put("清单第二页", "/api/obligations?view=post&cursor=" + second);
            pages.put("按等级与条线筛选", "/api/obligations?view=post&part=verify&line=fire");
            pages.put("搜索（很少命中）", "/api/obligations?view=post&q=9994");
            pages.put("汇总与对账", "/api/obligations/summary?view=post");
            pages.put("全区清单第一页", "/api/obligations?view=region");
            Map<String, Timings> timings = inTurns(client, pages, requests);
            Report report = new Report().figure("本岗未结责任", "%,d 项（全部 %,d 项）".formatted(mine, open));
            timings.forEach(
                    (page, took) -> report.figure(page + " 中位数 / p99", words(took, 0.5) + " / " + words(took, 0.99)));
            return report.aimAtMost("清单第一页 p99", of(timings, FIRST).percentile(0.99), AIM_MILLISECONDS, "ms");
        }
    }

    private static Timings of(Map<String, Timings> timings, String page) {
        return Objects.requireNonNull(timings.get(page));
    }

    static String words(Timings timings, double share) {
        return String.format(Locale.ROOT, "%.1f ms", timings.percentile(share));
    }

    /** One of each after the other, so that what disturbs one disturbs all. */
    static Map<String, Timings> inTurns(Client client, Map<String, String> pages, int requests) throws NoAnswer {
        Map<String, Timings> timings = new LinkedHashMap<>();
        int warmUp = requests / 3;
        for (int turn = 0; turn < warmUp + requests; turn++) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                double took = milliseconds(client, page.getValue());
                if (turn >= warmUp) {
                    timings.computeIfAbsent(page.getKey(), name -> new Timings())
                            .add(took);
                }
            }
        }
        return timings;
    }

    private static double milliseconds(Client client, String path) throws NoAnswer {
        long began = System.nanoTime();
        Answer answer = client.get(path);
        double took = (System.nanoTime() - began) / 1e6;
        if (!answer.isGood()) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return took;
    }

    static void openAccount(Site site, Offices.Office office) {
        String hash = new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(HOLDER.password());
        site.database()
                .sql("""
                insert into account.account (id, person, person_name, login, password_hash, must_change_password,
                    totp_confirmed, demo, state, epoch, region_path, opened_at, version)
                values (:id, :person, '试验人', :login, :hash, false, false, true, 'ACTIVE', 0, '1.', :since, 1)
                """)
                .param("id", UUID.randomUUID())
                .param("person", office.holder().value())
                .param("login", HOLDER.login())
                .param("hash", hash)
                .param("since", Filling.utc(RingBench.tomorrow(site)))
                .update();
    }
}
