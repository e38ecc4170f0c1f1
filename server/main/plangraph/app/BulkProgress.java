package plangraph.app;

import java.io.PrintStream;
import java.util.Locale;
import plangraph.model.LocalizedText;

/** Prints the progress of a load of many datasets: one line that is overwritten on a terminal, elsewhere a line every few seconds. */
final class BulkProgress {
    private static final double EVERY_SECONDS = 5;
    private static final double OFTEN = 0.2;
    private static final int BAR = 20;
    private static final char LAST_NARROW = 0xff;
    private static final LocalizedText NOTHING = new LocalizedText("", "");

    private final PrintStream out;
    private final boolean terminal;
    private final Locale language;
    private final int total;
    private final long started = System.nanoTime();
    private double told;
    private int loaded;
    private int unchanged;
    private int broken;
    private long rows;
    private double firstLoaded;
    private int width;

    BulkProgress(PrintStream out, boolean terminal, Locale language, int total) {
        this.out = out;
        this.terminal = terminal;
        this.language = language;
        this.total = total;
    }

    /** @param changes elements and links written */
    void loaded(int changes) {
        if (loaded == 0) {
            firstLoaded = seconds();
        }
        loaded++;
        rows += changes;
        tell();
    }

    void unchanged() {
        unchanged++;
        tell();
    }

    void broken() {
        broken++;
        tell();
    }

    /** A line of its own, which stays. */
    void say(LocalizedText words) {
        out.println(terminal ? over(words.in(language)) : words.in(language));
    }

    void end() {
        out.println(terminal ? over(line(seconds())) : line(seconds()));
    }

    private void tell() {
        double now = seconds();
        if (now - told >= (terminal ? OFTEN : EVERY_SECONDS)) {
            told = now;
            if (terminal) {
                out.print(over(line(now)));
                out.flush();
            } else {
                out.println(line(now));
            }
        }
    }

    /** Written over the line before, of which nothing may be left; older windows know no other way to empty a line. */
    private String over(String line) {
        int columns = columns(line);
        String covering = "\r" + line + " ".repeat(Math.max(0, width - columns));
        width = columns;
        return covering;
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    private String line(double now) {
        int done = loaded + unchanged + broken;
        return LocalizedText.of(
                        "[%-" + BAR + "s] %,d / %,d データセット%s%s、%,d 行、%,.0f 行/秒、%s",
                        "[%-" + BAR + "s] %,d of %,d datasets%s%s, %,d rows, %,.0f rows/s, %s",
                        "#".repeat(BAR * done / Math.max(1, total)),
                        done,
                        total,
                        unchanged == 0 ? NOTHING : LocalizedText.of("（読み込み済み %,d）", " (%,d already loaded)", unchanged),
                        broken == 0 ? NOTHING : LocalizedText.of("（誤りあり %,d）", " (%,d with errors)", broken),
                        rows,
                        rows / Math.max(0.001, now),
                        done == total ? LocalizedText.of("%.1f 秒", "%.1f s", now) : remaining(now, total - done))
                .in(language);
    }

    /** What is there already goes by too fast to count for the others. */
    private LocalizedText remaining(double now, int left) {
        if (loaded < 2) {
            return NOTHING;
        }
        long seconds = Math.round(left * (now - firstLoaded) / (loaded - 1));
        return LocalizedText.of("残り %d:%02d", "%d:%02d to go", seconds / 60, seconds % 60);
    }

    /** Of a terminal: Japanese takes two for each character. */
    private static int columns(String line) {
        return line.length()
                + (int) line.chars()
                        .filter(character -> character > LAST_NARROW)
                        .count();
    }
}
