package plangraph.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import plangraph.model.LocalizedText;

/**
 * Asks the launcher for a larger heap when a recovery ran out of memory: it may need several times what answering needs. The note beside the
 * store holds the size in MB and goes when the store has opened.
 */
final class RecoveryHeap {
    private static final int TIMES = 6;

    private final Path note;

    /** @param store the folder of the database */
    RecoveryHeap(Path store) {
        this.note = store.resolveSibling("heap-for-recovery");
    }

    /** Whether memory is what was missing. */
    static boolean isToBlame(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /** Leaves the note, and says what the next start does. */
    GraphUnavailable wanted(Throwable failure) throws IOException {
        long machine = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        long megabytes = Math.min(Runtime.getRuntime().maxMemory() * TIMES, machine * 3 / 4) >> 20;
        Files.writeString(note, megabytes + "\n");
        return new GraphUnavailable(
                LocalizedText.of(
                        "データベースの復旧にメモリーが足りませんでした。何も失われていません。もう一度起動すると、起動スクリプトが %s MB で試します（%s）",
                        "Recovering the database ran out of memory; nothing is lost. Start again: the launcher then tries with %s MB (%s)",
                        megabytes,
                        note),
                failure);
    }

    /** Takes the note away, since the store is open. */
    void notWanted() throws IOException {
        Files.deleteIfExists(note);
    }
}
