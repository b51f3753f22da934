package cn.anxian.lawbook;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Refusal;
import cn.anxian.law.Rule;
import cn.anxian.law.decide.Asked;
import cn.anxian.law.decide.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rules that can be asked, exactly as {@code ./anxian decide} asks them, under the local rules of where the caller is. */
@Component
class Judges {

    private final Here here;
    private final BusinessClock clock;

    Judges(Here here, BusinessClock clock) {
        this.here = here;
        this.clock = clock;
    }

    /** It asks for a rule with a clock, so that any such rule's page can put itself in. */
    private static final Asked CLOCK = named("clock");

    /** It asks for any rule: what does it say on a day in a place? */
    private static final Asked RULE = named("rule");

    private static final class ByRule {
        static final Map<String, List<Asked>> MAP = byRule();
    }

    /** A rule that can be tried, and the part of the question that the page it is tried on answers itself. */
    record Trial(String title, Asked asked, Map<String, String> given) {}

    /**
     * Those whose answers turn on the rule; where it has a clock, when that runs out; and of every rule, what it says on a
     * day in a place.
     */
    static List<Trial> of(Rule rule) {
        List<Trial> trials = new ArrayList<>();
        for (Asked asked : judging(rule)) {
            trials.add(new Trial(asked.title(), asked, Map.of()));
        }
        if (rule.within().isPresent()) {
            trials.add(new Trial("本条期限何时届满", CLOCK, Map.of("rule", rule.id())));
        }
        trials.add(new Trial("某日在某地怎么规定", RULE, Map.of("id", rule.id())));
        return List.copyOf(trials);
    }

    /** Whether it decides or counts something, beyond saying what it says. */
    static boolean decides(Rule rule) {
        return rule.within().isPresent() || !judging(rule).isEmpty();
    }

    private static List<Asked> judging(Rule rule) {
        return Optional.ofNullable(ByRule.MAP.get(rule.id())).orElse(List.of());
    }

    private static Asked named(String name) {
        return Desk.rules().stream()
                .filter(asked -> asked.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The verdict as a line of JSON.
     *
     * @throws cn.anxian.law.BadInput with the field at fault when the question cannot be judged
     */
    String verdict(String judge, byte[] question) {
        return Desk.of(judge, here.book(clock.today()))
                .orElseThrow(() -> Refusal.notFound("可以试算的规则“" + judge + "”"))
                .verdict(question);
    }

    private static Map<String, List<Asked>> byRule() {
        Map<String, List<Asked>> byRule = new LinkedHashMap<>();
        for (Asked asked : Desk.rules()) {
            if (asked.equals(CLOCK) || asked.equals(RULE)) {
                continue;
            }
            for (String rule : asked.rules()) {
                byRule.computeIfAbsent(rule, id -> new ArrayList<>()).add(asked);
            }
        }
        return byRule;
    }
}
