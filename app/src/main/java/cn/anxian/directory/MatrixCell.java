package cn.anxian.directory;

import cn.anxian.law.Basis;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of the matrix as the screen shows it: the usual division, or a recorded decision over it.
 *
 * @param source pack or edited
 * @param basis the first of {@code bases}
 * @param version 0 while nothing was ever recorded for this very region
 */
record MatrixCell(
        Named line,
        RegionRef region,
        @Nullable Named supervisor,
        @Nullable Named comprehensive,
        @Nullable PostRef leaderPost,
        @Nullable Named territorial,
        boolean townAuthorised,
        Basis basis,
        List<Basis> bases,
        String source,
        String reason,
        @Nullable Instant at,
        @Nullable String by,
        int version,
        boolean editable) {

    static final String PACK = "pack";
    static final String EDITED = "edited";
}
