package plangraph.backup;

/** The graph is not one to restore into, or is not now what the backup says; the message says what to do. */
public final class RestoreRefused extends Exception {
    private static final long serialVersionUID = 1L;

    RestoreRefused(String why) {
        super(why);
    }
}
