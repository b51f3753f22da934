package cn.anxian.directive.task;

import cn.anxian.directive.DirectiveId;
import cn.anxian.law.Basis;
import cn.anxian.law.InForce;
import cn.anxian.law.Quote;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern BETWEEN_NUMERALS = Pattern.compile("(?<!）)/(?![（第])");

    /** What was said rests on the words themselves; a notice or list is a document that nobody has verified here. */
    public Basis basis() {
        String law = title.replace('《', '〈').replace('》', '〉');
        String article = outline.isEmpty() ? "原文" : steps(outline);
        return kind.equals("speech")
                ? new Basis.Said(law, article, Quote.of(quote))
                : new Basis.Document(law, number, article, Quote.of(quote), InForce.ALWAYS, false);
    }

    /** 三、五是: two numerals side by side would be read as one. */
    private static String steps(String outline) {
        return BETWEEN_NUMERALS.matcher(outline).replaceAll("、").replace("/", "");
    }
}
