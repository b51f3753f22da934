package cn.anxian.obligation.ladder;

import cn.anxian.journal.Confided;
import cn.anxian.kernel.PartyId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every body that was asked about a matter hears what was decided, whoever of them, or above them, it was. */
@Component
class ConfidedToTheAsked implements Confided {

    private final DecisionTable decisions;

    ConfidedToTheAsked(DecisionTable decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean isTold(PartyId body, String subjectType, UUID subject) {
        return subjectType.equals(Decision.SUBJECT)
                ? decisions.wasAskedTo(body, subject)
                : decisions.wasAsked(body, subjectType, subject);
    }
}
