package plangraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a file completely or not at all: under another name first, flushed to the disk, then moved to its place. */
public final class AtomicFile {

    /** Writes the content, and may fail halfway. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws Exception;
    }

    private static final String UNFINISHED = ".unfinished";
    /** Nobody has written to it for so long: its writer was killed. */
    private static final Duration LEFT = Duration.ofMinutes(10);

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    /** @throws Exception of the content, or because the disk will not; then the file is as it was */
    public static void write(Path file, Content content) throws Exception {
        write(file, false, content);
    }

    /** The same for what only its owner may read, from its first byte on, where the file system knows owners. */
    public static void writeForOwner(Path file, Content content) throws Exception {
        removeLeft(file);
        write(file, true, content);
    }

    private static void write(Path file, boolean forOwner, Content content) throws Exception {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            try (OutputStream out = open(unfinished, forOwner)) {
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

    private static OutputStream open(Path unfinished, boolean forOwner) throws IOException {
        if (!forOwner
                || !unfinished.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.newOutputStream(unfinished);
        }
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(OWNER));
        return Files.newOutputStream(unfinished);
    }

    /** Removes what writers that were killed left beside the file. */
    private static void removeLeft(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Instant before = Instant.now().minus(LEFT);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path left :
                    files.filter(each -> each.toString().endsWith(UNFINISHED)).toList()) {
                if (Files.getLastModifiedTime(left).toInstant().isBefore(before)) {
                    Files.deleteIfExists(left);
                }
            }
        } catch (IOException e) {
            // It takes room and does no harm; whether the folder can be written to, the writing tells.
        }
    }

    private AtomicFile() {}
}
