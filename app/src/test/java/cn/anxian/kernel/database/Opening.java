package cn.anxian.kernel.database;

/** What an application does with the database before anything else. */
public final class Opening {

    private Opening() {}

    public static void open(DatabaseSettings settings) {
        try (DatabaseServer server = DatabaseServer.open(settings)) {
            new Migrations(settings).run(server.dataSource(DatabaseRole.OWNER));
        }
    }
}
