package cn.anxian.hazard.register;

import java.util.List;
import java.util.Map;

/** A mapping that was kept: the columns by their names, so that it fits the next register of the kind. */
record NamedMapping(String name, Map<Field, String> headings, Mapping mapping) {

    boolean fits(List<String> names) {
        return names.containsAll(headings.values());
    }
}
