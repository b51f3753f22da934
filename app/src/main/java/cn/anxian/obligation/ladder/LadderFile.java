package cn.anxian.obligation.ladder;

import java.util.List;

/** A ladder as its file writes it. */
record LadderFile(
        String id, String name, List<String> kinds, List<String> sources, List<String> grades, List<Step> rungs) {

    /** @param act tell; blue, yellow or red: tell, and a slip goes with it; or the id of the measure that is to be decided */
    record Step(After after, String act, List<String> whom, List<String> rules, String house) {}

    record After(int count, String unit) {}
}
