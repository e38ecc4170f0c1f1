package plangraph.store;

import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file completely or not at all: under another name first, flushed to the disk, then moved to its place. */
public final class AtomicFile {

    /** Writes the content, and may fail halfway. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws Exception;
    }

    /** @throws Exception of the content, or because the disk will not; then the file is as it was */
    public static void write(Path file, Content content) throws Exception {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.to(out);
            }
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private AtomicFile() {}
}
