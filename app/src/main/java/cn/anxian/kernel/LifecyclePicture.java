package cn.anxian.kernel;

/**
 * The life of a matter, drawn from the very table that guards it.
 *
 * @param matter its Chinese name
 * @param mermaid a state diagram
 */
public record LifecyclePicture(String matter, String mermaid) {}
