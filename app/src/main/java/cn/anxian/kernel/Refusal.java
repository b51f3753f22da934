package cn.anxian.kernel;

import cn.anxian.law.Basis;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The rules say no: a code for programs, a Chinese sentence for people, and the articles that say so. */
public class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final List<Basis> basis;
    private final Map<String, Object> facts;

    private Refusal(HttpStatus status, String code, String sentence, List<Basis> basis) {
        this(status, code, sentence, basis, Map.of());
    }

    private Refusal(HttpStatus status, String code, String sentence, List<Basis> basis, Map<String, Object> facts) {
        super(sentence);
        this.status = status;
        this.code = code;
        this.basis = List.copyOf(basis);
        this.facts = Map.copyOf(facts);
    }

    /** A rule of law or house forbids it; the basis is not optional. */
    public static Refusal rule(String code, String sentence, Basis first, Basis... more) {
        return new Refusal(HttpStatus.CONFLICT, code, sentence, concat(first, more));
    }

    /** The state of things forbids it: taken already, changed meanwhile, not in that state. */
    public static Refusal conflict(String code, String sentence) {
        return new Refusal(HttpStatus.CONFLICT, code, sentence, List.of());
    }

    /** Not there, or not the caller's to see: the answer is the same. */
    public static Refusal notFound(String what) {
        return new Refusal(HttpStatus.NOT_FOUND, "not-found", "没有找到" + what + "，或者不在您的权限范围内。", List.of());
    }

    public static Refusal notAllowed(String sentence) {
        return new Refusal(HttpStatus.FORBIDDEN, "not-allowed", sentence, List.of());
    }

    public static Refusal signedOut() {
        return new Refusal(HttpStatus.UNAUTHORIZED, "signed-out", "尚未登录或登录已失效，请登录后继续。", List.of());
    }

    public static Refusal of(HttpStatus status, String code, String sentence) {
        return new Refusal(status, code, sentence, List.of());
    }

    /** The same refusal with facts that a program may read beside the sentence, e.g. {@code retryAfterSeconds}. */
    public Refusal with(Map<String, Object> more) {
        return new Refusal(status, code, sentence(), basis, more);
    }

    private static List<Basis> concat(Basis first, Basis[] more) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), java.util.Arrays.stream(more))
                .toList();
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Basis> basis() {
        return basis;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
