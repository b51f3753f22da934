package cn.anxian.bench.text;

import cn.anxian.directive.LineVocabulary;
import cn.anxian.directive.text.Decomposer;
import cn.anxian.directive.text.Decomposition;
import cn.anxian.directive.text.SourceText;
import cn.anxian.directory.Lines;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

/**
 * What a very long text costs, once warm.
 *
 * @param allocatedMb all that was allocated on the way
 * @param keptMb what the result holds, the text included
 */
record Memory(long milliseconds, long allocatedMb, long keptMb) {

    private static final int LONG = 1_000_000;
    private static final int MB = 1024 * 1024;
    private static final int WARM_UPS = 3;

    static Memory ofAMillionCharacters() {
        Decomposer decomposer = Decomposer.of(LineVocabulary.of(Lines.packed(), LineVocabulary.Level.CITY, List.of()));
        String text = Speeches.of(LONG, 1).getFirst();
        for (int i = 0; i < WARM_UPS; i++) {
            decomposer.read(SourceText.of(text), Optional.empty());
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = used();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long begun = System.nanoTime();
        Decomposition read = decomposer.read(SourceText.of(text), Optional.empty());
        long took = System.nanoTime() - begun;
        long allocatedNow = threads.getCurrentThreadAllocatedBytes();
        long kept = used() - before;
        if (read.sentences().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
        return new Memory(took / 1_000_000, (allocatedNow - allocated) / MB, Math.max(0, kept) / MB);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
