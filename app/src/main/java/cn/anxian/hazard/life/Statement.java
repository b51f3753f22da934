package cn.anxian.hazard.life;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a register of former times says of a hazard: 登记表载明. Names and days are the register's, nobody here has checked them.
 *
 * @param register the file's name
 * @param row its line in the file, as people count
 */
public record Statement(
        UUID registerId,
        String register,
        int row,
        @Nullable String result,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate deadline,
        @Nullable String measures,
        @Nullable String owner,
        @Nullable String finder,
        @Nullable String verifier,
        @Nullable String level) {}
