package cn.anxian.directive.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Agencies that documents still name and that have another name today, or are part of another one: {@code directive/former-agencies.txt}. */
final class FormerAgencies {

    /**
     * @param kind the packs' kind of today's agency
     * @param became 改为 or 并入
     * @param reform when, in the words that are shown
     * @param verified whether the document of the reform was checked for it
     */
    record Former(String name, String kind, String became, String today, String reform, boolean verified) {}

    /** Before a name of this sort stands nothing but where the agency is. */
    private static final String PLACES = "省市县区州盟旗镇乡级地家原我本各";

    private final Map<String, Former> byName;

    /** Names of today; one that ends like a former name is not that one. */
    private final Set<String> present;

    private FormerAgencies(List<Former> all, Set<String> present) {
        this.present = Set.copyOf(present);
        this.byName = all.stream()
                .collect(Collectors.toMap(Former::name, former -> former, (first, again) -> first, LinkedHashMap::new));
    }

    /**
     * @param present names of today's agencies
     * @param lines {@code [verified] reform | document}, each followed by lines of {@code kind became today names…}
     */
    static FormerAgencies of(List<String> lines, Set<String> present) {
        List<Former> all = new ArrayList<>();
        String reform = "";
        boolean verified = false;
        for (String line : lines) {
            if (line.charAt(0) == '[') {
                verified = line.startsWith("[verified]");
                reform =
                        line.substring(line.indexOf(']') + 1, line.indexOf('|')).strip();
                continue;
            }
            List<String> row = List.of(line.split(" +"));
            for (String name : row.subList(3, row.size())) {
                all.add(new Former(name, row.get(0), row.get(1), row.get(2), reform, verified));
            }
        }
        return new FormerAgencies(all, present);
    }

    List<Former> all() {
        return List.copyOf(byName.values());
    }

    /** What is to be checked about an agency of that name; empty if nothing is. */
    Optional<String> noteOn(String name) {
        return longestAtTheEndOf(name)
                .filter(former -> !isOfToday(name, former))
                .filter(former ->
                        isPlace(name.substring(0, name.length() - former.name().length())))
                .map(former -> note(name, former));
    }

    private Optional<Former> longestAtTheEndOf(String name) {
        for (int at = 0; at < name.length(); at++) {
            Former former = byName.get(name.substring(at));
            if (former != null) {
                return Optional.of(former);
            }
        }
        return Optional.empty();
    }

    /** 市住房和城乡建设局: behind the place stands a name of today that is longer than the former one. */
    private boolean isOfToday(String name, Former former) {
        for (int at = 0; at + former.name().length() < name.length(); at++) {
            if (present.contains(name.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(String before) {
        return before.isEmpty() || PLACES.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String note(String name, Former former) {
        String place = name.substring(0, name.length() - former.name().length());
        String today = (place.equals("原") ? "" : place.startsWith("原") ? place.substring(1) : place) + former.today();
        return former.verified()
                ? "“" + name + "”已" + former.became() + today + "（" + former.reform() + "），请核对。"
                : "“" + name + "”多已" + former.became() + today + "（" + former.reform() + "），各地不一，请核对。";
    }
}
