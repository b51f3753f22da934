package cn.anxian.hazard.step;

import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Supervisors;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.MajorReport;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import org.springframework.stereotype.Component;

/** 报告: 安全生产法第四十一条第二款:“重大事故隐患排查治理情况应当及时向负有安全生产监督管理职责的部门……报告”。 */
@Component
public class TellingTheDepartment {

    private static final int LONGEST = 1000;

    private final Moves moves;
    private final Supervisors supervisors;

    TellingTheDepartment(Moves moves, Supervisors supervisors) {
        this.moves = moves;
        this.supervisors = supervisors;
    }

    public Receipt tell(CommandId command, HazardId id, HazardCommand.Telling said) {
        return moves.take(command, Step.TELL, id, said, Hazard.Open.class, (open, by, now) -> {
            Faults faults = new Faults();
            String cause = faults.text("cause", "现状及产生原因", said.cause(), LONGEST);
            String danger = faults.text("danger", "危害程度和整改难易程度分析", said.danger(), LONGEST);
            String workers = faults.text("workers", "怎样告知从业人员", said.workers(), LONGEST);
            faults.refuse();
            Answerer to = supervisors.of(open.finding());
            MajorReport told = new MajorReport(cause, danger, workers, to, Actor.of(by), now);
            return Moved.to(open.weighed(open.finding().gravity().told(told)))
                    .saying(
                            new Detail("报告给", to.partyName() + " " + to.postName()),
                            new Detail("现状及产生原因", cause),
                            new Detail("危害程度和整改难易程度", danger),
                            new Detail("告知从业人员", workers));
        });
    }
}
