package cn.anxian.directory;

import cn.anxian.law.Bases;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which kinds of agency usually answer for a line.
 *
 * @param byLevel county and city
 * @param townAuthorised whether a town may order (责令); only a county's recorded decision makes it true
 * @param above kinds that exist only above the city
 * @param reasons why, by agency kind
 */
public record Departments(
        Map<String, AtLevel> byLevel, boolean townAuthorised, List<String> above, Map<String, Bases> reasons) {

    /** @param others in the order in which they usually matter */
    public record AtLevel(String supervisor, String comprehensive, List<String> others) {

        public AtLevel {
            others = List.copyOf(others);
        }
    }

    public Departments {
        byLevel = Map.copyOf(byLevel);
        above = List.copyOf(above);
        reasons = Map.copyOf(reasons);
    }

    public Optional<AtLevel> at(String level) {
        return Optional.ofNullable(byLevel.get(level));
    }
}
