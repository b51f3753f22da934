package cn.anxian.directive.review;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of which place an agency is, by the place with which its name begins: 市 is one thing in a city, another in its county. */
final class PlacesHere {

    private static final String NATION = "nation";
    private static final Map<String, String> LEVELS = Map.of(
            "省",
            "province",
            "市",
            "city",
            "州",
            "city",
            "盟",
            "city",
            "县",
            "county",
            "区",
            "county",
            "旗",
            "county",
            "镇",
            "town",
            "乡",
            "town");

    private final Directory directory;
    private final Region region;

    /** It, then what lies above it. */
    private final List<Region> upwards;

    /** As a text of this place may name them: it, what lies right below and above it, then what lies beside these. */
    private final Set<Region> all = new LinkedHashSet<>();

    private final Map<String, Optional<Region>> found = new HashMap<>();

    PlacesHere(Directory directory, Region region) {
        this.directory = directory;
        this.region = region;
        this.upwards = directory.upwards(region.id()).stream()
                .filter(above -> !above.is(NATION))
                .toList();
        all.add(region);
        all.addAll(directory.childrenOf(region.id()));
        all.addAll(upwards);
        upwards.forEach(above -> above.parent().ifPresent(parent -> all.addAll(directory.childrenOf(parent))));
    }

    Set<Region> all() {
        return all;
    }

    /** @param words empty for this place; empty is answered for a place that is not known, or for more than one */
    Optional<Region> meant(String words) {
        return found.computeIfAbsent(words, this::find);
    }

    private Optional<Region> find(String words) {
        String rest = withoutTail(words);
        if (rest.isEmpty()) {
            return Optional.of(region).filter(here -> !words.equals("级")); // 上级, 下级
        }
        Optional<Region> named = named(rest);
        return named.isPresent() ? named : nearest(rest);
    }

    /** 河南省三门峡市湖滨区: one lies in the other. */
    private Optional<Region> named(String words) {
        @Nullable Region place = null;
        String rest = words;
        while (!rest.isEmpty()) {
            Optional<Region> next = first(place == null ? List.copyOf(all) : below(place.id()), rest);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            place = next.get();
            rest = rest.substring(length(place, rest));
        }
        return Optional.ofNullable(place);
    }

    private List<Region> below(RegionId place) {
        return new ArrayList<>(directory.childrenOf(place));
    }

    private static Optional<Region> first(List<Region> places, String words) {
        return places.stream().filter(place -> length(place, words) > 0).findFirst();
    }

    /** How much of the words names the place: 湖滨区 or, at their end, 湖滨. */
    private static int length(Region place, String words) {
        if (words.startsWith(place.name())) {
            return place.name().length();
        }
        return words.equals(place.shortName()) ? words.length() : 0;
    }

    /** 市, 县, 开发区: this place, if it is one, or else what lies above it and is one. */
    private Optional<Region> nearest(String words) {
        return upwards.stream()
                .filter(place -> place.name().endsWith(words) || place.is(LEVELS.getOrDefault(words, "")))
                .findFirst();
    }

    /** 市级, 市本级, 本市, 全市. */
    private static String withoutTail(String words) {
        int from = 0;
        int end = words.length();
        while (end > from && "本级".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        while (from < end && "本全".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        return words.substring(from, end);
    }
}
