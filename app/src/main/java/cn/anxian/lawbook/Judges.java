package cn.anxian.lawbook;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Refusal;
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

    private static final class ByRule {
        static final Map<String, List<Asked>> MAP = byRule();
    }

    /** Those whose answers turn on the rule. */
    static List<Asked> of(String rule) {
        return Optional.ofNullable(ByRule.MAP.get(rule)).orElse(List.of());
    }

    /**
     * The verdict as a line of JSON.
     *
     * @throws cn.anxian.law.BadInput with the field at fault when the question cannot be judged
     */
    String verdict(String judge, byte[] question) {
        return Desk.of(judge, here.on(clock.today()).book())
                .orElseThrow(() -> Refusal.notFound("可以试算的规则“" + judge + "”"))
                .verdict(question);
    }

    private static Map<String, List<Asked>> byRule() {
        Map<String, List<Asked>> byRule = new LinkedHashMap<>();
        for (Asked asked : Desk.rules()) {
            for (String rule : asked.rules()) {
                byRule.computeIfAbsent(rule, id -> new ArrayList<>()).add(asked);
            }
        }
        return byRule;
    }
}
