package cn.anxian.obligation.ladder;

import cn.anxian.law.Basis;
import java.util.List;

/**
 * A ladder as the page of ladders shows it.
 *
 * @param kinds by name
 * @param sources by name
 * @param grades empty for every grade
 * @param reminders when the bell reminds before the deadline, by kind
 */
record LadderView(
        String id,
        String name,
        List<String> kinds,
        List<String> sources,
        List<String> grades,
        boolean confined,
        List<LadderReminder> reminders,
        List<RungView> rungs) {

    /** @param before 3日, 1日 */
    record LadderReminder(String kind, List<String> before) {}

    record RungView(int no, String after, boolean decides, String says, List<String> whom, List<Basis> basis) {}
}
