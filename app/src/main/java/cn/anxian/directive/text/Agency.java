package cn.anxian.directive.text;

/**
 * Who is to do it.
 *
 * @param kind an id of the pack's agency kinds, or of {@link Group}
 * @param name as the quote has it; the pack's short name if inferred
 * @param inferred whether the quote does not name it
 * @param because why it stands here, in Chinese
 */
public record Agency(String kind, String name, boolean inferred, String because) {}
