package cn.anxian.hazard.step;

import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.duty.PowerCheck;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.hazard.life.Stop;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.time.ChinaTime;
import org.springframework.stereotype.Component;

/** 责令停产停用 and its release: 安全生产法第六十五条第一款第三项; whoever imposed it releases it. */
@Component
public class Stopping {

    private static final int WHAT = 300;

    private final Moves moves;
    private final PowerCheck powers;

    Stopping(Moves moves, PowerCheck powers) {
        this.moves = moves;
        this.powers = powers;
    }

    public Receipt stop(CommandId command, HazardId id, HazardCommand.Stopping said) {
        return moves.take(command, Step.STOP, id, said, Hazard.Open.class, (open, by, now) -> {
            Finding finding = open.finding();
            ListingHazard.refuseWithoutPower(
                    powers.may(Power.ORDER, by, finding.party(), finding.line(), finding.region()));
            Faults faults = new Faults();
            String what = faults.text("what", "停产停用的范围", said.what(), WHAT);
            faults.refuse();
            Stop stop = new Stop(what, Dues.longestStop(now), Actor.of(by), now, null);
            return Moved.to(open.weighed(finding.gravity().stopped(stop)))
                    .saying(
                            new Detail("范围", what),
                            new Detail("作出决定", stop.by().shown()),
                            new Detail("最长至", ChinaTime.deadlineInWords(stop.until())))
                    .signedWith(said.signature());
        });
    }

    public Receipt release(CommandId command, HazardId id, HazardCommand.Reasoned said) {
        return moves.take(command, Step.RELEASE, id, said, Hazard.Reviewed.class, (reviewed, by, now) -> {
            String opinion = Deciding.reason(said, "审查意见");
            Stop stop = reviewed.finding().gravity().stop().orElseThrow();
            Stop released = stop.released(new Stop.Release(opinion, Actor.of(by), now));
            return Moved.to(reviewed.weighed(reviewed.finding().gravity().stopped(released)))
                    .saying(new Detail("解除的范围", stop.what()), new Detail("审查意见", opinion))
                    .signedWith(said.signature());
        });
    }
}
