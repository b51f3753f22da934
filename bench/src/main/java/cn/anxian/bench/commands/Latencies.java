package cn.anxian.bench.commands;

import cn.anxian.bench.load.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every single duration of a phase; percentiles are exact. */
final class Latencies {

    private record One(Step step, long nanos) {}

    private final List<One> all = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    synchronized void took(Step step, long nanos) {
        all.add(new One(step, nanos));
    }

    synchronized void failed(String words) {
        failures.add(words);
    }

    synchronized int count() {
        return all.size();
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    double percentile(double share) {
        return percentile(share, Optional.empty());
    }

    /** Milliseconds that this share of the commands did not exceed; 0 without any. */
    synchronized double percentile(double share, Optional<Step> step) {
        long[] sorted = all.stream()
                .filter(one -> step.isEmpty() || one.step() == step.get())
                .mapToLong(One::nanos)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)] / 1e6;
    }

    synchronized List<Step> steps() {
        return Arrays.stream(Step.values())
                .filter(step -> all.stream().anyMatch(one -> one.step() == step))
                .toList();
    }
}
