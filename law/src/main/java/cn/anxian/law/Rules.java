package cn.anxian.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Rules by id. A rule without a basis, or with a basis that is none, is refused when they are read. */
public final class Rules {
    private static final Consumer<String> NOBODY = id -> {};

    private final Map<String, Rule> byId;
    private final Consumer<String> reader;

    private Rules(Map<String, Rule> byId, Consumer<String> reader) {
        this.byId = Collections.unmodifiableMap(byId);
        this.reader = reader;
    }

    /** All rules that are shipped: the law of the whole country. */
    public static Rules load() {
        return RuleFiles.all();
    }

    /**
     * The shipped rules of these subjects alone; no other file is read.
     *
     * @throws BadInput when there is no such subject
     */
    public static Rules of(String... subjects) {
        return of(Arrays.stream(subjects)
                .flatMap(subject -> RuleFiles.subject(subject).stream())
                .toList());
    }

    /**
     * Reads rules in the form of a subject's file, with the sources they cite in it.
     *
     * @throws BadInput with the rule's id as field when one of them is not a rule
     */
    public static Rules read(String json) {
        var file = Json.read(json).object();
        return of(new RuleReader("", file, file.get("sources").object()).rules());
    }

    static Rules of(List<Rule> rules) {
        var byId = new LinkedHashMap<String, Rule>();
        for (var rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new BadInput("rule-twice", "规则编号重复：" + rule.id(), rule.id());
            }
        }
        return new Rules(byId, NOBODY);
    }

    /** The rules as they are where the overlay is in force; of its keys only those of these rules matter. */
    public Rules under(Overlay overlay) {
        var changed = new LinkedHashMap<>(byId);
        for (var setting : overlay.settings()) {
            var rule = changed.get(setting.rule());
            if (rule != null) {
                changed.put(rule.id(), setting.applied(rule, overlay));
            }
        }
        return new Rules(changed, reader);
    }

    /** The same rules; {@code reader} is told the id of each that is looked up, so that one can say what an answer turns on. */
    public Rules toldTo(Consumer<String> reader) {
        return new Rules(byId, reader);
    }

    /** What the rules are about, in the order of the book. */
    public static List<Subject> subjects() {
        return RuleFiles.index().stream()
                .map(id -> new Subject(id, RuleFiles.title(id)))
                .toList();
    }

    /** The day up to which the shipped rules tell the law: what is asked of no day is asked of this one. */
    public static LocalDate knownUpTo() {
        return RuleFiles.knownUpTo();
    }

    public Collection<Rule> all() {
        return byId.values();
    }

    public Optional<Rule> find(String id) {
        var rule = byId.get(id);
        if (rule != null) {
            reader.accept(id);
        }
        return Optional.ofNullable(rule);
    }

    /** @throws BadInput when there is no such rule */
    public Rule get(String id) {
        return find(id).orElseThrow(() -> new BadInput("unknown-rule", "没有这条规则：" + id, "rule"));
    }
}
