package cn.anxian.bench.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product's own process, on a port of the loopback address. */
public final class Application implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Process process;
    private final Home home;
    private final URI base;
    private final long startedNanos;

    private Application(Process process, Home home, URI base, long startedNanos) {
        this.process = process;
        this.home = home;
        this.base = base;
        this.startedNanos = startedNanos;
    }

    /** @param settings {@code --name=value}, beside address and port */
    public static Application start(Build build, Home home, ClassCache cache, int port, String... settings)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--server.address=127.0.0.1", "--server.port=" + port));
        arguments.addAll(List.of(settings));
        List<String> command = build.application(cache, arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()));
        builder.environment().put("ANXIAN_HOME", home.path().toString());
        long now = System.nanoTime();
        return new Application(builder.start(), home, URI.create("http://127.0.0.1:" + port), now);
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public URI base() {
        return base;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the health address answers 200; the time since the process was started. */
    public Duration awaitHealthy(Duration atMost) throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(base.resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build()) {
            while (process.isAlive() && sinceStart().compareTo(atMost) < 0) {
                if (answers(http, health)) {
                    return sinceStart();
                }
                // The fact that is waited for lies in another process.
                process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException((process.isAlive() ? "not healthy after " + atMost : "ended: " + process.exitValue())
                + "\n" + home.lastLines(40));
    }

    private static boolean answers(HttpClient http, HttpRequest health) throws InterruptedException {
        try {
            return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** SIGKILL; returns when the process is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C; killed if it does not end in a minute. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IOException("does not stop within 60 s\n" + home.lastLines(40));
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
