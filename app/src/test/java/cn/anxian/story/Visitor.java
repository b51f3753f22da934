package cn.anxian.story;

import cn.anxian.evidence.Images;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.ContentDisposition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Somebody with a browser: keeps his cookies, shows the CSRF token, gives every write an id of its own. */
public final class Visitor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final int port;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;

    public Visitor(int port) {
        this(port, anotherAddress());
    }

    /** @param address one of this machine's loopback addresses, so that visitors are told apart */
    public Visitor(int port, String address) {
        this.port = port;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .localAddress(InetAddress.ofLiteral(address))
                .build();
    }

    /** @param body what JSON there was; missing if there was none */
    public record Answer(int status, JsonNode body, byte[] bytes, HttpHeaders headers) {

        public String text(String pointer) {
            return body.at(pointer).asString();
        }

        public String code() {
            return text("/code");
        }

        /** Under which a browser keeps it. */
        public String fileName() {
            return String.valueOf(
                    ContentDisposition.parse(header("Content-Disposition")).getFilename());
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        @Override
        public String toString() {
            return status + " " + new String(bytes, StandardCharsets.UTF_8);
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** @param body a record, a map or a JSON text */
    public Answer post(String path, Object body) {
        return write("POST", path, body, UUID.randomUUID());
    }

    public Answer post(String path, Object body, UUID command) {
        return write("POST", path, body, command);
    }

    public Answer put(String path, Object body) {
        return write("PUT", path, body, UUID.randomUUID());
    }

    public Answer delete(String path) {
        return send(guarded(request(path), UUID.randomUUID()).DELETE());
    }

    public Answer upload(String path, String fileName, String mediaType, byte[] content, Map<String, String> fields) {
        String boundary = "----" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> text(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                        + "\r\n"));
        text(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n");
        body.writeBytes(content);
        text(body, "\r\n--" + boundary + "--\r\n");
        return send(guarded(request(path), UUID.randomUUID())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Draws a signature and gives its id. */
    public String draws() {
        return upload("/api/evidence", "签名.png", "image/png", Images.signature(), Map.of("kind", "signature"))
                .text("/id");
    }

    public Answer signIn(String login, String password) {
        return post("/api/session", Map.of("login", login, "password", password));
    }

    /** A request of any kind; nothing is added but the cookies. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            JsonNode body = json ? JSON.readTree(response.body()) : MissingNode.getInstance();
            return new Answer(response.statusCode(), body, response.body(), response.headers());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String anotherAddress() {
        int number = VISITORS.incrementAndGet();
        return "127.1." + (number >> 8) + "." + (number & 255);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private Answer write(String method, String path, Object body, UUID command) {
        String text = body instanceof String json ? json : JSON.writeValueAsString(body);
        BodyPublisher publisher = BodyPublishers.ofString(text);
        return send(guarded(request(path), command)
                .header("Content-Type", "application/json")
                .method(method, publisher));
    }

    private HttpRequest.Builder guarded(HttpRequest.Builder request, UUID command) {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/api/session");
        }
        return request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElseThrow())
                .header("Idempotency-Key", command.toString());
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
