package cn.anxian.law;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a parameter holds. */
public sealed interface Value {
    record Number(BigDecimal number) implements Value {}

    /** Numbers by key, in the order of the law, for example by grade. */
    record Table(Map<String, BigDecimal> numbers) implements Value {
        public Table {
            numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        }
    }

    /** A list in words, for example what a report contains. */
    record Words(List<String> items) implements Value {
        public Words {
            items = List.copyOf(items);
        }
    }

    /** No law gives it; where a locality may, it is missing until one does. */
    record Unset() implements Value {}
}
