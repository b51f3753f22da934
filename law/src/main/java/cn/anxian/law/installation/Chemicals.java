package cn.anxian.law.installation;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import cn.anxian.law.search.Likeness;
import cn.anxian.law.search.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The chemicals that the standard names, by any of their names and by CAS number. */
final class Chemicals {
    private static final int OFFERED = 5;

    private final List<Chemical> all;
    private final Map<String, List<Chemical>> byName = new HashMap<>();
    private final Map<String, List<Chemical>> byCas = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    private Chemicals(List<Chemical> all) {
        this.all = List.copyOf(all);
        for (var chemical : all) {
            chemical.keys().forEach(key -> put(byName, key, chemical));
            chemical.cas().forEach(cas -> put(byCas, cas, chemical));
            names.add(chemical.name());
            names.addAll(chemical.aliases());
        }
    }

    static Chemicals load() {
        try (var in = Chemicals.class.getResourceAsStream("chemicals.json")) {
            if (in == null) {
                throw new IllegalStateException("chemicals.json is missing from the library");
            }
            var file = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .object();
            var all = new ArrayList<Chemical>();
            for (var list : List.of("chemicals", "outsideTable1")) {
                file.array(list).forEach(item -> all.add(Chemical.read(item.object())));
            }
            return new Chemicals(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Chemical> all() {
        return all;
    }

    /**
     * The entry meant, or nothing where only the class is known.
     *
     * @param symbols the classes that the asker gives
     * @throws BadInput when it is unknown, or when several entries bear the name
     */
    Optional<Chemical> find(Substance substance, List<String> symbols) {
        var named = substance.name().map(this::named);
        var numbered = substance.cas().map(this::numbered);
        var found = both(named.orElse(List.of()), numbered.orElse(List.of()));
        if (found.isEmpty()) {
            if (symbols.isEmpty()) {
                throw unknown(substance);
            }
            return Optional.empty();
        }
        return Optional.of(found.size() == 1 ? found.getFirst() : theOne(found, substance, symbols));
    }

    /** Most write a name as the standard does. */
    private List<Chemical> named(String name) {
        var exactly = byName.get(name);
        return exactly != null ? exactly : byName.getOrDefault(Words.plain(name), List.of());
    }

    private List<Chemical> numbered(String cas) {
        var number = Words.plain(cas);
        CasNumber.check(number);
        return byCas.getOrDefault(number, List.of());
    }

    private static List<Chemical> both(List<Chemical> named, List<Chemical> numbered) {
        if (named.isEmpty() || numbered.isEmpty()) {
            return named.isEmpty() ? numbered : named;
        }
        var common = named.stream().filter(numbered::contains).toList();
        if (common.isEmpty()) {
            throw new BadInput(
                    "name-cas-mismatch",
                    "名称与 CAS 号不是同一种物质：名称是“" + named.getFirst().name() + "”，CAS 号是“"
                            + numbered.getFirst().name() + "”",
                    "cas");
        }
        return common;
    }

    /** Of several entries of one name the one whose class the asker gives. */
    private static Chemical theOne(List<Chemical> found, Substance substance, List<String> symbols) {
        var ofClass = found.stream()
                .filter(it -> it.supposed().stream().anyMatch(symbols::contains))
                .toList();
        var kinds = ofClass.stream().map(Chemical::criticalTonnes).distinct().count();
        if (kinds == 1) {
            return ofClass.getFirst();
        }
        throw new BadInput(
                "ambiguous-chemical",
                "“" + substance.label() + "”在表1中有多条，临界量不同，请写明是哪一条："
                        + found.stream().map(Chemical::name).collect(Collectors.joining("；")),
                substance.name().isPresent() ? "name" : "cas");
    }

    /** Names are offered for a name; a number that looks like another number says nothing of the chemical. */
    private BadInput unknown(Substance substance) {
        var near = substance
                .name()
                .map(name -> Likeness.nearest(name, names, OFFERED))
                .orElse(List.of());
        var offered = near.isEmpty() ? "" : "；相近的有：" + String.join("、", near);
        return new BadInput(
                "unknown-chemical",
                "GB 18218-2018 表1没有列出“" + substance.label() + "”，须给出 category（表2的符号，如 J1、W5.3）" + offered,
                substance.name().isPresent() ? "name" : "cas");
    }

    private static void put(Map<String, List<Chemical>> index, String key, Chemical chemical) {
        var list = index.computeIfAbsent(key, it -> new ArrayList<>());
        if (!list.contains(chemical)) {
            list.add(chemical);
        }
    }
}
