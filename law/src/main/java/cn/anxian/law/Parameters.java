package cn.anxian.law;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of one rule, by name. Asking for one that the data do not have is a fault of ours, not of the asker. */
public record Parameters(Map<String, Parameter> byName) implements Iterable<Parameter> {
    public Parameters {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    static Parameters of(List<Parameter> parameters) {
        var byName = new LinkedHashMap<String, Parameter>();
        parameters.forEach(it -> byName.put(it.name(), it));
        return new Parameters(byName);
    }

    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The number, or nothing where only a locality could give it and none has. */
    public Optional<BigDecimal> findNumber(String name) {
        return switch (value(name)) {
            case Value.Number it -> Optional.of(it.number());
            case Value.Unset it -> Optional.empty();
            case Value.Table it -> throw not(name, "number");
            case Value.Words it -> throw not(name, "number");
        };
    }

    public BigDecimal number(String name) {
        return findNumber(name).orElseThrow(() -> not(name, "number"));
    }

    public int integer(String name) {
        return number(name).intValueExact();
    }

    public Map<String, BigDecimal> table(String name) {
        if (value(name) instanceof Value.Table it) {
            return it.numbers();
        }
        throw not(name, "table");
    }

    /** One number of a table. */
    public BigDecimal number(String name, String key) {
        return Optional.ofNullable(table(name).get(key)).orElseThrow(() -> not(name + "." + key, "number"));
    }

    public int integer(String name, String key) {
        return number(name, key).intValueExact();
    }

    public List<String> words(String name) {
        if (value(name) instanceof Value.Words it) {
            return it.items();
        }
        throw not(name, "list");
    }

    /** Whether every value that is there was read in a full text. */
    public boolean verified() {
        return byName.values().stream().allMatch(it -> it.verified() || it.value() instanceof Value.Unset);
    }

    public List<Parameter> all() {
        return List.copyOf(byName.values());
    }

    @Override
    public Iterator<Parameter> iterator() {
        return all().iterator();
    }

    Parameters with(Parameter changed) {
        var copy = new LinkedHashMap<>(byName);
        copy.put(changed.name(), changed);
        return new Parameters(copy);
    }

    private Value value(String name) {
        return find(name).orElseThrow(() -> not(name, "parameter")).value();
    }

    private static IllegalStateException not(String name, String what) {
        return new IllegalStateException("the data have no " + what + " " + name);
    }
}
