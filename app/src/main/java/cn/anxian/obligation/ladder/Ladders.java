package cn.anxian.obligation.ladder;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.StrictYaml;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.ObligationSource;
import cn.anxian.obligation.Owed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The ladders: read and checked at start, written down for the bell, and found for each duty that is issued. */
@Component
public class Ladders implements SmartInitializingSingleton {

    private static final Caller LOADING = Caller.system("装载", new Scope.Loading());
    /** The product, where it looks up who is meant, asks him, and takes it back: it sees every place. */
    public static final Caller STEERING = Caller.system("督办阶梯", new Scope.Region("", Set.of()));

    private static final String FILES = "classpath:ladders/*.yaml";

    /**
     * What a duty climbs: the rungs of one ladder as they read when it was issued.
     *
     * @param ladder its number in {@code obligation.ladder}
     * @param moments when each rung is reached if the duty is missed and stays open
     */
    public record Climb(int ladder, List<Instant> moments) {}

    private final List<Ladder> ladders;
    private final Map<String, ObligationSource> sources;
    private final Map<String, ObligationKind> kinds;
    private final LadderTable table;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final Map<String, Integer> numbers = new HashMap<>();

    Ladders(
            List<ObligationKind> kinds,
            List<ObligationSource> sources,
            LadderTable table,
            CurrentCaller callers,
            TransactionTemplate transactions) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(ObligationKind::id, Function.identity()));
        this.sources =
                sources.stream().collect(Collectors.toUnmodifiableMap(ObligationSource::id, Function.identity()));
        this.ladders = read(new LadderReader(this.kinds.keySet(), this.sources));
        this.table = table;
        this.callers = callers;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        callers.as(
                LOADING,
                () -> transactions.execute(status -> {
                    ladders.forEach(ladder -> numbers.put(ladder.id(), table.keep(ladder)));
                    return numbers.size();
                }));
    }

    /** Empty where nothing more happens than that the bell tells the next level once. */
    public Optional<Climb> of(Owed owed) {
        return find(owed.kind(), source(owed.source()).id(), owed.level())
                .map(ladder -> new Climb(
                        numbers.getOrDefault(ladder.id(), 0),
                        ladder.moments(owed.deadline().dueAt())));
    }

    /** A grade that is named goes before any. */
    Optional<Ladder> find(String kind, String source, String grade) {
        return ladders.stream()
                .filter(ladder -> ladder.fits(kind, source, grade))
                .min(Comparator.comparing(ladder -> ladder.grades().isEmpty()));
    }

    List<Ladder> all() {
        return ladders;
    }

    ObligationKind kind(String id) {
        return Optional.ofNullable(kinds.get(id)).orElseThrow();
    }

    ObligationSource source(String id) {
        return Optional.ofNullable(sources.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no module contributes this source: " + id));
    }

    private static List<Ladder> read(LadderReader reader) {
        try {
            List<Ladder> found = Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(file -> read(reader, file))
                    .sorted(Comparator.comparing(Ladder::id))
                    .toList();
            LadderReader.refuseContradictions(found);
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Ladder read(LadderReader reader, Resource file) {
        String name = Optional.ofNullable(file.getFilename()).orElseThrow();
        try (InputStream in = file.getInputStream()) {
            return reader.read(name, StrictYaml.read("督办阶梯 " + name, in, LadderFile.class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
