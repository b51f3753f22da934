package cn.anxian.law.decide;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Json;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("可以试算的规则")
class ExamplesTest {
    private static final Set<String> SHOWN_APART = Set.of("facts", "because", "ruleVersion", "id");

    static Stream<Asked> asked() {
        return Desk.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void a_shipped_example_is_judged_and_every_word_of_its_verdict_has_a_chinese_name(Asked asked) {
        var desk = Desk.of(asked.name(), Book.NATIONAL).orElseThrow();

        assertThat(asked.examples()).allSatisfy(example -> {
            var names = new HashSet<String>();
            collect(Json.read(desk.verdict(example)), names);
            names.removeAll(SHOWN_APART);
            assertThat(Vocabulary.load().fields().keySet()).containsAll(names);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "deadline, COUNT-HOURS COUNT-DAYS COUNT-WORKDAYS COUNT-DAYS-ROLLED COUNT-MONTHS COUNT-MONTHS-ROLLED",
        "risk-lec, RISK-LEC RISK-COLOUR",
        "uscc, USCC",
        "accident-clocks, RPT-UNIT-1H RPT-LEVEL-2H INV-TIME RPT-COAL"
    })
    @DisplayName("一个结论用到哪些规则,由它自己查阅的规则得出")
    void a_judge_names_the_rules_that_its_answers_turn_on(String judge, String rules) {
        assertThat(Judges.named(judge).orElseThrow().rules()).contains(rules.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"risk-ls, RISK-LEC", "hot-work-permit, HEIGHT-LEVEL", "accident-grade, GRADE-RAILWAY"})
    void and_names_no_other_rule_of_the_same_subject(String judge, String other) {
        assertThat(Judges.named(judge).orElseThrow().rules()).isNotEmpty().doesNotContain(other);
    }

    @ParameterizedTest
    @CsvSource({"accident-grade, line, coal, 煤矿", "accident-clocks, grade, 较大, 较大", "deadline, unit, workday, 个工作日"})
    void a_choice_offers_its_values_with_their_chinese_names(String judge, String field, String code, String label) {
        assertThat(Judges.named(judge).orElseThrow().field(field).orElseThrow().options())
                .contains(new Option(code, label));
    }

    private static void collect(Json json, Set<String> names) {
        switch (json) {
            case Json.Members members ->
                members.values().forEach((name, value) -> {
                    if (!name.equals("basis") && !name.equals("facts")) {
                        names.add(name);
                        collect(value, names);
                    }
                });
            case Json.Array array -> array.items().forEach(item -> collect(item, names));
            case Json.Text text -> {}
            case Json.Whole whole -> {}
            case Json.Decimal decimal -> {}
            case Json.Flag flag -> {}
            case Json.Nothing nothing -> {}
        }
    }
}
