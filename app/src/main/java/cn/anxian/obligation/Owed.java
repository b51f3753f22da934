package cn.anxian.obligation;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.law.Basis;
import cn.anxian.law.Deadline;
import java.util.Optional;

/**
 * A duty to be issued.
 *
 * @param kind the id of an {@link ObligationKind}
 * @param title what is owed, in one line: 「整改：配电箱无防护盖板」
 * @param level the matter's grade as people say it: 一般, 重大, 督办
 * @param basis on what the duty rests
 * @param periodBasis on what the length of its period rests
 * @param verifier who will verify it, where that is known
 * @param source the id of an {@link ObligationSource}: nothing is owed that comes from nowhere
 */
public record Owed(
        String kind,
        String title,
        Subject subject,
        String level,
        Basis basis,
        Basis periodBasis,
        Deadline deadline,
        PostId obligor,
        Optional<PostId> verifier,
        Placement placement,
        String source) {

    public Owed from(String origin) {
        return new Owed(
                kind, title, subject, level, basis, periodBasis, deadline, obligor, verifier, placement, origin);
    }
}
