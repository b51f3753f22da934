package cn.anxian.law.installation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The answer with its working.
 *
 * @param sum S
 * @param risk R; empty where it is no major hazard installation, or where a β is unknown
 * @param level 一级 … 四级, with {@code risk}
 * @param betaUnknown the substances whose β the tables do not give
 */
public record Assessment(
        BigDecimal sum,
        boolean isMajor,
        Optional<BigDecimal> risk,
        Optional<String> level,
        BigDecimal alpha,
        List<Row> rows,
        List<String> betaUnknown) {
    public Assessment {
        rows = List.copyOf(rows);
        betaUnknown = List.copyOf(betaUnknown);
    }
}
