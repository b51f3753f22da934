package cn.anxian.directory;

import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.law.Bases;
import java.util.Optional;

/**
 * A decision to be recorded over the pack. What it leaves empty stays as usual.
 *
 * @param version of the row that was read; 0 if there was none
 */
public record MatrixEdit(
        String line,
        RegionId region,
        Optional<PartyId> supervisor,
        Optional<PartyId> comprehensive,
        Optional<PostId> leaderPost,
        Optional<PartyId> territorial,
        boolean townAuthorised,
        Bases basis,
        String reason,
        int version) {}
