package cn.anxian.kernel.database;

/** A command on the terminal that opens the database: two Chinese sentences instead of a stack. */
public final class Terminal {

    public static final int REFUSED = 1;

    private Terminal() {}

    public static void run(Runnable command) {
        try {
            command.run();
        } catch (DatabaseRefused refused) {
            System.err.println(refused.getMessage());
            System.err.println(refused.remedy());
            System.exit(REFUSED);
        }
    }
}
