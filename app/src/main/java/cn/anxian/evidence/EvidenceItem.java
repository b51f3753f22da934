package cn.anxian.evidence;

/**
 * A file that was taken.
 *
 * @param name as the sender called it
 * @param mediaType of the original
 * @param size of the original, in bytes
 * @param width in pixels, as people see it upright
 * @param height in pixels, as people see it upright
 * @param sha256 of the original, hexadecimal; it stands in the journal too
 */
public record EvidenceItem(
        EvidenceId id, String name, String mediaType, long size, int width, int height, String sha256) {}
