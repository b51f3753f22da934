package cn.anxian.demo;

import cn.anxian.directory.Line;
import java.util.List;
import java.util.Optional;

/**
 * A hazard and all that is done about it until the last moment.
 *
 * @param owner key of the post to which it is handed
 * @param same number of an earlier one at the same place: of which it is a duplicate, or which it repeats
 * @param ordered whether a department ordered it (责令) rather than told it
 * @param photographed when it was found; a rectification always is
 */
record PlannedHazard(
        int number,
        PlannedEnterprise enterprise,
        Found found,
        String finder,
        String owner,
        String line,
        Line.CheckItem item,
        String place,
        Fate.Stage stage,
        Optional<Integer> same,
        boolean ordered,
        boolean photographed,
        List<Act> acts) {

    boolean isDuplicate() {
        return stage == Fate.Stage.VOID && same.isPresent();
    }
}
