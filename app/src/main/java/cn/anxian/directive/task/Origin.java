package cn.anxian.directive.task;

import cn.anxian.directive.DirectiveId;
import cn.anxian.law.Basis;
import cn.anxian.law.InForce;
import cn.anxian.law.Quote;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whence a task comes: the very sentence, traced for ever.
 *
 * @param kind speech, notice or list
 * @param sentence the offset of its first character in the document
 * @param outline where it stands: 二/（三）; empty before the first heading
 */
public record Origin(
        DirectiveId directive,
        String number,
        String title,
        String kind,
        Optional<LocalDate> heldOn,
        int sentence,
        String outline,
        String quote) {

    /** What was said rests on the words themselves; a notice or list is a document that nobody has verified here. */
    public Basis basis() {
        String law = title.replace('《', '〈').replace('》', '〉');
        String article = outline.isEmpty() ? "原文" : outline.replace("/", "");
        return kind.equals("speech")
                ? new Basis.Said(law, article, Quote.of(quote))
                : new Basis.Document(law, number, article, Quote.of(quote), InForce.ALWAYS, false);
    }
}
