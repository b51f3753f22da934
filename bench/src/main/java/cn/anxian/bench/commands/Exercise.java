package cn.anxian.bench.commands;

import cn.anxian.bench.load.Client;
import cn.anxian.bench.load.Crew;
import cn.anxian.bench.load.HazardLife;
import cn.anxian.bench.load.NoAnswer;
import cn.anxian.bench.server.Application;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Puts an application to work for a while, photos included. */
public final class Exercise {

    private static final int CLIENTS = 16;

    private Exercise() {}

    public static void of(Application application, Duration duration)
            throws NoAnswer, InterruptedException, ExecutionException {
        try (HttpClient http = Client.connections()) {
            List<ClosedLoop.Worker> workers = Crew.of(http, application, CLIENTS).stream()
                    .map(lane ->
                            new ClosedLoop.Worker(lane, () -> Optional.of(new HazardLife(lane, "内存试验", List.of()))))
                    .toList();
            ClosedLoop.Result result = ClosedLoop.run(workers, duration);
            if (!result.latencies().failures().isEmpty()) {
                throw new IllegalStateException(result.latencies().failures().getFirst());
            }
        }
    }
}
