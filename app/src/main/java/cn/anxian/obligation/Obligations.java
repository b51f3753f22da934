package cn.anxian.obligation;

import cn.anxian.journal.Subject;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the ledger. Everything happens in the caller's transaction, beside the change that made it true.
 *
 * <p>A matter has at most one open duty of a kind.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Obligations {

    /** @throws cn.anxian.kernel.Refusal {@code already-owed} if the subject has an open duty of this kind */
    public ObligationId issue(Owed owed) {
        throw new UnsupportedOperationException(owed.kind());
    }

    /** Done, in time or late. @throws cn.anxian.kernel.Refusal {@code not-owed} if no such duty is open */
    public void discharge(Subject subject, String kind) {
        throw new UnsupportedOperationException(kind);
    }

    /** Let off, by the current caller, for a reason. @throws cn.anxian.kernel.Refusal {@code not-owed} if none is open */
    public void waive(Subject subject, String kind, String reason) {
        throw new UnsupportedOperationException(kind + reason);
    }

    /** Closes the open duty and issues {@code next} linked to it: the only way to another deadline or another post. */
    public ObligationId supersede(Subject subject, String kind, Owed next) {
        throw new UnsupportedOperationException(kind + next);
    }

    /** All duties of a matter that the caller may see, oldest first. */
    @Transactional(readOnly = true)
    public List<ObligationView> ofSubject(Subject subject) {
        throw new UnsupportedOperationException(subject.type());
    }
}
