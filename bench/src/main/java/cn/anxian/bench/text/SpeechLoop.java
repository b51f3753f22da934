package cn.anxian.bench.text;

import cn.anxian.directive.LineVocabulary;
import cn.anxian.directive.text.Decomposer;
import cn.anxian.directive.text.Decomposition;
import cn.anxian.directive.text.SourceText;
import cn.anxian.directory.Lines;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ten thousand characters: all of our decomposing, HanLP's standard tokens, and the floor of reading the bytes; another speech each time. */
@State(Scope.Benchmark)
public class SpeechLoop {

    static final int LENGTH = 10_000;
    private static final int SPEECHES = 32;
    private static final Optional<LocalDate> HELD = Optional.of(LocalDate.of(2026, 7, 1));

    private final Decomposer decomposer =
            Decomposer.of(LineVocabulary.of(Lines.packed(), LineVocabulary.Level.CITY, List.of()));
    private final List<byte[]> speeches = Speeches.of(LENGTH, SPEECHES).stream()
            .map(speech -> speech.getBytes(StandardCharsets.UTF_8))
            .toList();

    private int next;

    /** Both have read every character, before either is timed. */
    @Setup(Level.Trial)
    public void sameText() {
        for (int i = 0; i < SPEECHES; i++) {
            String text = text();
            StringBuilder ours = new StringBuilder();
            decomposer.read(SourceText.of(text), HELD).sentences().forEach(sentence -> ours.append(sentence.quote()));
            StringBuilder theirs = new StringBuilder();
            StandardTokenizer.segment(text).forEach(term -> theirs.append(term.word));
            if (!ours.toString().equals(text) || theirs.length() < text.length() * 9 / 10) {
                throw new IllegalStateException("a part of the text was lost");
            }
        }
    }

    @Benchmark
    public Decomposition decompose() {
        return decomposer.read(SourceText.of(text()), HELD);
    }

    @Benchmark
    public List<Term> tokenise() {
        return StandardTokenizer.segment(text());
    }

    @Benchmark
    public String decode() {
        return text();
    }

    private String text() {
        next = (next + 1) % SPEECHES;
        return new String(speeches.get(next), StandardCharsets.UTF_8);
    }
}
