package cn.anxian.obligation.handover;

import cn.anxian.journal.Records;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever sees a handover sees its time line. */
@Component
class SeenHandovers implements Records {

    private final HandoverTable table;
    private final Handovers handovers;

    SeenHandovers(HandoverTable table, Handovers handovers) {
        this.table = table;
        this.handovers = handovers;
    }

    @Override
    public boolean isSeen(String subjectType, UUID subject) {
        return subjectType.equals(Handover.SUBJECT)
                && table.find(subject).filter(handovers::isSeen).isPresent();
    }
}
