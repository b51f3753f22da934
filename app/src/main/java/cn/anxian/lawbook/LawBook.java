package cn.anxian.lawbook;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Page;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of all rules: the country's law, in the order of the book or, when words are looked for, the nearest first. */
@Component
class LawBook {

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final List<RuleWords> rules = new ArrayList<>();

    LawBook() {
        for (Subject subject : Rules.subjects()) {
            subjects.put(subject.id(), subject);
        }
        for (Rule rule : Rules.load().all()) {
            rules.add(RuleWords.of(rule, titleOf(rule)));
        }
    }

    /**
     * @param total how many rules answer to the wish
     * @param subjects what the whole book is about
     */
    record RulePage(List<RuleItem> items, @Nullable String next, int total, List<SubjectCount> subjects) {}

    record SubjectCount(String id, String name, int rules) {}

    RulePage page(RuleWish wish) {
        List<RuleItem> all = all(wish);
        int size = Page.size(wish.howMany());
        List<String> keys = Page.keys(wish.page(), 1);
        int start = keys.isEmpty() ? 0 : after(all, keys.getFirst());
        Page<RuleItem> page =
                Page.cut(all.subList(start, Math.min(all.size(), start + size + 1)), size, last -> List.of(last.id()));
        return new RulePage(page.items(), page.next(), all.size(), counts());
    }

    List<RuleItem> all(RuleWish wish) {
        return found(wish).stream()
                .map(rule -> RuleItem.of(rule, titleOf(rule)))
                .toList();
    }

    String titleOf(Rule rule) {
        Subject subject = subjects.get(rule.subject());
        return subject == null ? rule.subject() : subject.title();
    }

    private List<Rule> found(RuleWish wish) {
        List<RuleWords> narrowed = rules.stream()
                .filter(each ->
                        wish.ofSubject().map(each.rule().subject()::equals).orElse(true))
                .filter(each -> wish.ofKind()
                        .map(kind -> each.rule().bases().stream().anyMatch(basis -> basis.kind() == kind))
                        .orElse(true))
                .filter(each -> !wish.onlyProvisional() || !each.rule().verified())
                .toList();
        List<Term> terms = Term.of(wish.words()).stream().map(this::nearestForm).toList();
        return ranked(narrowed, words -> rank(words, terms));
    }

    /** The rank of the word that is hardest to find there. */
    private static int rank(RuleWords words, List<Term> terms) {
        return terms.stream().mapToInt(words::rank).max().orElse(0);
    }

    /** As typed, wherever it stands as typed in any rule. */
    private Term nearestForm(Term term) {
        boolean known = rules.stream().anyMatch(each -> each.rank(term) != RuleWords.ABSENT);
        return known || !term.mayBeApart() ? term : term.loosened();
    }

    private static List<Rule> ranked(List<RuleWords> rules, ToIntFunction<RuleWords> rank) {
        record Ranked(Rule rule, int rank) {}
        return rules.stream()
                .map(words -> new Ranked(words.rule(), rank.applyAsInt(words)))
                .filter(ranked -> ranked.rank() != RuleWords.ABSENT)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::rule)
                .toList();
    }

    private List<SubjectCount> counts() {
        return subjects.values().stream()
                .map(subject -> new SubjectCount(subject.id(), subject.title(), (int) rules.stream()
                        .filter(each -> each.rule().subject().equals(subject.id()))
                        .count()))
                .toList();
    }

    private static int after(List<RuleItem> all, String id) {
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).id().equals(id)) {
                return place + 1;
            }
        }
        throw BadInput.in("page", "翻页标记无效，请从第一页重新打开。");
    }
}
