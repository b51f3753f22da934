package cn.anxian.law.catalogue;

import cn.anxian.law.Basis;
import cn.anxian.law.BasisJson;
import cn.anxian.law.InForce;
import cn.anxian.law.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code major-hazards.json}: editions, and in each its criteria by article. */
final class CatalogueReader {
    private static final Set<String> OF_A_BASIS = Set.of("kind", "law", "no", "from", "until");

    private final List<Edition> editions = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();

    CatalogueReader(Json.Members file) {
        for (var item : file.array("standards")) {
            var json = item.object();
            var edition = edition(json);
            editions.add(edition);
            for (var row : json.array("items")) {
                criteria.add(criterion(edition, json, row.object()));
            }
        }
    }

    List<Edition> editions() {
        return editions;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    private static Edition edition(Json.Members json) {
        var from = json.find("from").isPresent() ? json.date("from") : LocalDate.MIN;
        var until = json.find("until").isPresent() ? json.date("until") : LocalDate.MAX;
        return new Edition(
                json.text("id"),
                json.text("industry"),
                json.array("lines").stream().map(it -> ((Json.Text) it).value()).toList(),
                json.findFlag("everyIndustry").orElse(false),
                new InForce(from, until),
                json.findText("replacedBy"),
                json.findText("note"));
    }

    private static Criterion criterion(Edition edition, Json.Members json, Json.Members row) {
        return new Criterion(edition.id() + "-" + row.integer("no"), edition, row.text("text"), basis(json, row));
    }

    private static Basis basis(Json.Members edition, Json.Members row) {
        Map<String, Json> parts = new LinkedHashMap<>();
        edition.values().forEach((name, value) -> {
            if (OF_A_BASIS.contains(name)) {
                parts.put(name, value);
            }
        });
        parts.put("article", row.get("article"));
        parts.put("verified", new Json.Flag(row.findFlag("verified").orElse(true)));
        return BasisJson.read(new Json.Members(parts));
    }
}
