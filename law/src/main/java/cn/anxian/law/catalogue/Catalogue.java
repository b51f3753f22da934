package cn.anxian.law.catalogue;

import cn.anxian.law.Json;
import cn.anxian.law.search.Index;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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

    /** By what it is found: its industry and its text. */
    private static String words(Criterion it) {
        return it.edition().industry() + "：" + it.text();
    }
}
