package cn.anxian.law.risk;

import java.math.BigDecimal;

/**
 * A graded risk.
 *
 * @param product D or R
 * @param level 1 (worst) to 5
 * @param name the method's word for the level, for example 高度危险
 */
public record RiskGrade(BigDecimal product, int level, String name, RiskColour colour) {}
