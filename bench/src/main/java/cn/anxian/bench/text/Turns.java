package cn.anxian.bench.text;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Ours and theirs in turn, in one process, by the processor's time of the thread: what else the machine does is not counted.
 *
 * @param ratios sorted
 */
record Turns(List<Double> ours, List<Double> theirs, List<Double> ratios) {

    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 40;
    private static final int SPEECHES_A_ROUND = 32;

    static Turns taken() {
        SpeechLoop loop = new SpeechLoop();
        loop.sameText();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            double mine = microseconds(loop::decompose);
            double other = microseconds(loop::tokenise);
            if (round >= WARM_UPS) {
                ours.add(mine);
                theirs.add(other);
                ratios.add(mine / other);
            }
        }
        ratios.sort(Double::compare);
        return new Turns(ours, theirs, ratios);
    }

    /** The share of the rounds that {@code part} names lies below. */
    double ratio(double part) {
        return ratios.get((int) Math.min(ratios.size() - 1L, Math.round(part * ratios.size())));
    }

    private static double microseconds(java.util.function.Supplier<?> once) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        int kept = 0;
        for (int i = 0; i < SPEECHES_A_ROUND; i++) {
            kept += System.identityHashCode(once.get()) & 1;
        }
        long took = threads.getCurrentThreadCpuTime() - begun;
        if (kept < 0) {
            throw new IllegalStateException("nothing was kept");
        }
        return took / 1000.0 / SPEECHES_A_ROUND;
    }
}
