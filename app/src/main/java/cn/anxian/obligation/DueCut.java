package cn.anxian.obligation;

import cn.anxian.kernel.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which duties that fell due are meant; an empty list means all.
 *
 * @param path of the region: it and everything below
 * @param obligor whose duties; empty for everybody's
 * @param grades as people say them: 一般, 重大 …
 * @param after the deadline lies after this moment
 * @param until the deadline lies not after this moment, at which it is counted; whoever counts later finds the same
 */
public record DueCut(
        String path,
        Optional<PartyId> obligor,
        List<String> lines,
        List<String> kinds,
        List<String> grades,
        Instant after,
        Instant until) {

    public DueCut {
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
        grades = List.copyOf(grades);
    }
}
