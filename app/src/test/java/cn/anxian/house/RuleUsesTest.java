package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.RuleUses;
import cn.anxian.law.Rules;
import cn.anxian.story.Story;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A module that names a rule of law in its code says in the law book what the rule does there. */
class RuleUsesTest extends Story {

    private static final Pattern ID = Pattern.compile("\"([A-Z][A-Z0-9]+(?:-[A-Z0-9]+)+)\"");

    @Autowired
    private List<RuleUses> contributed;

    @Test
    void every_rule_that_the_code_names_is_contributed() {
        Set<String> named = new TreeSet<>();
        for (Sources.Source source : Sources.java()) {
            named.addAll(rules(source.code()));
        }

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(ids()).containsAll(named);
    }

    @Test
    void every_contributed_rule_is_in_the_book_and_leads_to_a_page() {
        assertThat(contributed).flatExtracting(RuleUses::uses).allSatisfy(use -> {
            assertThat(Rules.load().find(use.rule())).as(use.rule()).isPresent();
            assertThat(use.what()).isNotBlank();
            assertThat(use.href()).startsWith("/");
        });
    }

    @Test
    void the_guard_finds_a_rule_in_code_and_takes_nothing_else_for_one() {
        assertThat(rules("Rules.load().get(\"HZ-VOID\"); mark(\"UTF-8\"); kind(\"NO-SUCH-RULE\")"))
                .containsExactly("HZ-VOID");
    }

    private Set<String> ids() {
        return contributed.stream()
                .flatMap(module -> module.uses().stream())
                .map(RuleUses.Use::rule)
                .collect(Collectors.toSet());
    }

    private static Set<String> rules(String code) {
        return ID.matcher(code)
                .results()
                .map(found -> found.group(1))
                .filter(id -> Rules.load().find(id).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
