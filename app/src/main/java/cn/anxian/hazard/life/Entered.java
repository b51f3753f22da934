package cn.anxian.hazard.life;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a hazard came from a register: whoever brought the register in entered it and did not find it.
 *
 * @param register the file's name
 * @param row its line in the file, as people count
 * @param finder as the register names him; null where it names nobody
 * @param deadline by when the register wanted it done; the clock here runs from the day of the import
 * @param owner who was to do it, as the register names him
 */
public record Entered(
        UUID registerId,
        String register,
        int row,
        @Nullable String finder,
        @Nullable LocalDate deadline,
        @Nullable String owner) {}
