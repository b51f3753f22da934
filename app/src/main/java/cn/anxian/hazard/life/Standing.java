package cn.anxian.hazard.life;

import cn.anxian.kernel.Role;
import java.util.Optional;
import java.util.function.Function;

/** Who may take a step. */
enum Standing {
    /** 列单单位。 */
    FINDERS_SIDE(
            "列单单位",
            at -> at.ofTheFindersSide()
                    ? Optional.empty()
                    : no(
                            "HZ-REGISTER",
                            "not-yours",
                            "由列单单位（" + at.finding().finder().partyName() + "）办理。")),

    /** 接单的岗位,或者主要负责人:安全生产法第六十八条“被检查单位的负责人签字”。 */
    OWNER(
            "接单岗位或主要负责人",
            at -> at.ofTheEnterprise() && (at.onTheOwnersPost() || at.caller().is(Role.HEAD))
                    ? Optional.empty()
                    : no("HZ-SIGN", "not-yours", "由" + at.finding().partyName() + "接单的岗位或者主要负责人办理。")),

    /** 令第16号第十五条:一般隐患“由生产经营单位(车间、分厂、区队等)负责人或者有关人员立即组织整改”。 */
    OWNERS_SIDE(
            "接单岗位、主要负责人或安全员",
            at -> at.ofTheEnterprise() && (at.onTheOwnersPost() || at.caller().is(Role.HEAD, Role.SAFETY))
                    ? Optional.empty()
                    : no("HZ-RECTIFY-DEFAULT", "not-yours", "由" + at.finding().partyName() + "接单的岗位、主要负责人或者安全员办理。")),

    /** 核验人:谁发现谁核验,整改的人不得核验自己。 */
    VERIFIER("核验人（不得是整改人）", Standing::verifier),

    /** 列单单位的另一人。 */
    ANOTHER_FINDER("列单单位的另一人", Standing::anotherFinder);

    private final String chinese;
    private final Function<Situation, Optional<No>> rule;

    Standing(String chinese, Function<Situation, Optional<No>> rule) {
        this.chinese = chinese;
        this.rule = rule;
    }

    String chinese() {
        return chinese;
    }

    /** Empty if the caller may. */
    Optional<No> refuses(Situation situation) {
        return rule.apply(situation);
    }

    private static Optional<No> verifier(Situation at) {
        if (at.isTheOnlyPersonOfTheFirm()) {
            return Optional.empty();
        }
        if (at.rectifiedIt()) {
            return no("HZ-TWO-PERSONS", "same-person", "整改是您报告的，自己整改的不能自己核验，须由另一人核验。");
        }
        return switch (at.finding().source()) {
            case INSPECTION ->
                at.ofTheFindersSide()
                        ? Optional.empty()
                        : no(
                                "HZ-ACCEPT",
                                "not-verifier",
                                "政府检查发现的隐患由发现单位（" + at.finding().finder().partyName() + "）核验销号，企业不能自行销号。");
            case SELF_CHECK ->
                at.ofTheEnterprise()
                        ? Optional.empty()
                        : no(
                                "HZ-SELF-ACCEPT",
                                "not-verifier",
                                "企业自查的隐患由" + at.finding().partyName() + "内部的另一人核验。");
        };
    }

    private static Optional<No> anotherFinder(Situation at) {
        if (!at.ofTheFindersSide()) {
            return no("HZ-VOID", "not-yours", "由列单单位（" + at.finding().finder().partyName() + "）的另一人办理。");
        }
        return at.foundIt() ? no("HZ-VOID", "same-person", "单是您列的，作废须由本单位另一人办理。") : Optional.empty();
    }

    private static Optional<No> no(String rule, String code, String why) {
        return Optional.of(No.by(rule, code, why));
    }
}
