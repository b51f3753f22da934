package cn.anxian.law.catalogue;

import cn.anxian.law.Json;
import cn.anxian.law.search.Index;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every criterion that is known, by id, and found by its words. What is found is a proposal and never a decision. */
public final class Catalogue {
    private final List<Edition> editions;
    private final List<Criterion> criteria;
    private final Index<Criterion> index;

    private Catalogue(CatalogueReader reader) {
        this.editions = List.copyOf(reader.editions());
        this.criteria = List.copyOf(reader.criteria());
        this.index = new Index<>(criteria, Catalogue::words);
    }

    /** Read when first wanted. */
    private static final class Shipped {
        static final Catalogue CATALOGUE = read();

        private static Catalogue read() {
            try (var in = Catalogue.class.getResourceAsStream("major-hazards.json")) {
                if (in == null) {
                    throw new IllegalStateException("major-hazards.json is missing from the library");
                }
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new Catalogue(new CatalogueReader(Json.read(text).object()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Catalogue load() {
        return Shipped.CATALOGUE;
    }

    public List<Edition> editions() {
        return editions;
    }

    public List<Criterion> all() {
        return criteria;
    }

    public Optional<Criterion> find(String id) {
        return criteria.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Those by which a hazard of that day may be judged. */
    public List<Criterion> inForceOn(LocalDate day) {
        return criteria.stream().filter(it -> it.on(day) == Standing.IN_FORCE).toList();
    }

    /** The criteria in force on that day whose words are most like these, best first. */
    public List<Index.Hit<Criterion>> search(String words, LocalDate day, int most) {
        return index.find(words, it -> it.on(day) == Standing.IN_FORCE, most);
    }

    /** Of any edition, for reading: each says how it stands on a day. */
    public List<Index.Hit<Criterion>> searchEveryEdition(String words, int most) {
        return index.find(words, it -> true, most);
    }

    /** The industries of whose standard there is an edition, but no text that is in force on that day; each with why. */
    public Map<String, String> missingOn(LocalDate day) {
        var missing = new LinkedHashMap<String, String>();
        for (var edition : editions) {
            var read = criteria.stream()
                    .anyMatch(it -> sharesALine(it.edition(), edition) && it.on(day) == Standing.IN_FORCE);
            var current = edition.on(day) == Standing.IN_FORCE;
            if (!read && (current || edition.replacedBy().isPresent())) {
                missing.putIfAbsent(
                        edition.industry(),
                        current
                                ? edition.note().orElse("")
                                : edition.replacedBy().orElseThrow());
            }
        }
        return Collections.unmodifiableMap(missing);
    }

    /** Why nothing can be judged by a criterion of that line on that day, in Chinese; nothing where something can. */
    public Optional<String> missingOn(String line, LocalDate day) {
        var ofLine = editions.stream().filter(it -> it.lines().contains(line)).toList();
        if (ofLine.isEmpty()) {
            return Optional.of("本库没有收录这一行业的重大事故隐患判定标准");
        }
        var missing = missingOn(day);
        return ofLine.stream()
                .filter(it -> missing.containsKey(it.industry()))
                .map(it -> "本库未收录" + it.industry() + "现行版本的判定条文（" + missing.get(it.industry()) + "）")
                .findFirst();
    }

    private static boolean sharesALine(Edition one, Edition other) {
        return one.equals(other) || one.lines().stream().anyMatch(other.lines()::contains);
    }

    /** By what it is found: its industry and its text. */
    private static String words(Criterion it) {
        return it.edition().industry() + "：" + it.text();
    }
}
