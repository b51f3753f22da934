package cn.anxian.lawbook;

import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.RuleUses;
import cn.anxian.law.Articles;
import cn.anxian.law.Basis;
import cn.anxian.law.BasisKind;
import cn.anxian.law.Latitude;
import cn.anxian.law.Parameter;
import cn.anxian.law.Roll;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Setting;
import cn.anxian.law.TimeLimit;
import cn.anxian.law.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one rule together: the law of the country, what the caller's locality has made of it, and where the product uses it. */
@Component
class RuleViews {

    private static final Pattern ARTICLE = Pattern.compile("第[零一二三四五六七八九十百千]+条");

    private final LawBook book;
    private final Here here;
    private final List<RuleUses> uses;

    RuleViews(LawBook book, Here here, List<RuleUses> uses) {
        this.book = book;
        this.here = here;
        this.uses = uses;
    }

    RuleView view(String id, LocalDate on) {
        Rule national = Rules.load().find(id).orElseThrow(() -> Refusal.notFound("规则“" + clipped(id) + "”"));
        Locality locality = here.on(on);
        Rule rule = locality.rules().get(id);
        return new RuleView(
                rule.id(),
                rule.title(),
                rule.says(),
                new RuleItem.RuleSubject(rule.subject(), book.titleOf(rule)),
                rule.version(),
                Standing.from(rule.force()),
                Standing.until(rule.force()),
                on,
                rule.force().covers(on)
                        && rule.bases().stream().anyMatch(basis -> basis.force().covers(on)),
                !rule.verified(),
                Standing.house(rule),
                rule.bases().stream().map(basis -> basis(basis, on)).toList(),
                rule.within().map(limit -> clock(limit, national)).orElse(null),
                rule.parameters().all().stream()
                        .map(parameter -> parameter(rule, parameter, national, locality))
                        .toList(),
                locality.names(),
                actsIn(id),
                Judges.of(rule).stream().map(JudgeView::of).toList());
    }

    private List<RuleView.RuleUse> actsIn(String id) {
        return uses.stream()
                .flatMap(module -> module.uses().stream()
                        .filter(use -> use.rule().equals(id))
                        .map(use -> RuleView.RuleUse.of(module, use)))
                .toList();
    }

    private static RuleView.RuleBasis basis(Basis basis, LocalDate on) {
        return new RuleView.RuleBasis(
                basis,
                basis.kind().label(),
                Standing.from(basis.force()),
                Standing.until(basis.force()),
                basis.force().covers(on),
                basis.kind() != BasisKind.HOUSE_RULE
                        && basis.kind() != BasisKind.SPEECH
                        && ARTICLE.matcher(basis.article()).find(),
                Articles.load().of(basis).stream().map(RuleView.RuleArticle::of).toList());
    }

    private static RuleView.RuleClock clock(TimeLimit limit, Rule national) {
        String label = limit.period().label();
        String before = national.within().map(it -> it.period().label()).orElse(label);
        return new RuleView.RuleClock(
                label,
                limit.starts(),
                limit.roll() == Roll.TO_NEXT_WORKDAY,
                limit.basis(),
                limit.basis().kind() == BasisKind.HOUSE_RULE,
                latitude(limit.local()),
                before.equals(label) ? null : before);
    }

    private static RuleView.RuleParameter parameter(Rule rule, Parameter parameter, Rule national, Locality locality) {
        Optional<Value> before = national.parameters().find(parameter.name()).map(Parameter::value);
        String key = rule.id() + "." + parameter.name();
        List<RuleView.RuleValue> values = switch (parameter.value()) {
            case Value.Number it -> List.of(value("", it.number(), numberIn(before), locality.setting(key)));
            case Value.Unset it -> List.of(new RuleView.RuleValue("", null, null, null));
            case Value.Words it -> List.of();
            case Value.Table it ->
                it.numbers().entrySet().stream()
                        .map(row -> value(
                                row.getKey(),
                                row.getValue(),
                                Optional.ofNullable(rowsIn(before).get(row.getKey())),
                                locality.setting(key + "." + row.getKey())))
                        .toList();
        };
        return new RuleView.RuleParameter(
                parameter.name(),
                parameter.says(),
                parameter.unit(),
                parameter.verified(),
                values,
                parameter.value() instanceof Value.Words it ? it.items() : List.of(),
                latitude(parameter.local()));
    }

    private static RuleView.RuleValue value(
            String key, BigDecimal number, Optional<BigDecimal> national, Optional<Setting> set) {
        return new RuleView.RuleValue(
                key,
                plain(number),
                set.flatMap(it -> national).map(RuleViews::plain).orElse(null),
                set.map(Setting::basis).orElse(null));
    }

    private static Optional<BigDecimal> numberIn(Optional<Value> value) {
        return value.flatMap(it -> it instanceof Value.Number number ? Optional.of(number.number()) : Optional.empty());
    }

    private static Map<String, BigDecimal> rowsIn(Optional<Value> value) {
        return value.map(it -> it instanceof Value.Table table ? table.numbers() : Map.<String, BigDecimal>of())
                .orElse(Map.of());
    }

    private static RuleView.@Nullable RuleLatitude latitude(Optional<Latitude> local) {
        return local.map(it -> new RuleView.RuleLatitude(it.direction().label(), it.source()))
                .orElse(null);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String clipped(String id) {
        return id.length() <= 40 ? id : id.substring(0, 40) + "…";
    }
}
