package plangraph.backup;

/** A file that is no backup, not a whole one, or one of a newer program. Nothing was written to the graph. */
public final class BrokenBackup extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenBackup(String why) {
        super(why);
    }

    BrokenBackup(String why, Throwable cause) {
        super(why, cause);
    }
}
