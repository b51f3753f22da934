package cn.anxian.directory;

import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import java.util.Optional;

/**
 * Somebody is missing, or there is one too many.
 *
 * @param key the same whenever the same thing is found again
 * @param line the line that it is about; the catch-all where it is about none
 * @param region where it is to be put right
 * @param party the enterprise or agency that it is about
 * @param post the post that it is about
 * @param enterprises how many enterprises it touches; 0 where it is not about enterprises
 * @param sentence what was found, in Chinese
 */
public record GapFound(
        GapKind kind,
        String key,
        Line line,
        Region region,
        Optional<PartyId> party,
        Optional<PostId> post,
        int enterprises,
        String sentence) {}
