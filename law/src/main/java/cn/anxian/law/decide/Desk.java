package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Where one rule is asked, question by question: a line of JSON in, a line of JSON out. */
public final class Desk {
    private final Asked asked;
    private final Judge judge;

    private Desk(Asked asked, Judge judge) {
        this.asked = asked;
        this.judge = judge;
    }

    /** Every rule that can be asked. */
    public static List<Asked> rules() {
        return Judges.ALL;
    }

    public static Optional<Desk> of(String rule, Book book) {
        return Judges.named(rule).map(asked -> new Desk(asked, asked.opened().apply(book)));
    }

    /**
     * The verdict as a line of JSON.
     *
     * @throws BadInput when the question cannot be judged
     */
    public String verdict(String question) {
        return new String(written(question), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8. */
    byte[] written(String question) {
        return Answers.verdict(judge.judge(read(question)));
    }

    private Json.Members read(String text) {
        var question = Json.read(text).object();
        for (var field : question.values().keySet()) {
            if (asked.field(field).isEmpty()) {
                throw new BadInput(
                        "unknown-field", "不认识的字段；" + asked.name() + " 的字段有 " + asked.fieldNames(), clipped(field));
            }
        }
        return question;
    }

    private static String clipped(String field) {
        return field.length() <= 40 ? field : field.substring(0, 40) + "…";
    }
}
