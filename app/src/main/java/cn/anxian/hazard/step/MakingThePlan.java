package cn.anxian.hazard.step;

import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Plan;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.time.ChinaTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 治理方案: 责任、措施、资金、时限、预案, and what keeps people safe until it is done; without it nothing goes on. */
@Component
public class MakingThePlan {

    private static final int LONGEST = 1000;
    private static final int SHORT = 300;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final Moves moves;

    MakingThePlan(Moves moves) {
        this.moves = moves;
    }

    public Receipt make(CommandId command, HazardId id, HazardCommand.Planning said) {
        return moves.take(command, Step.PLAN, id, said, Hazard.Planning.class, (planning, by, now) -> {
            Faults faults = new Faults();
            String goal = faults.text("goal", "治理的目标和任务", said.goal(), LONGEST);
            String responsible = faults.text("responsible", "责任：负责治理的机构和人员", said.responsible(), SHORT);
            String measures = faults.text("measures", "措施：采取的方法和措施", said.measures(), LONGEST);
            BigDecimal funds = funds(said.funds(), faults);
            Optional<LocalDate> lastDay = LastDay.must("until", "治理时限", planning.finding(), said.until(), now, faults);
            String contingency = faults.text("contingency", "预案：应急预案", said.contingency(), LONGEST);
            String interim = faults.text("interim", "治理期间的防范措施", said.interim(), LONGEST);
            refuseLater(lastDay, planning, faults);
            faults.refuse();
            Instant until = ChinaTime.endOf(lastDay.orElseThrow());
            Plan plan = new Plan(goal, responsible, measures, funds, until, contingency, interim, Actor.of(by), now);
            return Moved.to(planning.planned(plan)).saying(details(plan)).signedWith(said.signature());
        });
    }

    /** A plan moves no clock: who needs longer asks for it first. */
    private static void refuseLater(Optional<LocalDate> lastDay, Hazard.Planning planning, Faults faults) {
        Instant due = planning.assignment().rectifying().dueAt();
        LocalDate latest = ChinaTime.lastDay(due);
        if (lastDay.filter(day -> day.isAfter(latest)).isPresent()) {
            faults.add("until", "治理时限不能晚于整改期限（" + ChinaTime.dayInWords(latest) + "）；确需更长的，请先申请展期。");
        }
    }

    private static BigDecimal funds(@Nullable BigDecimal said, Faults faults) {
        if (said == null) {
            faults.add("funds", "请填写资金（元）；不需要资金的填 0。");
            return BigDecimal.ZERO;
        }
        if (said.signum() < 0 || said.compareTo(MOST) > 0) {
            faults.add("funds", "资金应在 0 至一万亿元之间。");
            return BigDecimal.ZERO;
        }
        return said.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static Detail[] details(Plan plan) {
        return new Detail[] {
            new Detail("目标和任务", plan.goal()),
            new Detail("责任", plan.responsible()),
            new Detail("措施", plan.measures()),
            new Detail("资金", plan.funds().toPlainString() + " 元"),
            new Detail("时限", ChinaTime.deadlineInWords(plan.until())),
            new Detail("预案", plan.contingency()),
            new Detail("治理期间的防范措施", plan.interim())
        };
    }
}
