package cn.anxian.lawbook;

import cn.anxian.law.Articles;
import cn.anxian.law.Basis;
import cn.anxian.law.Parameter;
import cn.anxian.law.Rule;
import cn.anxian.law.TimeLimit;
import cn.anxian.law.Value;
import cn.anxian.law.search.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which one rule is found, the most telling first: its name, where it stands, what it says, what the law says.
 *
 * @param tiers in one way of writing
 */
record RuleWords(Rule rule, List<String> tiers) {

    /** The rank of a rule in which a word does not stand. */
    static final int ABSENT = Integer.MAX_VALUE;

    static RuleWords of(Rule rule, String subject) {
        List<Basis> bases = Stream.concat(
                        rule.bases().stream(), rule.within().stream().map(TimeLimit::basis))
                .toList();
        return new RuleWords(
                rule,
                Stream.of(
                                rule.id() + "\n" + rule.title(),
                                joined(bases.stream().map(it -> it.citation() + "\n" + it.law() + it.article())),
                                rule.says() + "\n" + subject,
                                joined(rule.parameters().all().stream().map(RuleWords::words)),
                                joined(bases.stream().flatMap(it -> it.quote().words().stream())),
                                joined(bases.stream()
                                        .flatMap(it -> Articles.load().of(it).stream())
                                        .flatMap(article -> article.paragraphs().stream())))
                        .map(Words::plain)
                        .toList());
    }

    /** How far down the word stands, from 0; {@link #ABSENT} where it does not. */
    int rank(Term term) {
        for (int tier = 0; tier < tiers.size(); tier++) {
            if (term.standsIn(tiers.get(tier))) {
                return tier;
            }
        }
        return ABSENT;
    }

    private static String words(Parameter parameter) {
        return parameter.says()
                + switch (parameter.value()) {
                    case Value.Words words -> String.join("\n", words.items());
                    case Value.Table table -> String.join("\n", table.numbers().keySet());
                    case Value.Number number -> "";
                    case Value.Unset unset -> "";
                };
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("\n"));
    }
}
