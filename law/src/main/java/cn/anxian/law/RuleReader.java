package cn.anxian.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads one subject's rules, which cite the registered sources by name and article. */
final class RuleReader {
    private final String subject;
    private final Json.Members file;
    private final Json.Members sources;
    private final String version;

    RuleReader(String subject, Json.Members file, Json.Members sources) {
        this.subject = subject;
        this.file = file;
        this.sources = sources;
        this.version = file.text("version");
    }

    List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (var item : file.array("rules")) {
            var rule = item.object();
            var id = rule.text("id");
            try {
                rules.add(rule(id, rule));
            } catch (BadInput e) {
                throw e.within(id);
            }
        }
        return rules;
    }

    private Rule rule(String id, Json.Members rule) {
        var bases = bases(rule);
        return new Rule(
                id,
                subject,
                rule.text("title"),
                rule.text("says"),
                bases,
                force(rule, bases),
                id + "@" + rule.findText("version").orElse(version),
                rule.find("within").map(within -> limit(within.object(), bases)),
                ParameterReader.read(rule, bases.verified()));
    }

    private Bases bases(Json.Members rule) {
        var items = rule.find("basis").isEmpty() ? List.<Json>of() : rule.array("basis");
        var bases = new ArrayList<Basis>();
        for (var item : items) {
            bases.add(basis(item.object()));
        }
        return Bases.of(bases);
    }

    private Basis basis(Json.Members item) {
        var name = item.findText("source");
        if (name.isEmpty()) {
            return BasisJson.read(item);
        }
        var source = sources.find(name.get())
                .orElseThrow(() -> new BadInput("unknown-source", "没有登记这部法规：" + name.get(), "source"));
        var merged = new LinkedHashMap<>(source.object().values());
        merged.putAll(item.values());
        return BasisJson.read(new Json.Members(merged));
    }

    private TimeLimit limit(Json.Members within, Bases bases) {
        var unit = within.text("unit");
        var period = new Period(
                within.integer("count"),
                PeriodUnit.ofCode(unit).orElseThrow(() -> new BadInput("unknown-unit", "没有这种期限单位：" + unit, "unit")));
        var roll = within.findFlag("roll").orElse(false) ? Roll.TO_NEXT_WORKDAY : Roll.NONE;
        return new TimeLimit(
                period, roll, within.text("starts"), basisOf(within, bases), ParameterReader.latitude(within));
    }

    /** Its own basis, or a number of the rule's list: a clock on no article is refused. */
    private Basis basisOf(Json.Members within, Bases bases) {
        var basis = within.find("basis").orElseThrow(() -> new BadInput("no-basis", "期限没有依据", "within"));
        if (basis instanceof Json.Whole place) {
            var all = bases.all();
            if (place.value() < 0 || place.value() >= all.size()) {
                throw new BadInput("no-basis", "期限的依据不在规则的依据里", "within");
            }
            return all.get((int) place.value());
        }
        return basis(basis.object());
    }

    /** Its own dates, or else the days on which all its bases are in force; the house had no rules before its calendar. */
    private static InForce force(Json.Members rule, Bases bases) {
        var from = date(rule, "from");
        var until = date(rule, "until");
        if (from.isPresent() || until.isPresent()) {
            return new InForce(from.orElse(LocalDate.MIN), until.orElse(LocalDate.MAX));
        }
        var force = bases.stream().map(Basis::force).reduce(InForce.ALWAYS, InForce::and);
        return force.equals(InForce.ALWAYS) && bases.first() instanceof Basis.HouseRule ? InForce.OF_THE_HOUSE : force;
    }

    private static Optional<LocalDate> date(Json.Members rule, String name) {
        return rule.find(name).map(value -> rule.date(name));
    }
}
