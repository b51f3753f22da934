package cn.anxian.demo;

import cn.anxian.directory.Region;
import cn.anxian.kernel.Role;
import cn.anxian.law.CreditCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the enterprises: how many of a line, where they lie, what they are called, who works there. */
final class Firms {

    /** Below that many people the head and the safety officer are all there is to name. */
    private static final int VERY_SMALL = 6;

    private final Ground ground;
    private final CityBook book;
    private final NameBook names;
    private final People people;
    private final Dice dice;
    private final List<String> brands;
    private final Set<String> taken = new HashSet<>();
    private int number;
    private int nextBrand;

    Firms(Ground ground, CityBook book, NameBook names, People people) {
        this.ground = ground;
        this.book = book;
        this.names = names;
        this.people = people;
        this.dice = new Dice(book.seed(), "firms");
        this.brands = dice.shuffled(names.brands());
    }

    /** First the neighbours in whose town the demo's story is told. */
    List<PlannedEnterprise> plan(int wanted) {
        Region town = storyTown();
        List<PlannedEnterprise> firms = new ArrayList<>();
        for (CityBook.Neighbour neighbour : book.story().firms()) {
            firms.add(firm(neighbour.lines(), town, neighbour.headcount(), neighbour.suffix()));
        }
        for (Map.Entry<String, NameBook.Trade> trade : trades(wanted - firms.size())) {
            firms.add(firm(trade.getKey(), trade.getValue()));
        }
        return firms;
    }

    private Region storyTown() {
        return ground.towns().values().stream()
                .flatMap(List::stream)
                .filter(town -> town.id().value() == book.story().town())
                .findFirst()
                .orElseThrow();
    }

    /** Every line in its share, shuffled. */
    private List<Map.Entry<String, NameBook.Trade>> trades(int wanted) {
        List<Map.Entry<String, NameBook.Trade>> once = new ArrayList<>();
        for (Map.Entry<String, NameBook.Trade> trade : names.lines().entrySet()) {
            once.addAll(Collections.nCopies(trade.getValue().share(), trade));
        }
        List<Map.Entry<String, NameBook.Trade>> shuffled = new ArrayList<>();
        while (shuffled.size() < wanted) {
            shuffled.addAll(dice.shuffled(once));
        }
        return shuffled.subList(0, wanted);
    }

    private PlannedEnterprise firm(String line, NameBook.Trade trade) {
        List<String> small = book.soleSuffix().getOrDefault(line, List.of());
        boolean sole = !small.isEmpty() && dice.percent(book.soleFirmPercent());
        int headcount = sole ? 1 : headcount(trade.headcount());
        String suffix = dice.of(sole ? small : trade.suffix());
        Region town = town(line);
        return firm(linesOf(line, sole), town, headcount, suffix);
    }

    private PlannedEnterprise firm(List<String> lines, Region town, int headcount, String suffix) {
        Region county = ground.countyOf(town);
        String key = "enterprise" + ++number;
        String shortName = county.kind().equals("zone") ? ground.city().shortName() : county.shortName();
        return new PlannedEnterprise(
                key,
                name(shortName, suffix),
                creditCode(county, suffix, headcount),
                town,
                lines,
                address(town),
                headcount,
                posts(key, town, headcount));
    }

    /** Small ones are more than large ones. */
    private int headcount(List<Integer> range) {
        int smallest = Math.max(2, range.getFirst());
        return dice.between(smallest, dice.between(smallest, range.getLast()));
    }

    private List<String> linesOf(String line, boolean sole) {
        List<String> lines = new ArrayList<>(List.of(line));
        if (!sole && dice.percent(book.alsoPercent())) {
            lines.addAll(book.alsoLines().getOrDefault(line, List.of()));
        }
        return List.copyOf(lines);
    }

    private Region town(String line) {
        Map<Region, Integer> weights = new LinkedHashMap<>();
        List<Integer> kept = book.lineCounties()
                .getOrDefault(line, List.copyOf(book.counties().keySet()));
        for (Region county : ground.counties()) {
            if (kept.contains(county.id().value())) {
                weights.put(county, book.counties().getOrDefault(county.id().value(), 1));
            }
        }
        if (weights.isEmpty()) {
            ground.counties().forEach(county -> weights.put(county, 1));
        }
        List<Region> towns = ground.townsOf(dice.weighted(weights));
        Map<Region, Integer> inCounty = new LinkedHashMap<>();
        for (Region town : towns) {
            boolean urban = town.name().endsWith("街道") || town.name().equals("城关镇");
            inCounty.put(town, urban ? book.urbanLines().contains(line) ? 6 : 2 : 1);
        }
        return dice.weighted(inCounty);
    }

    private String name(String place, String suffix) {
        String name;
        do {
            name = names.namePattern()
                    .replace("{short}", place)
                    .replace("{brand}", brands.get(nextBrand++ % brands.size()))
                    .replace("{suffix}", suffix);
        } while (!taken.add(name));
        return name;
    }

    /** Registers of the market supervision (91 firms, 92 sole traders) and of public institutions (12). */
    private String creditCode(Region county, String suffix, int headcount) {
        String authority =
                book.institutions().stream().anyMatch(suffix::endsWith) ? "12" : headcount == 1 ? "92" : "91";
        Region registrar = county.gbCode().isEmpty() ? ground.city() : county;
        return CreditCode.compose(authority, registrar.gbCode(), "DEM0%04d".formatted(number));
    }

    private String address(Region town) {
        NameBook.Address address = names.address();
        return address.pattern()
                .replace("{region}", town.fullName())
                .replace("{road}", dice.of(address.roads()))
                .replace(
                        "{number}",
                        Integer.toString(dice.between(
                                address.numbers().getFirst(), address.numbers().getLast())));
    }

    private List<PlannedPost> posts(String key, Region town, int headcount) {
        List<NameBook.Named> wanted = headcount == 1
                ? names.posts().soleFirm()
                : headcount < VERY_SMALL
                        ? names.posts().enterprise().subList(0, 2)
                        : names.posts().enterprise();
        List<PlannedPost> posts = new ArrayList<>();
        for (NameBook.Named each : wanted) {
            Optional<String> superior = posts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(posts.getLast().key());
            posts.add(new PlannedPost(
                    key + "/" + each.role(),
                    each.name(),
                    Role.valueOf(each.role()),
                    town,
                    List.of(),
                    superior,
                    people.next()));
        }
        return List.copyOf(posts);
    }
}
