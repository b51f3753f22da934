package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import cn.anxian.law.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Where one rule is asked, question by question: a line of JSON in, a line of JSON out. */
public final class Desk {
    /** In bytes. */
    public static final int LONGEST = Lines.MAX_BYTES;

    /** Of a field's name that nobody knows. */
    private static final int SHOWN = 40;

    private final Asked asked;
    private final Book book;
    private final Set<String> names;

    /** One for each state of the book that a question has met. */
    private final Map<Book, Judge> judges = new ConcurrentHashMap<>();

    private Desk(Asked asked, Book book) {
        this.asked = asked;
        this.book = book;
        this.names = asked.fields().stream().map(Field::name).collect(Collectors.toSet());
    }

    /** Every rule that can be asked. */
    public static List<Asked> rules() {
        return Judges.ALL;
    }

    public static Optional<Desk> of(String rule, Book book) {
        return Judges.named(rule).map(asked -> new Desk(asked, book));
    }

    /**
     * The verdict as a line of JSON. Whatever the judge looked up, no rule answers for a day on which it was not law.
     *
     * @throws BadInput when the question cannot be judged
     */
    public String verdict(String question) {
        return new String(written(question), StandardCharsets.UTF_8);
    }

    /**
     * The same for a question as it came: UTF-8, and no longer than a line may be.
     *
     * @throws BadInput when the question cannot be judged
     */
    public String verdict(byte[] question) {
        if (question.length > LONGEST) {
            throw new BadInput("line-too-long", "一个问题不得超过 " + LONGEST + " 字节", "");
        }
        return verdict(Lines.utf8(question).orElseThrow(() -> new BadInput("not-utf8", "问题不是 UTF-8 编码", "")));
    }

    /** The same in UTF-8. */
    byte[] written(String question) {
        var read = read(question);
        var named = JudgedDay.of(asked.fields(), read);
        var day = named.map(JudgedDay::day).orElseGet(book::present);
        var judge = judges.computeIfAbsent(book.on(day), asked.opened());
        try {
            return Answers.verdict(judge.judge(read).on(day));
        } catch (BadInput e) {
            throw e.code().equals(Rule.NOT_IN_FORCE) && e.field().isEmpty()
                    ? e.within(named.map(JudgedDay::field).orElse(JudgedDay.ON))
                    : e;
        }
    }

    private Json.Members read(String text) {
        var question = Json.read(text).object();
        for (var field : question.values().keySet()) {
            if (!names.contains(field)) {
                throw new BadInput(
                        "unknown-field", "不认识的字段；" + asked.name() + " 的字段有 " + asked.fieldNames(), clipped(field));
            }
        }
        Bounds.check(asked.fields(), question);
        return question;
    }

    private static String clipped(String field) {
        return field.codePointCount(0, field.length()) <= SHOWN
                ? field
                : field.substring(0, field.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
