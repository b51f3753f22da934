package cn.anxian.directory;

import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post with whoever holds it now, as lists show it. */
public record PostHeld(
        PostId id,
        String name,
        Role role,
        String roleName,
        RegionRef region,
        List<Named> lines,
        @Nullable PostId superiorId,
        String duties,
        @Nullable PersonId personId,
        @Nullable String personName,
        @Nullable Instant heldFrom,
        @Nullable Instant abolishedAt,
        int version,
        boolean editable) {}
