/**
 * Accidents: grades, clocks of reporting and investigation, who investigates, false reports, penalties
 * (《生产安全事故报告和调查处理条例》、《安全生产法》第五章、第六章).
 */
@NullMarked
package cn.anxian.law.accident;

import org.jspecify.annotations.NullMarked;
