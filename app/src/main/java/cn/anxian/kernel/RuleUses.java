package cn.anxian.kernel;

import java.util.List;

/**
 * Where a module lets rules of law act; each module that does contributes one, so that the law book can say it.
 *
 * @param where the module's Chinese name
 */
public record RuleUses(String where, List<Use> uses) {
    public RuleUses {
        uses = List.copyOf(uses);
    }

    /**
     * @param rule the rule's id in the library of the law
     * @param what the rule does there, in Chinese
     * @param href the page where it is done
     */
    public record Use(String rule, String what, String href) {}
}
