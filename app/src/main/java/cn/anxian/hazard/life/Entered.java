package cn.anxian.hazard.life;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a hazard came from a register: whoever brought the register in entered it and did not find it.
 *
 * @param register the file's name
 * @param row its line in the file, as people count
 * @param finder as the register names him; null where it names nobody
 */
public record Entered(
        UUID registerId, String register, int row, @Nullable String finder) {}
