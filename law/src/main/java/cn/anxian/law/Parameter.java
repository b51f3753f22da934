package cn.anxian.law;

import java.util.Optional;

/**
 * A number, a table or a list on which a rule turns.
 *
 * @param says what it is, in Chinese
 * @param unit for example 日; empty where it has none
 * @param verified whether it was read in a full text
 * @param local present where a locality may change it
 */
public record Parameter(
        String name, String says, Value value, String unit, boolean verified, Optional<Latitude> local) {
    /** The same with another value, which was read in a full text or was not. */
    Parameter with(Value value, boolean verified) {
        return new Parameter(name, says, value, unit, verified, local);
    }
}
