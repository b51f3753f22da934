package cn.anxian.bench.ledger;

import cn.anxian.bench.Measurement;
import cn.anxian.bench.Options;
import cn.anxian.bench.Report;
import cn.anxian.bench.load.Client;
import cn.anxian.bench.server.Home;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The one search box over HTTP, among 1,000,000 hazards, by an official of one of the city's counties. */
public final class SearchBench implements Measurement {

    private static final int AIM_MILLISECONDS = 100;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String what() {
        return "搜索框：一百万条隐患里找词的时间";
    }

    @Override
    public Set<String> options() {
        return Set.of("hazards", "requests");
    }

    @Override
    public Report run(Options options) throws Exception {
        int hazards = options.number("hazards", 1_000_000);
        int requests = options.number("requests", 300);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("两个字，处处都有（配电）", "配电");
        words.put("两个字，百里有一（油污）", "油污");
        words.put("两个字，万里有一（渗漏）", "渗漏");
        words.put("两个字，一处没有（麒麟）", "麒麟");
        words.put("一句话（灭火器压力不足）", "灭火器压力不足");
        words.put("隐患编号", "YH-411202-2026-00000042");
        try (Home home = Home.empty();
                Site site = Site.start(home, "search");
                HttpClient connections = Client.connections()) {
            Offices offices = Offices.open(site);
            HazardFilling.fill(site, hazards);
            DutiesBench.openAccount(site, offices.all().getFirst());
            Client client = new Client(connections, site.base());
            client.signIn(DutiesBench.HOLDER);
            Map<String, String> pages = new LinkedHashMap<>();
            words.forEach(
                    (name, q) -> pages.put(name, "/api/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)));
            Report report = new Report().figure("隐患", "%,d 条".formatted(hazards));
            DutiesBench.inTurns(client, pages, requests)
                    .forEach((page, took) -> report.figure(page + " 中位数", DutiesBench.words(took, 0.5))
                            .aimAtMost(page + " p99", took.percentile(0.99), AIM_MILLISECONDS, "ms"));
            return report;
        }
    }
}
