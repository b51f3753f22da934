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
    ANOTHER_FINDER("列单单位的另一人", Standing::anotherFinder),

    /** 对照标准判定的人: 监管一方; 企业自查的还有主要负责人、安全员。 */
    JUDGE(
            "监管一方，自查的还有主要负责人、安全员",
            at -> at.ofTheAuthority()
                            || at.isSelfFound()
                                    && at.ofTheEnterprise()
                                    && at.caller().is(Role.HEAD, Role.SAFETY)
                    ? Optional.empty()
                    : no("HZ-MAJOR-JUDGE", "not-yours", "由列单单位或者监管部门对照标准判定；企业自查的，由主要负责人、安全员判定。")),

    /** 监管一方。 */
    AUTHORITY(
            "监管一方",
            at -> at.ofTheAuthority()
                    ? Optional.empty()
                    : no("HZ-MAJOR-JUDGE", "not-yours", "由列单的监管单位或者有监管职责的部门办理，企业不能自行办理。")),

    /** 安全生产法第四十一条第三款:“县级以上地方各级人民政府负有安全生产监督管理职责的部门……督办”。 */
    DEPARTMENT(
            "监管部门",
            at -> at.caller().is(Role.REGULATOR)
                    ? Optional.empty()
                    : no("HZ-GOV-REGISTER", "not-yours", "由负有安全生产监督管理职责的部门办理。")),

    /** 令第16号第十五条:重大隐患“由生产经营单位主要负责人组织制定并实施事故隐患治理方案”。 */
    HEAD(
            "主要负责人",
            at -> at.ofTheEnterprise() && at.caller().is(Role.HEAD)
                    ? Optional.empty()
                    : no(
                            "HZ-RECTIFY-WHO",
                            "not-yours",
                            "重大隐患的治理方案由" + at.finding().partyName() + "的主要负责人组织制定。")),

    /** 安全生产法第四十六条第二款: whoever looks after safety may tell the department if the head does not. */
    REPORTER(
            "主要负责人或安全员",
            at -> at.ofTheEnterprise() && at.caller().is(Role.HEAD, Role.SAFETY)
                    ? Optional.empty()
                    : no(
                            "HZ-SAFETY-STAFF-ESCALATE",
                            "not-yours",
                            "由" + at.finding().partyName() + "的主要负责人或者安全管理人员报告。")),

    /** 谁作出决定,谁解除。 */
    STOPPER("作出停产停用决定的单位", Standing::stopper),

    /** 挂牌督办的单位; otherwise the authority; never the enterprise, nor whoever rectified or reviewed it. */
    APPROVER("督办单位（不得是整改人、复查人）", Standing::approver),

    /** 核验一方, never the asker. */
    EXTENDER("核验一方（不得是申请人）", Standing::extender);

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
        if (at.isTheOnlyPersonOfTheFirm() && !at.finding().isMajor()) {
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
                at.ofTheEnterprise() || at.finding().isMajor() && at.ofTheAuthority()
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

    private static Optional<No> stopper(Situation at) {
        return at.finding()
                .gravity()
                .stop()
                .filter(stop -> !stop.by().party().equals(at.caller().party()))
                .flatMap(stop ->
                        no("HZ-ONSITE", "not-yours", "谁作出决定谁解除：由" + stop.by().partyName() + "办理。"));
    }

    private static Optional<No> approver(Situation at) {
        if (at.rectifiedIt() || at.reviewedIt()) {
            return no("HZ-MAJOR-STRIKE", "same-person", "整改的人、复查的人不能再作审查，须由另一人签字。");
        }
        Optional<Supervision> listed = at.finding().gravity().supervision().filter(Supervision::listed);
        if (listed.isPresent()) {
            return listed.get().isOf(at.caller().party())
                    ? Optional.empty()
                    : no(
                            "HZ-MAJOR-STRIKE",
                            "not-verifier",
                            "已由" + listed.get().by().partyName() + "挂牌督办，由该单位审查销号。");
        }
        return at.ofTheAuthority()
                ? Optional.empty()
                : no("HZ-MAJOR-STRIKE", "not-verifier", "重大隐患由监管一方审查销号，企业不能自行销号。");
    }

    private static Optional<No> extender(Situation at) {
        if (at.asked().filter(asked -> asked.by().isSamePersonAs(at.caller())).isPresent()) {
            return no("HZ-EXTEND", "same-person", "展期是您申请的，须由核验一方的另一人决定。");
        }
        if (at.finding().isMajor()) {
            return extenderOfMajor(at);
        }
        boolean fits = at.isSelfFound() && !at.isSoleFirmsOwn()
                ? at.ofTheEnterprise() && at.caller().is(Role.HEAD, Role.SAFETY)
                : at.isSoleFirmsOwn() ? at.caller().is(Role.REGULATOR, Role.TOWN) : at.ofTheFindersSide();
        return fits
                ? Optional.empty()
                : no(
                        "HZ-EXTEND",
                        "not-verifier",
                        at.isSelfFound()
                                ? "企业自查的隐患，展期由本单位主要负责人或者安全员中的另一人决定；一人企业由监管一方决定。"
                                : "展期由发现单位（" + at.finding().finder().partyName() + "）决定，企业不能自行展期。");
    }

    private static Optional<No> extenderOfMajor(Situation at) {
        Optional<Supervision> listed = at.finding().gravity().supervision().filter(Supervision::listed);
        boolean fits = listed.map(it -> it.isOf(at.caller().party())).orElseGet(at::ofTheAuthority);
        return fits
                ? Optional.empty()
                : no(
                        "HZ-EXTEND",
                        "not-verifier",
                        listed.map(it -> "已由" + it.by().partyName() + "挂牌督办，展期由该单位决定。")
                                .orElse("重大隐患的展期由监管一方决定，企业不能自行展期。"));
    }

    private static Optional<No> no(String rule, String code, String why) {
        return Optional.of(No.by(rule, code, why));
    }
}
