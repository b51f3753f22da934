package cn.anxian.directory.matrix;

import cn.anxian.directory.Region;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.law.Bases;
import java.time.Instant;
import java.util.Optional;

/** A recorded decision over the pack: who answers for a line in a region. What it leaves empty stays as usual. */
public record MatrixRow(
        String line,
        Region region,
        Optional<PartyId> supervisor,
        Optional<PartyId> comprehensive,
        Optional<PostId> leaderPost,
        Optional<PartyId> territorial,
        boolean townAuthorised,
        Bases basis,
        String reason,
        String editedByName,
        String editedFromPost,
        int version,
        Instant validFrom,
        Optional<Instant> supersededAt) {}
