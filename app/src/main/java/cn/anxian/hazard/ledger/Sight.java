package cn.anxian.hazard.ledger;

import cn.anxian.directory.Directory;
import cn.anxian.enterprise.Enterprise;
import cn.anxian.enterprise.Enterprises;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Situation;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.ScopeFilter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A hazard as its caller stands before it; what is not his to see is not there. */
@Component
public class Sight {

    private final HazardTable hazards;
    private final Enterprises enterprises;
    private final Directory directory;
    private final ScopeFilter filter;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Sight(
            HazardTable hazards,
            Enterprises enterprises,
            Directory directory,
            ScopeFilter filter,
            CurrentCaller callers,
            BusinessClock clock) {
        this.hazards = hazards;
        this.enterprises = enterprises;
        this.directory = directory;
        this.filter = filter;
        this.callers = callers;
        this.clock = clock;
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
        return new Situation(
                hazard, callers.get(), soleFirm, ownersPost(hazard), findersParty(hazard.finding()), clock.now());
    }

    /** Of interest to the enterprise alone, whose post it is. */
    private Optional<PostId> ownersPost(Hazard hazard) {
        return Course.of(hazard)
                .assignment()
                .filter(given -> callers.get().role().isEnterprise())
                .map(given -> directory.carrierOf(given.owner().postId()).id());
    }

    private PartyId findersParty(Finding finding) {
        return switch (finding.source()) {
            case INSPECTION -> directory.carrierOf(finding.finder().post()).party();
            case SELF_CHECK -> finding.finder().party();
        };
    }
}
