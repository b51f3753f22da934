package cn.anxian.law.installation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** The working as one Chinese sentence. */
final class Working {
    private static final int NAMED = 5;
    private static final String SUPPOSED = "的β按推定的危险性类别取值，须由企业按GB 30000系列分类确认";

    private static final Pattern SYMBOLS = Pattern.compile("[JW][0-9.]+(?:、[JW][0-9.]+)*");
    private static final Pattern ENDS_IN_LATIN = Pattern.compile("[0-9A-Za-z]$");

    private Working() {}

    static String sentence(Assessment it, int residents, BigDecimal threshold) {
        var sentence = new StringBuilder(160).append("按设计最大量计，");
        substances(sentence, it.rows());
        sentence.append("，S=").append(it.sum().toPlainString());
        if (!it.isMajor()) {
            sentence.append("，小于").append(threshold.toPlainString()).append("，不构成危险化学品重大危险源");
            doubts(sentence, it);
            return sentence.append("。").toString();
        }
        sentence.append("，不小于")
                .append(threshold.toPlainString())
                .append("，构成危险化学品重大危险源；厂区边界外扩500米常住")
                .append(residents)
                .append("人，α取")
                .append(it.alpha().toPlainString());
        if (it.risk().isPresent()) {
            sentence.append("，R=")
                    .append(it.risk().get().toPlainString())
                    .append("，为")
                    .append(it.level().orElseThrow());
        } else {
            sentence.append("；")
                    .append(String.join("、", it.betaUnknown()))
                    .append("的β未在表3，其危险性类别不明，不能分级，须由企业给出类别（category）");
        }
        doubts(sentence, it);
        return sentence.append("。").toString();
    }

    private static void substances(StringBuilder sentence, List<Row> rows) {
        for (var i = 0; i < rows.size() && i < NAMED; i++) {
            var row = rows.get(i);
            sentence.append(i == 0 ? "" : "、")
                    .append(counted(row.name()))
                    .append(row.q().toPlainString())
                    .append("吨（临界量")
                    .append(row.critical().toPlainString())
                    .append("吨）");
        }
        if (rows.size() > NAMED) {
            sentence.append("等").append(rows.size()).append("种");
        }
    }

    /** The name before a number of tonnes: a symbol of table 2 is called a class, and no figure runs into another. */
    private static String counted(String name) {
        if (SYMBOLS.matcher(name).matches()) {
            return name.replace("、", "和") + "类物质";
        }
        return ENDS_IN_LATIN.matcher(name).find() ? name + " " : name;
    }

    private static void doubts(StringBuilder sentence, Assessment it) {
        var names = new LinkedHashMap<String, List<String>>();
        for (var row : it.rows()) {
            for (var doubt : row.doubts()) {
                names.computeIfAbsent(doubt, key -> new ArrayList<>()).add(row.name());
            }
            if (it.isMajor() && row.beta() instanceof Beta.Supposed) {
                names.computeIfAbsent(SUPPOSED, key -> new ArrayList<>()).add(row.name());
            }
        }
        names.forEach((doubt, who) ->
                sentence.append("；").append(String.join("、", who)).append(doubt));
    }
}
