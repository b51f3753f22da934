package cn.anxian.law.installation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the standard says of one substance.
 *
 * @param listedAs the name of the entry, where it has one
 * @param share what one tonne adds to the sum, in parts of the common multiple
 * @param doubts what Q rests on without proof, in Chinese
 */
record Terms(Optional<String> listedAs, BigDecimal critical, BigDecimal share, Beta beta, List<String> doubts) {}
