package plangraph.app;

import java.io.PrintStream;
import java.util.Locale;
import plangraph.model.LocalizedText;

/** Prints the progress of a start: what was done, and the seconds since the previous line. */
final class Progress {
    private final PrintStream out;
    private final boolean terminal;
    private final Locale language;
    private long last = System.nanoTime();

    /** @param terminal whether a line can be written over */
    Progress(PrintStream out, boolean terminal, Locale language) {
        this.out = out;
        this.terminal = terminal;
        this.language = language;
    }

    void begun(LocalizedText what) {
        out.println(what.in(language));
    }

    /** For a load of many datasets. */
    BulkProgress ofMany(int total) {
        return new BulkProgress(out, terminal, language, total);
    }

    void done(LocalizedText what) {
        long now = System.nanoTime();
        out.println(what.in(language) + String.format(Locale.ROOT, " (%.1f s)", (now - last) / 1e9));
        last = now;
    }
}
