package cn.anxian.law.installation;

import cn.anxian.law.Json;
import cn.anxian.law.search.Words;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A chemical that the standard names.
 *
 * @param criticalTonnes Q of table 1, empty where only table 3 names it
 * @param supposed the hazard classes it probably has, to be confirmed by the enterprise
 * @param supposedBeta a β supposed without a class
 * @param like the chemical of table 3 whose β it takes by analogy
 * @param qualified whether the name holds a content or a form: another content is another entry
 */
record Chemical(
        String name,
        List<String> aliases,
        List<String> cas,
        Optional<BigDecimal> criticalTonnes,
        List<String> supposed,
        Optional<BigDecimal> supposedBeta,
        Optional<String> like,
        boolean qualified,
        boolean verified) {
    private static final Pattern REMARK = Pattern.compile("[(\\[].*$");

    static Chemical read(Json.Members json) {
        return new Chemical(
                json.text("name"),
                texts(json, "aliases"),
                texts(json, "cas"),
                json.findNumber("criticalTonnes"),
                texts(json, "suggested"),
                json.findNumber("suggestedBeta"),
                json.findText("betaLike"),
                json.findFlag("qualified").orElse(false),
                json.flag("verified"));
    }

    /** Every way of writing it that is understood. */
    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        keys.add(Words.plain(name));
        var bare = REMARK.matcher(name).replaceFirst("");
        if (!bare.isBlank()) {
            keys.add(Words.plain(bare));
        }
        aliases.forEach(alias -> keys.add(Words.plain(alias)));
        return keys;
    }

    private static List<String> texts(Json.Members json, String field) {
        return json.find(field).isEmpty()
                ? List.of()
                : json.array(field).stream()
                        .map(item -> ((Json.Text) item).value())
                        .toList();
    }
}
