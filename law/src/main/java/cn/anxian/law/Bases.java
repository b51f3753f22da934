package cn.anxian.law;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One basis and perhaps more: a list that cannot be empty. */
public record Bases(Basis first, List<Basis> others) implements Iterable<Basis> {
    public Bases {
        others = List.copyOf(others);
    }

    public static Bases of(Basis first, Basis... others) {
        return new Bases(first, List.of(others));
    }

    /** @throws BadInput when the list is empty */
    public static Bases of(List<? extends Basis> bases) {
        if (bases.isEmpty()) {
            throw new BadInput("no-basis", "没有依据：至少要有一条", "basis");
        }
        return new Bases(bases.get(0), List.copyOf(bases.subList(1, bases.size())));
    }

    public List<Basis> all() {
        return stream().toList();
    }

    public Stream<Basis> stream() {
        return Stream.concat(Stream.of(first), others.stream());
    }

    @Override
    public Iterator<Basis> iterator() {
        return stream().iterator();
    }

    public Bases and(Bases more) {
        return new Bases(first, Stream.concat(others.stream(), more.stream()).toList());
    }

    /** Whether one of them is cited just as {@code other} is. */
    boolean cites(Basis other) {
        return stream().anyMatch(it -> it.citation().equals(other.citation()));
    }

    public boolean verified() {
        return stream().allMatch(Basis::verified);
    }

    /** All citations in one line, joined by 、. */
    public String citation() {
        return stream().map(Basis::citation).collect(Collectors.joining("、"));
    }
}
