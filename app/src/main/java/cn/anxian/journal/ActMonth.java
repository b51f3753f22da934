package cn.anxian.journal;

/**
 * What was done in a month, in number.
 *
 * @param month YYYY-MM of Beijing time
 */
public record ActMonth(String month, long acts) {}
