package cn.anxian.law;

import java.util.Optional;

/**
 * How long a duty may take, on a basis of its own: most duties are law while their number of days is the house's.
 *
 * @param starts the event from which it is counted, in Chinese
 * @param local present where a locality may change the length
 */
public record TimeLimit(Period period, Roll roll, String starts, Basis basis, Optional<Latitude> local) {
    /** The key under which an overlay changes it, after the rule's id. */
    public static final String KEY = "within";
}
