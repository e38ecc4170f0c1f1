package plangraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.io.ByteUnit;

/**
 * Refuses to write below a reserve of free space. A database that meets a full disk in the middle of a commit fails for good: it has to be
 * closed, and its last transaction recovered.
 */
public final class DiskReserve {
    private static final long RESERVE = ByteUnit.mebiBytes(64);

    private final Path folder;

    /** @param folder on the disk; it need not exist before the first {@link #check} */
    public DiskReserve(Path folder) {
        this.folder = folder;
    }

    /** @throws DiskFull when less than the reserve is left */
    public void check() {
        long left = left();
        if (left < RESERVE) {
            throw new DiskFull(folder, left, RESERVE);
        }
    }

    /** Whether not even a log entry can be written. */
    boolean isUsedUp() {
        try {
            return left() < ByteUnit.mebiBytes(1);
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    private long left() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
