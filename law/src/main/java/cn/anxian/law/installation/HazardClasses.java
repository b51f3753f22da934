package cn.anxian.law.installation;

import cn.anxian.law.BadInput;
import cn.anxian.law.search.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables 2 and 4: Q and β by the class of hazard. */
record HazardClasses(Map<String, BigDecimal> critical, Map<String, BigDecimal> factor) {

    /** @throws BadInput when a symbol stands in neither table */
    List<String> known(List<String> symbols) {
        var known = new ArrayList<String>();
        for (var written : symbols) {
            var symbol = Words.plain(written);
            if (!critical.containsKey(symbol)) {
                var inside = critical.keySet().stream()
                        .filter(it -> it.startsWith(symbol + "."))
                        .toList();
                var which = inside.isEmpty() ? String.join("、", critical.keySet()) : String.join("、", inside);
                throw new BadInput("unknown-category", "表2没有符号“" + written + "”，有 " + which, "category");
            }
            known.add(symbol);
        }
        return known;
    }

    /** 4.1.2: of several hazards the lowest critical quantity. */
    BigDecimal critical(List<String> symbols) {
        return symbols.stream()
                .map(symbol -> of(critical, symbol))
                .reduce(BigDecimal::min)
                .orElseThrow();
    }

    /** Of several hazards the highest; certain where all have the same. */
    Beta beta(List<String> symbols) {
        var values =
                symbols.stream().map(symbol -> of(factor, symbol)).distinct().toList();
        var highest = values.stream().reduce(BigDecimal::max).orElseThrow();
        var from = "表4（" + String.join("、", symbols) + "）";
        return values.size() == 1 ? new Beta.Known(highest, from) : new Beta.Supposed(highest, from + "，取其中最大的");
    }

    private static BigDecimal of(Map<String, BigDecimal> table, String symbol) {
        var value = table.get(symbol);
        if (value == null) {
            throw new IllegalStateException("the tables have no " + symbol);
        }
        return value;
    }
}
