package cn.anxian.bench.kill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the rounds have brought, added up. */
final class Tally {

    private final Map<Blow, Integer> blows = new EnumMap<>(Blow.class);
    private final List<Finding> findings = new ArrayList<>();
    private final List<Duration> recoveries = new ArrayList<>();
    private int open;
    private int openThatHappened;
    private int wronglyCalledNotRecorded;
    private int endedSessions;
    private int roundsWithoutPromise;
    private int roundsWithNothingInFlight;

    void blow(Blow blow, int inFlight, int promises) {
        blows.merge(blow, 1, Integer::sum);
        roundsWithNothingInFlight += inFlight == 0 ? 1 : 0;
        roundsWithoutPromise += promises == 0 ? 1 : 0;
    }

    void recovered(Duration duration) {
        recoveries.add(duration);
    }

    synchronized void found(List<Finding> more) {
        findings.addAll(more);
    }

    synchronized void settled(int count, int happened, int wronglyCalled) {
        open += count;
        openThatHappened += happened;
        wronglyCalledNotRecorded += wronglyCalled;
    }

    synchronized void sessionEnded() {
        endedSessions++;
    }

    synchronized long count(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    Map<Blow, Integer> blows() {
        return Map.copyOf(blows);
    }

    int open() {
        return open;
    }

    int openThatHappened() {
        return openThatHappened;
    }

    int wronglyCalledNotRecorded() {
        return wronglyCalledNotRecorded;
    }

    int endedSessions() {
        return endedSessions;
    }

    int roundsWithoutPromise() {
        return roundsWithoutPromise;
    }

    int roundsWithNothingInFlight() {
        return roundsWithNothingInFlight;
    }

    String recoveries() {
        List<Duration> sorted = recoveries.stream().sorted().toList();
        return sorted.isEmpty()
                ? ""
                : "中位 %.1f 秒，最长 %.1f 秒"
                        .formatted(
                                sorted.get(sorted.size() / 2).toMillis() / 1000.0,
                                sorted.getLast().toMillis() / 1000.0);
    }
}
