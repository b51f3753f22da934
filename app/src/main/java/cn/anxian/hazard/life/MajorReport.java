package cn.anxian.hazard.life;

import java.time.Instant;

/**
 * 报告: what the enterprise told the supervising department, with the contents of 令第16号第十四条第二款.
 *
 * @param cause 现状及其产生原因
 * @param danger 危害程度和整改难易程度分析
 * @param workers how the workers were told, 安全生产法第四十一条第二款
 * @param to the department's post
 */
public record MajorReport(String cause, String danger, String workers, Answerer to, Actor by, Instant at) {}
