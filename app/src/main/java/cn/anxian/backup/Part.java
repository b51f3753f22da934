package cn.anxian.backup;

/**
 * One entry of the archive as it was written.
 *
 * @param name {@code tables/schema.table} or {@code home/…}
 * @param columns of the table, quoted, in the order of its lines; empty for a file
 * @param rows of the table; 0 for a file
 */
record Part(String name, String columns, long rows, long bytes, String sha256) {

    private static final String TABLES = "tables/";
    private static final String HOME = "home/";

    static String ofTable(String table) {
        return TABLES + table;
    }

    static String ofFile(String path) {
        return HOME + path;
    }

    boolean isTable() {
        return name.startsWith(TABLES);
    }

    String table() {
        return name.substring(TABLES.length());
    }

    /** Below the data folder, with slashes. */
    String path() {
        return name.substring(HOME.length());
    }

    /** A name that leads nowhere but where copies come from. */
    boolean isPlain() {
        return name.matches("tables/[a-z_]+\\.[a-z_0-9]+")
                || name.matches("home/(files|anchors|overlays)(/[^/\\\\\\p{Cntrl}]+)+")
                        && !name.contains("/../")
                        && !name.endsWith("/..");
    }
}
