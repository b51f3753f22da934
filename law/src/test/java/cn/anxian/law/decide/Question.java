package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;

/** Asking one rule one line; single quotes stand for double ones, so that a table can be read. */
final class Question {
    private Question() {}

    static Json.Members ask(String rule, String line) {
        var desk = Desk.of(rule, Book.NATIONAL).orElseThrow();
        return Json.read(desk.verdict(line.replace('\'', '"'))).object();
    }

    static BadInput refused(String rule, String line) {
        try {
            ask(rule, line);
        } catch (BadInput e) {
            return e;
        }
        throw new AssertionError("answered: " + line);
    }
}
