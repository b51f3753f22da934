package cn.anxian.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance that repeats itself: the same seed and purpose throw the same on every machine. */
final class Dice {

    private final Random random;

    /** @param purpose keeps the throws of one part of the city apart from those of the others */
    Dice(long seed, String purpose) {
        this.random = new Random(seed * 31 + purpose.hashCode());
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T of(List<T> faces) {
        return faces.get(random.nextInt(faces.size()));
    }

    <T> T weighted(Map<T, Integer> weights) {
        int left = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> each : weights.entrySet()) {
            left -= each.getValue();
            if (left < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("no weights");
    }

    <T> List<T> shuffled(List<T> cards) {
        List<T> shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
