package cn.anxian.directive.text;

/**
 * Words of the source.
 *
 * @param start of the first character, in Unicode code points of the source
 * @param end after the last character
 */
public record Passage(String text, int start, int end) {}
