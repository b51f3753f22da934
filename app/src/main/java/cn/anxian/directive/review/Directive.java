package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A speech, a notice or a list, as its party entered it.
 *
 * @param version counts every correction of its draft
 * @param remarks what became of the text when it was read in, for whoever reviews it
 */
record Directive(
        DirectiveId id,
        String number,
        int version,
        Kind kind,
        String title,
        Optional<LocalDate> heldOn,
        Stage stage,
        String content,
        List<String> remarks,
        PartyId party,
        String partyName,
        RegionId region,
        String path,
        Instant enteredAt,
        String enteredBy,
        PostId enteredFrom) {

    Subject subject() {
        return new Subject("directive", id.value(), number);
    }

    /** In no region: the journal shows it to the party whose document it is, and to the auditor. */
    Placement placement(String line) {
        return new Placement("", line, party);
    }
}
