package cn.anxian.demo;

import cn.anxian.directory.Line;
import java.util.Optional;

/**
 * What is seen where by whom, before anything is done about it.
 *
 * @param finder key of the post that lists it, and {@code owner} of the one to which it is handed
 * @param criterion of the catalogue, where it is a major hazard
 * @param ordered whether a department orders it (责令) rather than tells it
 */
record Sighting(
        PlannedEnterprise enterprise,
        Found found,
        String finder,
        String owner,
        String line,
        Line.CheckItem item,
        String place,
        boolean ordered,
        Optional<String> criterion) {

    Sighting(
            PlannedEnterprise enterprise,
            Found found,
            String finder,
            String owner,
            String line,
            Line.CheckItem item,
            String place,
            boolean ordered) {
        this(enterprise, found, finder, owner, line, item, place, ordered, Optional.empty());
    }

    boolean isMajor() {
        return criterion.isPresent();
    }

    boolean isByTheEnterprise() {
        return found == Found.BY_THE_ENTERPRISE;
    }

    /** A firm of one that looked at itself: the same person does it all. */
    boolean isAlone() {
        return enterprise.isSoleFirm() && isByTheEnterprise();
    }

    WorkTime findersHours() {
        return isByTheEnterprise() ? WorkTime.WORKSHOP : WorkTime.OFFICE;
    }
}
