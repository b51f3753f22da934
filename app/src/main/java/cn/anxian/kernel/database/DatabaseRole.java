package cn.anxian.kernel.database;

/** Five doors to the database, each with the least that it needs. */
public enum DatabaseRole {
    /** Owns the tables and migrates them. Row-level security binds it, too. */
    OWNER,
    /** Works for the callers, under row-level security. */
    APP,
    /** Rings. */
    BELL,
    /** Chains the journal. */
    SEALER,
    /** Reads everything for a copy, and writes nothing. */
    BACKUP;

    public String roleName() {
        return "anxian_" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
