package cn.anxian.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts that a verdict used, in Chinese and in order: what it was and how it stood. */
public record Facts(Map<String, String> byName) {
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public static Facts of(String name, Object value) {
        return NONE.and(name, value);
    }

    public Facts and(String name, Object value) {
        var more = new LinkedHashMap<>(byName);
        more.put(name, String.valueOf(value));
        return new Facts(more);
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }
}
