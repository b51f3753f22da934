package cn.anxian.obligation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list or a count is asked for: the arguments of {@code obligation.wanted}, by name. */
record Wanted(Whose whose, Narrowing narrowing) {

    /** A new map, for the statement's own values beside them. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        Whose.Within within = whose instanceof Whose.Within range ? range : null;
        values.put("post", whose instanceof Whose.Post post ? post.id() : null);
        values.put("obligorParty", whose instanceof Whose.Party party ? party.id() : null);
        values.put("concerned", whose instanceof Whose.Concerning concerning ? concerning.party() : null);
        values.put("scopeFrom", within == null ? null : within.from());
        values.put("scopeTo", within == null ? null : within.to());
        values.put("scopeLines", within == null ? null : within.lines());
        values.put("underFrom", narrowing.under());
        values.put("underTo", narrowing.under() == null ? null : narrowing.under() + "~");
        values.put("kind", narrowing.kind());
        values.put("part", narrowing.part() == null ? null : narrowing.part().name());
        values.put("line", narrowing.line());
        values.put("q", narrowing.q());
        return values;
    }
}
