package cn.anxian.kernel.database;

/** The database cannot be opened as it is, for a reason that a person can mend; nothing in it was changed. */
public class DatabaseRefused extends RuntimeException {

    private final String remedy;

    public DatabaseRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
