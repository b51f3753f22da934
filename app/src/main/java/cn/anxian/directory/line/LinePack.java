package cn.anxian.directory.line;

import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Departments;
import cn.anxian.directory.Line;
import cn.anxian.law.Bases;
import cn.anxian.law.Basis;
import cn.anxian.law.BasisJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/** Reads the YAML of the line packs strictly; what is wrong is said with the name of the file. */
public final class LinePack {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> CAUSES = List.of("person", "thing", "management");

    private final String file;

    private LinePack(String file) {
        this.file = file;
    }

    public static Line line(String file, String folder, String yaml, Map<String, AgencyKind> kinds) {
        LinePack pack = new LinePack(file);
        YamlNode root = pack.read(yaml);
        String id = root.text("id");
        if (!id.equals(folder)) {
            throw pack.wrong("id", "应与文件夹同名（" + folder + "），写的是 " + id);
        }
        Map<String, Bases> reasons = pack.reasons(root);
        return new Line(
                id,
                root.text("name"),
                root.integer("order"),
                root.texts("includes"),
                root.texts("keywords"),
                pack.departments(root.node("departments"), reasons, kinds),
                root.textOr("note", ""),
                root.nodes("facilities").stream()
                        .map(each -> new Line.Facility(each.text("id"), each.text("name")))
                        .toList(),
                root.texts("places"),
                root.nodes("checklist").stream().map(pack::checkItem).toList(),
                reasons.values().stream().reduce(Bases::and).orElseThrow(() -> pack.wrong("basis", "至少要有一条依据")));
    }

    public static Map<String, AgencyKind> agencyKinds(String file, String yaml) {
        LinePack pack = new LinePack(file);
        Map<String, AgencyKind> kinds = new LinkedHashMap<>();
        for (YamlNode each : pack.read(yaml).nodes("kinds")) {
            AgencyKind kind = new AgencyKind(
                    each.text("id"),
                    each.text("name"),
                    each.text("short"),
                    each.texts("levels"),
                    each.text("does"),
                    each.has("names") ? each.node("names").textMap() : Map.of(),
                    each.flagOr("inspectsEnterprises", true));
            if (kinds.put(kind.id(), kind) != null) {
                throw pack.wrong("kinds", "机关类型 " + kind.id() + " 重复");
            }
        }
        return Map.copyOf(kinds);
    }

    private YamlNode read(String yaml) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try {
            Yaml reader = new Yaml(
                    new SafeConstructor(strict),
                    new Representer(new DumperOptions()),
                    new DumperOptions(),
                    strict,
                    new PlainWords());
            return YamlNode.root(file, reader.load(yaml));
        } catch (YAMLException bad) {
            throw new IllegalStateException(file + "：不是有效的 YAML:" + bad.getMessage(), bad);
        }
    }

    /** As YAML 1.2 has it: only true and false are truth values, so that {@code no} is a document's number. */
    private static final class PlainWords extends Resolver {

        private static final Pattern TRUTH = Pattern.compile("true|false");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, TRUTH, "tf");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
    }

    private Departments departments(YamlNode node, Map<String, Bases> reasons, Map<String, AgencyKind> kinds) {
        Map<String, Departments.AtLevel> byLevel = new HashMap<>();
        for (String level : List.of("county", "city")) {
            YamlNode at = node.node(level);
            Departments.AtLevel found = new Departments.AtLevel(
                    at.text("supervisor"), at.text("comprehensive"), at.has("others") ? at.texts("others") : List.of());
            byLevel.put(level, found);
            List<String> named = new ArrayList<>(found.others());
            named.add(found.supervisor());
            named.add(found.comprehensive());
            for (String kind : named) {
                if (!kinds.containsKey(kind)) {
                    throw wrong("departments." + level, "机关类型 " + kind + " 不在 agencies.yaml 中");
                }
            }
        }
        return new Departments(
                byLevel,
                node.node("town").flagOr("authorised", false),
                node.has("above") ? node.texts("above") : List.of(),
                reasons);
    }

    private Map<String, Bases> reasons(YamlNode root) {
        Map<String, Bases> reasons = new LinkedHashMap<>();
        for (YamlNode each : root.nodes("basis")) {
            String kind = each.text("for");
            reasons.merge(kind, Bases.of(basis("basis(" + kind + ")", each.without("for"))), Bases::and);
        }
        return reasons;
    }

    private Line.CheckItem checkItem(YamlNode item) {
        String text = item.text("text");
        String cause = item.text("cause");
        if (!CAUSES.contains(cause)) {
            throw wrong("checklist", "“" + text + "”的 cause 应为 person、thing 或 management，写的是 " + cause);
        }
        return new Line.CheckItem(
                text,
                cause,
                item.text("remedy"),
                basis("checklist(" + text + ")", item.node("basis").values()));
    }

    private Basis basis(String where, Map<String, Object> values) {
        try {
            return BasisJson.read(JSON.writeValueAsString(values));
        } catch (cn.anxian.law.BadInput bad) {
            throw wrong(where, "依据有误：" + bad.message());
        }
    }

    private IllegalStateException wrong(String where, String what) {
        return new IllegalStateException(file + ":" + where + ":" + what);
    }
}
