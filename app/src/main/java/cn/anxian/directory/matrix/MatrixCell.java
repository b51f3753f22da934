package cn.anxian.directory.matrix;

import cn.anxian.directory.Named;
import cn.anxian.directory.PostRef;
import cn.anxian.directory.RegionRef;
import cn.anxian.law.Basis;
import io.swagger.v3.oas.annotations.media.Schema;
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
public record MatrixCell(
        Named line,
        RegionRef region,
        @Nullable Named supervisor,
        @Nullable Named comprehensive,
        @Nullable PostRef leaderPost,
        @Nullable Named territorial,
        boolean townAuthorised,
        Basis basis,
        List<Basis> bases,
        @Schema(allowableValues = {"pack", "edited"}) String source,
        String reason,
        @Nullable Instant at,
        @Nullable String by,
        int version,
        boolean editable) {

    public static final String PACK = "pack";
    public static final String EDITED = "edited";
}
