package cn.anxian.hazard.life;

import cn.anxian.hazard.Source;
import cn.anxian.kernel.LifecyclePicture;
import cn.anxian.kernel.RuleUses;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.ObligationSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to others: its kinds of duty, and its lifecycle as a picture. */
@Configuration(proxyBeanMethods = false)
class Contribution {

    @Bean
    ObligationKind handOverDuty() {
        return Duty.HAND_OVER.kind();
    }

    @Bean
    ObligationKind signDuty() {
        return Duty.SIGN.kind();
    }

    @Bean
    ObligationKind rectifyDuty() {
        return Duty.RECTIFY.kind();
    }

    @Bean
    ObligationKind acceptDuty() {
        return Duty.ACCEPT.kind();
    }

    @Bean
    ObligationSource fromInspection() {
        return Origin.FOUND.source();
    }

    @Bean
    ObligationSource fromSelfCheck() {
        return Origin.SELF_FOUND.source();
    }

    @Bean
    ObligationSource fromSelfCheckAtTheDepartment() {
        return Origin.SELF_FOUND_AT_THE_DEPARTMENT.source();
    }

    @Bean
    ObligationKind planDuty() {
        return Duty.PLAN.kind();
    }

    @Bean
    ObligationKind approveDuty() {
        return Duty.APPROVE.kind();
    }

    @Bean
    ObligationKind tellDuty() {
        return Duty.TELL.kind();
    }

    @Bean
    ObligationKind superviseDuty() {
        return Duty.SUPERVISE.kind();
    }

    @Bean
    ObligationKind extendDuty() {
        return Duty.EXTEND.kind();
    }

    @Bean
    ObligationKind judgeDuty() {
        return Duty.JUDGE.kind();
    }

    @Bean
    LifecyclePicture generalLifecycle() {
        return new LifecyclePicture("一般隐患", mermaid(Grade.GENERAL));
    }

    @Bean
    LifecyclePicture majorLifecycle() {
        return new LifecyclePicture("重大隐患", mermaid(Grade.MAJOR));
    }

    /** The duties name their rules themselves; what else of the law's library acts here is said beside them. */
    @Bean
    RuleUses hazardRules() {
        return new RuleUses(
                "隐患治理",
                Stream.concat(
                                Arrays.stream(Duty.values())
                                        .flatMap(duty -> Arrays.stream(Source.values())
                                                .map(source -> new RuleUses.Use(
                                                        duty.rule(source),
                                                        "“" + duty.chinese() + "”责任的依据和期限",
                                                        "/hazards"))),
                                Stream.of(
                                        new RuleUses.Use("HZ-REGISTER", "列单", "/hazards/new"),
                                        new RuleUses.Use("HZ-WHO-LISTS", "列单时核对谁可以列单", "/hazards/new"),
                                        new RuleUses.Use("HZ-RECTIFY-ORDERED", "责令限期改正时整改期限的依据", "/hazards"),
                                        new RuleUses.Use("HZ-RECTIFY-SET", "交单时另定整改期限的上限", "/hazards"),
                                        new RuleUses.Use("HZ-REWORK", "退回后再整改的期限", "/hazards"),
                                        new RuleUses.Use("HZ-SELF-REWORK", "退回后再整改的期限", "/hazards"),
                                        new RuleUses.Use("HZ-TWO-PERSONS", "验收时核对整改人与验收人", "/hazards"),
                                        new RuleUses.Use("HZ-VOID", "作废时核对由谁办理", "/hazards"),
                                        new RuleUses.Use("HZ-MAJOR-JUDGE", "判定和改判重大隐患时核对由谁办理", "/hazards"),
                                        new RuleUses.Use("HZ-MAJOR-CRITERIA", "判定重大隐患时对照的标准", "/hazards"),
                                        new RuleUses.Use("HZ-MAJOR-SET", "交办、挂牌时重大隐患整改期限的上限", "/hazards"),
                                        new RuleUses.Use("HZ-RECTIFY-WHO", "制定治理方案时核对由谁办理", "/hazards"),
                                        new RuleUses.Use("HZ-FIVE", "治理方案的五落实", "/hazards"),
                                        new RuleUses.Use("HZ-INTERIM-SAFETY", "治理方案的临时防范措施", "/hazards"),
                                        new RuleUses.Use("HZ-SAFETY-STAFF-ESCALATE", "报告重大隐患时核对由谁办理", "/hazards"),
                                        new RuleUses.Use("HZ-ONSITE", "责令停产停用和解除", "/hazards"),
                                        new RuleUses.Use("HZ-SUSPENSION-MAX", "停产停用的最长期限", "/hazards"),
                                        new RuleUses.Use("HZ-REFOUND", "列单时提示可能重复的隐患", "/hazards/new"),
                                        new RuleUses.Use("COUNT-DAYS", "计算整改期限", "/hazards"),
                                        new RuleUses.Use("COUNT-WORKDAYS", "计算交单、签收、验收的期限", "/hazards")))
                        .distinct()
                        .toList());
    }

    /** What is in that grade's life; a step that leads to the other grade is drawn where it leads from. */
    static String mermaid(Grade grade) {
        List<Move> moves = Lifecycle.TABLE.stream()
                .filter(move -> move.only().map(grade::equals).orElse(true))
                .filter(move -> move.from().map(from -> isOf(from, grade)).orElse(true))
                .toList();
        StringBuilder picture = new StringBuilder("stateDiagram-v2\n");
        for (State state : State.values()) {
            if (isOf(state, grade) || moves.stream().anyMatch(move -> move.to() == state)) {
                picture.append("  %s: %s(%s)%n"
                        .formatted(name(state), state.chinese(), state.list().chinese()));
            }
        }
        for (Move move : moves) {
            picture.append("  %s --> %s: %s%s%s%n"
                    .formatted(
                            move.from().map(Contribution::name).orElse("[*]"),
                            name(move.to()),
                            move.step().chinese(),
                            move.who().map(who -> "〔" + who.chinese() + "〕").orElse(""),
                            duties(move)));
        }
        picture.append("  struck_off --> [*]\n");
        return grade == Grade.GENERAL
                ? picture.append("  on_record --> [*]\n  voided --> [*]\n").toString()
                : picture.toString();
    }

    private static boolean isOf(State state, Grade grade) {
        return switch (state) {
            case PLANNING, REVIEWED -> grade == Grade.MAJOR;
            case VOIDED, ON_RECORD -> grade == Grade.GENERAL;
            case LISTED, HANDED, RECTIFYING, RECTIFIED, STRUCK_OFF -> true;
        };
    }

    private static String duties(Move move) {
        return needed(move.needs())
                + spoken(" 了结", move.discharges())
                + spoken(" 免除", move.waives())
                + spoken(" 另立", move.supersedes())
                + spoken(" 产生", move.issues());
    }

    private static String needed(List<Need> needs) {
        return needs.isEmpty() ? "" : "〔" + needs.stream().map(Need::chinese).collect(Collectors.joining("、")) + "〕";
    }

    private static String spoken(String verb, List<Duty> duties) {
        return duties.isEmpty() ? "" : verb + duties.stream().map(Duty::chinese).collect(Collectors.joining("、"));
    }

    private static String name(State state) {
        return state.id().replace('-', '_');
    }
}
