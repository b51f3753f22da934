package cn.anxian.obligation;

/**
 * Where the matters come from whose duties stand in the ledger, contributed as a bean by the module that owns them.
 *
 * @param id for programs: {@code inspection}; never changes
 * @param name for people: 政府检查
 * @param confined whether what is missed in such a matter is told inside the party only: honest reporting is never punished
 */
public record ObligationSource(String id, String name, boolean confined) {}
