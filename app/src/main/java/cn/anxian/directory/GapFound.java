package cn.anxian.directory;

import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Somebody is missing, or there is one too many.
 *
 * @param key the same whenever the same thing is found again
 * @param line the line that it is about; the catch-all where it is about none
 * @param region where it is to be put right
 * @param party the enterprise or agency that it is about
 * @param post the post that it is about
 * @param enterprises those that it touches; empty where it is not about enterprises
 * @param saying what was found, in Chinese, about these enterprises
 */
public record GapFound(
        GapKind kind,
        String key,
        Line line,
        Region region,
        Optional<PartyId> party,
        Optional<PostId> post,
        List<PartyId> enterprises,
        Function<List<PartyId>, String> saying) {

    public GapFound {
        enterprises = List.copyOf(enterprises);
    }

    public String sentence() {
        return saying.apply(enterprises);
    }

    /** The same about those enterprises alone that are not among these. */
    public GapFound without(Set<PartyId> some) {
        return new GapFound(
                kind,
                key,
                line,
                region,
                party,
                post,
                enterprises.stream().filter(each -> !some.contains(each)).toList(),
                saying);
    }
}
