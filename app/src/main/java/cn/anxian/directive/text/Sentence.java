package cn.anxian.directive.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sentence of the source; the sentences follow each other without gap, so that their quotes joined are the source.
 *
 * @param no from 1
 * @param start of the first character, in Unicode code points of the source
 * @param end after the last character; blanks and line ends after a sentence belong to it
 * @param quote the very text from {@code start} to {@code end}
 * @param because why it is of this kind, in Chinese
 * @param confidence from 0 to 1; low ones are to be looked at first
 * @param task the words of the quote that say what to do; empty unless a task
 * @param lines ids of lines, the nearest first
 * @param leads who is to do it; empty unless a task
 * @param helpers who is to help
 * @param regionScope where, in the words of the quote; empty if it says nothing
 * @param deadline by when all of it is done; words without a day where each body has its own
 * @param otherDeadlines that its words name beside it: 6月底前完成摸排
 * @param measures the clauses that say how
 * @param notes what is to be checked about agencies that it names and that are not asked to act
 */
public record Sentence(
        int no,
        OutlinePath path,
        int start,
        int end,
        String quote,
        Kind kind,
        String because,
        double confidence,
        String task,
        List<String> lines,
        List<Agency> leads,
        List<Agency> helpers,
        String regionScope,
        Optional<DeadlineWords> deadline,
        List<DeadlineWords> otherDeadlines,
        List<Passage> measures,
        List<Figure> figures,
        List<String> notes) {

    public Sentence {
        lines = List.copyOf(lines);
        leads = List.copyOf(leads);
        helpers = List.copyOf(helpers);
        otherDeadlines = List.copyOf(otherDeadlines);
        measures = List.copyOf(measures);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /** Without the blanks around it. */
    public String words() {
        return quote.strip();
    }

    /** Whether bodies that it names have days of their own, so that none of them is the whole's. */
    public boolean isDatedApart() {
        return Stream.concat(leads.stream(), helpers.stream())
                .anyMatch(agency -> agency.deadline().isPresent());
    }

    public boolean isTask() {
        return kind == Kind.TASK;
    }
}
