package cn.anxian.accountability.pledge;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import java.time.Instant;

/** Who put his name under an edition, from which post, by the names of that moment. */
record Signature(
        int edition,
        PersonId person,
        String personName,
        PostId post,
        String postName,
        String partyName,
        Instant at,
        EvidenceId evidence,
        CommandId command,
        boolean countersigned) {}
