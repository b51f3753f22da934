package cn.anxian.kernel;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The first of the two gates: what a service itself puts into its questions.
 *
 * <p>Lists bind {@link #pathFrom}, {@link #pathTo}, {@link #lines} and {@link #party}; a single matter is checked with
 * {@link #sees}. A test opens this gate and finds that row-level security alone still shows nothing foreign.
 */
@Component
public class ScopeFilter {

    private static final String AFTER_EVERY_PATH = "~";

    private final CurrentCaller callers;
    private volatile boolean open;

    ScopeFilter(CurrentCaller callers) {
        this.callers = callers;
    }

    /** Lower bound (inclusive) of the region paths that may be listed. */
    public String pathFrom() {
        if (open) {
            return "";
        }
        return callers.get().region().map(Scope.Region::path).orElse(AFTER_EVERY_PATH);
    }

    /** Upper bound (exclusive). */
    public String pathTo() {
        if (open) {
            return AFTER_EVERY_PATH;
        }
        return callers.get()
                .region()
                .map(region -> region.path() + AFTER_EVERY_PATH)
                .orElse(AFTER_EVERY_PATH);
    }

    /** {@code *} or the lines, comma-separated. */
    public String lines() {
        return open
                ? "*"
                : callers.get().region().map(Scope.Region::linesSetting).orElse("");
    }

    /** The caller's own party: its rows are his wherever they lie. */
    public UUID party() {
        return callers.get().party().value();
    }

    public boolean sees(String path, String line, PartyId party) {
        return party.equals(callers.get().party()) || covers(path, line);
    }

    /** Whether the place and the line lie in the caller's region. */
    public boolean covers(String path, String line) {
        return open
                || callers.get()
                        .region()
                        .filter(region -> path.startsWith(region.path()))
                        .filter(region ->
                                region.lines().isEmpty() || region.lines().contains(line))
                        .isPresent();
    }

    /** For the test that proves the second gate. */
    void leaveOpen(boolean wanted) {
        open = wanted;
    }
}
