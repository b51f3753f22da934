package cn.anxian.hazard.ledger;

import cn.anxian.enterprise.Enterprise;
import cn.anxian.enterprise.Enterprises;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Situation;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.ScopeFilter;
import org.springframework.stereotype.Component;

/** A hazard as its caller stands before it; what is not his to see is not there. */
@Component
public class Sight {

    private final HazardTable hazards;
    private final Enterprises enterprises;
    private final ScopeFilter filter;
    private final CurrentCaller callers;

    Sight(HazardTable hazards, Enterprises enterprises, ScopeFilter filter, CurrentCaller callers) {
        this.hazards = hazards;
        this.enterprises = enterprises;
        this.filter = filter;
        this.callers = callers;
    }

    /** @throws Refusal {@code not-found} also if it is not the caller's to see */
    public Hazard hazard(HazardId id) {
        return hazards.find(id)
                .filter(hazard -> filter.sees(
                        hazard.finding().path(),
                        hazard.finding().line(),
                        hazard.finding().party()))
                .orElseThrow(() -> Refusal.notFound("这条隐患"));
    }

    public Situation situation(Hazard hazard) {
        boolean soleFirm = enterprises
                .find(hazard.finding().party())
                .map(Enterprise::soleFirm)
                .orElse(false);
        return new Situation(hazard, callers.get(), soleFirm);
    }
}
