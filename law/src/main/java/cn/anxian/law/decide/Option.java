package cn.anxian.law.decide;

/**
 * One value that a field may have.
 *
 * @param label what it means in Chinese, or the code again
 */
public record Option(String code, String label) {}
