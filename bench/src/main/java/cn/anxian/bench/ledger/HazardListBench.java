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

/** 隐患台账 over HTTP with three filters, among 1,000,000 hazards. */
public final class HazardListBench implements Measurement {

    private static final int AIM_MILLISECONDS = 300;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String what() {
        return "隐患台账：一百万条里按三个条件筛选的时间";
    }

    @Override
    public Set<String> options() {
        return Set.of("hazards", "requests");
    }

    @Override
    public Report run(Options options) throws Exception {
        int hazards = options.number("hazards", 1_000_000);
        int requests = options.number("requests", 100);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("不筛选", "/api/hazards");
        pages.put("条线、成因、发现日期", "/api/hazards?line=fire&cause=thing&from=2026-03-01&to=2026-03-31");
        pages.put("列单、条线、成因", "/api/hazards?list=listed&line=industry&cause=person");
        pages.put("两个字，百里有一（油污）", "/api/hazards?q=" + URLEncoder.encode("油污", StandardCharsets.UTF_8));
        pages.put("两个字，万里有一（渗漏）", "/api/hazards?q=" + URLEncoder.encode("渗漏", StandardCharsets.UTF_8));
        try (Home home = Home.empty();
                Site site = Site.start(home, "list");
                HttpClient connections = Client.connections()) {
            Offices offices = Offices.open(site);
            HazardFilling.fill(site, hazards);
            DutiesBench.openAccount(site, offices.all().getFirst());
            Client client = new Client(connections, site.base());
            client.signIn(DutiesBench.HOLDER);
            Report report = new Report().figure("隐患", "%,d 条".formatted(hazards));
            DutiesBench.inTurns(client, pages, requests)
                    .forEach((page, took) -> report.figure(page + " 中位数", DutiesBench.words(took, 0.5))
                            .aimAtMost(page + " p99", took.percentile(0.99), AIM_MILLISECONDS, "ms"));
            return report;
        }
    }
}
