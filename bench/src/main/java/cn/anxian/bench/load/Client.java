package cn.anxian.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One browser: its cookies, the token against forged requests, and whose session it is. */
public final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BOUNDARY = "anxian-bench-7c1f5e0d";

    private final HttpClient http;
    private final URI base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private @Nullable Account account;

    public Client(HttpClient http, URI base) {
        this.http = http;
        this.base = base;
    }

    public static HttpClient connections() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(3))
                .build();
    }

    /** @return the session, signed in */
    public JsonNode signIn(Account account) throws NoAnswer {
        this.account = account;
        get("/api/session");
        String body = Answer.JSON.writeValueAsString(Map.of("login", account.login(), "password", account.password()));
        Answer answer = exchange(request("/api/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        JsonNode session = answer.json();
        if (!answer.isGood() || !session.path("state").asString("").equals("signed-in")) {
            throw new IllegalStateException("cannot sign in as " + account.login() + ": " + answer + " state "
                    + session.path("state").asString(""));
        }
        return session;
    }

    /** @return whether the session that there was had ended, so that a new one was begun */
    public boolean signInAgainIfOut() throws NoAnswer {
        Account known = account;
        if (known == null
                || get("/api/session").json().path("state").asString("").equals("signed-in")) {
            return false;
        }
        signIn(known);
        return true;
    }

    public Answer get(String path) throws NoAnswer {
        return exchange(request(path).GET());
    }

    public Answer post(String path, UUID command, String json) throws NoAnswer {
        return exchange(request(path)
                .header("Idempotency-Key", command.toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public Answer upload(UUID command, byte[] jpeg) throws NoAnswer {
        byte[] head = ("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo.jpg\""
                        + "\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] tail = ("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nphoto\r\n--"
                        + BOUNDARY + "--\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return exchange(request("/api/evidence")
                .header("Idempotency-Key", command.toString())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(jpeg),
                        BodyPublishers.ofByteArray(tail))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        String token = cookies.get("XSRF-TOKEN");
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }

    private Answer exchange(HttpRequest.Builder request) throws NoAnswer {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.body());
        } catch (IOException broken) {
            throw new NoAnswer(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(new IOException(interrupted));
        }
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
}
