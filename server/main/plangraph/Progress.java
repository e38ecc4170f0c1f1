package plangraph;

import java.io.PrintStream;
import java.util.Locale;

/** Lines for whoever waits for a start: what was done, and the seconds since the line before. */
final class Progress {
    private final PrintStream out;
    private final boolean terminal;
    private long last = System.nanoTime();

    /** @param terminal whether a line can be written over */
    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void begun(String what) {
        out.println(what);
    }

    /** For a load of many datasets. */
    BulkProgress ofMany(int total) {
        return new BulkProgress(out, terminal, total);
    }

    void done(String what) {
        long now = System.nanoTime();
        out.println(what + String.format(Locale.ROOT, " (%.1f s)", (now - last) / 1e9));
        last = now;
    }
}
