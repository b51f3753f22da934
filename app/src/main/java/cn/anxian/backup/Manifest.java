package cn.anxian.backup;

import java.util.Map;

/**
 * What the archive says of itself.
 *
 * @param format of the archive; a product reads this one and older ones
 * @param madeFor {@code work} or {@code demo}
 * @param schemas version of each module's tables
 * @param sequences where each stood, {@code schema.name} → value
 * @param partsSha256 of the list of parts
 */
record Manifest(
        int format,
        String madeFor,
        Map<String, Integer> schemas,
        Map<String, Long> sequences,
        int parts,
        long rows,
        String partsSha256,
        long journalEntries,
        String journalHead) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    static final String PARTS = "parts.jsonl";
}
