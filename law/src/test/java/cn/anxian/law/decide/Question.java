package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;

/** Asks one question of one rule; single quotes stand for double ones. */
final class Question {
    private Question() {}

    static Json.Members ask(String rule, String question) {
        return ask(rule, question, Book.NATIONAL);
    }

    static Json.Members ask(String rule, String question, Book book) {
        var verdict = Desk.of(rule, book).orElseThrow().verdict(question.replace('\'', '"'));
        return Json.read(verdict).object();
    }

    static BadInput refused(String rule, String line) {
        try {
            ask(rule, line);
        } catch (BadInput e) {
            return e;
        }
        throw new AssertionError("answered: " + line);
    }

    /** The code and field of the refusal, for example {@code negative deaths}. */
    static String refusal(String rule, String question) {
        try {
            return "answered: " + Desk.of(rule, Book.NATIONAL).orElseThrow().verdict(question.replace('\'', '"'));
        } catch (BadInput refused) {
            if (!refused.message().matches("(?s).*\\p{IsHan}.*")) {
                throw new AssertionError("not in Chinese: " + refused.message(), refused);
            }
            return (refused.code() + " " + refused.field()).strip();
        }
    }

    static String said(Json.Members verdict, String field) {
        return switch (verdict.values().get(field)) {
            case Json.Text it -> it.value();
            case Json.Whole it -> String.valueOf(it.value());
            case Json.Decimal it -> it.value().toPlainString();
            case Json.Flag it -> String.valueOf(it.value());
            case Json.Nothing it -> "null";
            case Json.Array it ->
                String.join(
                        " ",
                        it.items().stream()
                                .map(item -> ((Json.Text) item).value())
                                .toList());
            case Json.Members it -> it.values().toString();
            case null -> "absent";
        };
    }
}
