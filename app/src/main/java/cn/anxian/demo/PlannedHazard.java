package cn.anxian.demo;

import java.util.List;
import java.util.Optional;

/**
 * A hazard and all that is done about it until the last moment.
 *
 * @param same number of an earlier one at the same place: of which it is a duplicate, or which it repeats
 * @param photographed when it was found; a rectification always is
 */
record PlannedHazard(
        int number, Sighting seen, Fate.Stage stage, Optional<Integer> same, boolean photographed, List<Act> acts) {

    boolean isDuplicate() {
        return stage == Fate.Stage.VOID && same.isPresent();
    }
}
