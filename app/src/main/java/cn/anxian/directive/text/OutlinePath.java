package cn.anxian.directive.text;

import java.util.List;

/** Where a sentence stands in the outline, as the document itself counts: 二/（三）/1; empty before the first heading. */
public record OutlinePath(List<String> steps) {

    public static final OutlinePath NONE = new OutlinePath(List.of());

    public OutlinePath {
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return String.join("/", steps);
    }
}
