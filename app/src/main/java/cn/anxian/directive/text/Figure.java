package cn.anxian.directive.text;

/**
 * A number with its unit, for example 114家.
 *
 * @param text as it is written
 * @param number in ASCII digits
 */
public record Figure(String text, String number, String unit, int start, int end) {}
