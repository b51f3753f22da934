package cn.anxian.bench.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What rounds gave, compared round by round with what other rounds gave. */
final class Timings {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        return percentile(values, 0.5);
    }

    double percentile(double share) {
        return percentile(values, share);
    }

    /** Round by round; they were taken in turns, so that what disturbed one disturbed the other. */
    Timings over(Timings other) {
        Timings ratios = new Timings();
        for (int round = 0; round < values.size(); round++) {
            ratios.add(values.get(round) / other.values.get(round));
        }
        return ratios;
    }

    /** The median, and in brackets the smallest and the largest. */
    String words(String unit) {
        return String.format(Locale.ROOT, "%,.2f%s [%,.2f … %,.2f]", median(), unit, percentile(0), percentile(1));
    }

    private static double percentile(List<Double> values, double share) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    @Override
    public String toString() {
        return Arrays.toString(values.toArray());
    }
}
