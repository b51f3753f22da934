package cn.anxian.law;

/**
 * An answer that can be shown to a lawyer.
 *
 * @param because one Chinese sentence with the facts used
 * @param ruleVersion the rule and its version, for example COUNT-DAYS@2026-11-22
 * @param provisional whether a number used is not verified or a calendar year is not published
 */
public record Ruling<T>(T answer, Bases basis, String because, String ruleVersion, boolean provisional) {}
