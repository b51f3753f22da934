package cn.anxian.law.supervision;

import cn.anxian.law.accident.Grade;
import java.time.LocalDate;

/**
 * An accident as summons and lists look back on it.
 *
 * @param grave 性质严重、社会影响恶劣
 */
public record PastAccident(LocalDate day, Grade grade, int deaths, boolean grave) {}
