package cn.anxian.hazard.ledger;

import cn.anxian.kernel.PostId;
import cn.anxian.law.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form of listing or handing over offers to this caller for that enterprise. */
record HazardFormView(
        List<LineChoice> lines,
        List<PowerChoice> powers,
        List<HazardItem.Named> causes,
        RectifyDays rectifyDays,
        List<PostChoice> posts) {

    record LineChoice(String id, String name, List<String> places, List<Suggestion> suggestions) {}

    /** A typical hazard of the line's checklist. */
    record Suggestion(String text, String cause, String remedy, Basis basis) {}

    /** @param why the power may be used, or may not */
    record PowerChoice(
            String id,
            String name,
            boolean allowed,
            String why,
            @Nullable Basis basis) {}

    /** @param unit hour, day or workday */
    record RectifyDays(int count, String unit, Basis basis) {}

    record PostChoice(PostId id, String name, @Nullable String personName) {}
}
