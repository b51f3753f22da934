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
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** 我的责任 over HTTP, of a post with 10,000 open duties of 1,000,000. */
public final class DutiesBench implements Measurement {

    private static final Account HOLDER = new Account("bench", "试验-Granite-42");
    private static final int AIM_MILLISECONDS = 50;

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
            Report report = new Report().figure("本岗未结责任", "%,d 项（全部 %,d 项）".formatted(mine, open));
            Timings first = time(client, "/api/obligations?view=post", requests);
            report.figure("清单第一页 中位数", words(first, 0.5))
                    .aimAtMost("清单第一页 p99", first.percentile(0.99), AIM_MILLISECONDS, "ms");
            figures(report, "清单第二页", time(client, "/api/obligations?view=post&page=" + second, requests));
            figures(report, "按等级与条线筛选", time(client, "/api/obligations?view=post&part=verify&line=fire", requests));
            figures(report, "搜索（很少命中）", time(client, "/api/obligations?view=post&q=9994", requests / 5));
            figures(report, "汇总与对账", time(client, "/api/obligations/summary?view=post", requests / 5));
            return report;
        }
    }

    private static void figures(Report report, String what, Timings timings) {
        report.figure(what + " 中位数 / p99", words(timings, 0.5) + " / " + words(timings, 0.99));
    }

    private static String words(Timings timings, double share) {
        return String.format(Locale.ROOT, "%.1f ms", timings.percentile(share));
    }

    private static Timings time(Client client, String path, int requests) throws NoAnswer {
        Timings timings = new Timings();
        int warmUp = requests / 5;
        for (int request = 0; request < warmUp + requests; request++) {
            long began = System.nanoTime();
            Answer answer = client.get(path);
            double took = (System.nanoTime() - began) / 1e6;
            if (!answer.isGood()) {
                throw new IllegalStateException(path + ": " + answer);
            }
            if (request >= warmUp) {
                timings.add(took);
            }
        }
        return timings;
    }

    private static void openAccount(Site site, Offices.Office office) {
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
