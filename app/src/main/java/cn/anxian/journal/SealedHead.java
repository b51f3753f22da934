package cn.anxian.journal;

/**
 * How far the chain reaches: whoever keeps both can prove that nothing up to here was changed.
 *
 * @param head SM3, hexadecimal
 */
public record SealedHead(long position, String head) {}
