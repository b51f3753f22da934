package cn.anxian.hazard.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 责令暂时停产停业、停止使用: whoever imposed it releases it.
 *
 * @param until the longest it may last
 * @param release null while it is in force
 */
public record Stop(
        String what,
        Instant until,
        Actor by,
        Instant at,
        @Nullable Release release) {

    public record Release(String opinion, Actor by, Instant at) {}

    public boolean inForce() {
        return release == null;
    }

    public Stop released(Release done) {
        return new Stop(what, until, by, at, done);
    }
}
