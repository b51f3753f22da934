package cn.anxian.law.installation;

import cn.anxian.law.BadInput;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.search.Words;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the standard, looked up for one substance. */
final class Tables {
    private static final String TABLE_3 = "表3";

    private final Chemicals chemicals;
    private final HazardClasses classes;
    private final Map<String, BigDecimal> named;
    private final Map<String, Terms> byChemical = new HashMap<>();
    private final BigDecimal multiple;

    private Tables(Chemicals chemicals, Rule identify, Rule grade) {
        this.chemicals = chemicals;
        this.classes = new HazardClasses(
                identify.parameters().table("critical"), grade.parameters().table("beta"));
        this.named = grade.parameters().table("named");
        this.multiple = multiple();
        chemicals.all().forEach(chemical -> byChemical.put(chemical.name(), terms(chemical)));
    }

    static Tables of(Rules rules) {
        return new Tables(Chemicals.load(), rules.get("MHI-IDENTIFY"), rules.get("MHI-GRADE"));
    }

    Terms terms(Substance substance) {
        if (substance.categories().isEmpty()) {
            return ofEntry(substance, chemicals.find(substance, List.of()).orElseThrow());
        }
        var symbols = classes.known(substance.categories());
        return chemicals
                .find(substance, symbols)
                .map(entry -> given(entry, ofEntry(substance, entry), symbols))
                .orElseGet(() -> terms(Optional.empty(), classes.critical(symbols), classes.beta(symbols), List.of()));
    }

    private Terms ofEntry(Substance substance, Chemical entry) {
        var terms = byChemical.get(entry.name());
        if (terms == null) {
            throw new IllegalStateException("no terms of " + entry.name());
        }
        return entry.qualified() && calledInFull(substance, entry)
                ? new Terms(terms.listedAs(), terms.critical(), terms.share(), terms.beta(), List.of())
                : terms;
    }

    /** Whoever writes content and form out means this very entry. */
    private static boolean calledInFull(Substance substance, Chemical entry) {
        return substance
                .name()
                .map(Words::plain)
                .filter(Words.plain(entry.name())::equals)
                .isPresent();
    }

    /** A common multiple of all Q: with it q/Q adds up exactly. */
    BigDecimal commonMultiple() {
        return multiple;
    }

    /** The class that the enterprise gives replaces the supposed one; table 1 and table 3 stand. */
    private Terms given(Chemical entry, Terms terms, List<String> symbols) {
        notContradicting(entry, symbols);
        var beta = namedBeta(entry).orElseGet(() -> classes.beta(symbols));
        return entry.criticalTonnes().isPresent()
                ? terms(terms.listedAs(), terms.critical(), beta, terms.doubts())
                : terms(terms.listedAs(), classes.critical(symbols), beta, List.of());
    }

    /**
     * Poisonous anything may be besides; but what a substance does by fire, air or water it does by its nature.
     *
     * @throws BadInput when it is given physical hazards, and none of them is of a kind that it has
     */
    private static void notContradicting(Chemical entry, List<String> symbols) {
        var has = physical(entry.supposed());
        var given = physical(symbols);
        if (!has.isEmpty() && !given.isEmpty() && Collections.disjoint(has, given)) {
            throw new BadInput(
                    "category-contradicts",
                    "“" + entry.name() + "”属于" + String.join("、", entry.supposed()) + "类，与所填的"
                            + String.join("、", symbols) + "类不符，请核对名称和类别",
                    "category");
        }
    }

    /** The kinds of the physical hazards among them, for example W5 of W5.3. */
    private static Set<String> physical(List<String> symbols) {
        return symbols.stream()
                .filter(it -> it.startsWith("W"))
                .map(it -> it.split("\\.")[0])
                .collect(Collectors.toSet());
    }

    private Terms terms(Chemical entry) {
        var critical = critical(entry);
        var doubts = new ArrayList<String>();
        if (entry.criticalTonnes().isEmpty()) {
            doubts.add("不在表1，临界量按推定类别" + String.join("、", entry.supposed()) + "中最低的取");
        }
        if (entry.qualified()) {
            doubts.add("按表1“" + entry.name() + "”取值，含量或者形态不同的须另查");
        }
        return terms(Optional.of(entry.name()), critical, beta(entry), doubts);
    }

    private Terms terms(Optional<String> listedAs, BigDecimal critical, Beta beta, List<String> doubts) {
        return new Terms(listedAs, critical, multiple.divide(critical), beta, List.copyOf(doubts));
    }

    private BigDecimal critical(Chemical entry) {
        return entry.criticalTonnes().orElseGet(() -> classes.critical(entry.supposed()));
    }

    private Beta beta(Chemical entry) {
        return namedBeta(entry).orElseGet(() -> {
            if (entry.like().isPresent()) {
                var like = entry.like().get();
                return new Beta.Supposed(named(like).orElseThrow(), TABLE_3 + "按" + like + "类推");
            }
            if (!entry.supposed().isEmpty()) {
                var supposed = classes.beta(entry.supposed());
                return new Beta.Supposed(supposed.value().orElseThrow(), supposed.from() + "，类别为推定");
            }
            return entry.supposedBeta()
                    .<Beta>map(beta -> new Beta.Supposed(beta, "表4，类别为推定"))
                    .orElseGet(Beta.Unknown::new);
        });
    }

    private Optional<Beta> namedBeta(Chemical entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .flatMap(name -> named(name).stream())
                .findFirst()
                .map(beta -> new Beta.Known(beta, TABLE_3));
    }

    private Optional<BigDecimal> named(String name) {
        return Optional.ofNullable(named.get(name));
    }

    private BigDecimal multiple() {
        var all = Stream.concat(chemicals.all().stream().map(this::critical), classes.critical().values().stream())
                .map(BigDecimal::stripTrailingZeros)
                .toList();
        var scale = Math.max(0, all.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        var multiple = all.stream()
                .map(it -> it.movePointRight(scale).toBigIntegerExact())
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        return new BigDecimal(multiple);
    }
}
