package cn.anxian.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All rules by id. A rule without a basis, or with a basis that is none, is refused when they are read. */
public final class Rules {
    private static final Rules SHIPPED = shipped();

    private final Map<String, Rule> byId;

    private Rules(Map<String, Rule> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** The rules that are shipped. */
    public static Rules load() {
        return SHIPPED;
    }

    /**
     * Reads rules in the form of {@code rules.json}.
     *
     * @throws BadInput with the rule's id as field when one of them is not a rule
     */
    public static Rules read(String json) {
        var reader = new RuleReader(Json.read(json).object());
        var byId = new LinkedHashMap<String, Rule>();
        for (var rule : reader.rules()) {
            if (byId.put(rule.id(), rule) != null) {
                throw new BadInput("rule-twice", "规则编号重复：" + rule.id(), rule.id());
            }
        }
        return new Rules(byId);
    }

    public Collection<Rule> all() {
        return byId.values();
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws BadInput when there is no such rule */
    public Rule get(String id) {
        return find(id).orElseThrow(() -> new BadInput("unknown-rule", "没有这条规则：" + id, "rule"));
    }

    private static Rules shipped() {
        try (var in = Rules.class.getResourceAsStream("rules.json")) {
            if (in == null) {
                throw new IllegalStateException("rules.json is missing from the library");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
