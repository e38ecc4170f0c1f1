package plangraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Mounts a small file system of its own on a folder, where this user may; else the test is skipped with a message. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** @param megabytes how much it holds */
    public static SmallDisk on(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) == 0,
                "skipped: this user may not mount a small disk");
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Writes a file that leaves a few kilobytes of what is left. */
    public void fill(Path ballast) throws IOException {
        fill(ballast, 0);
    }

    /** @param left how many bytes are left afterwards, to a few kilobytes */
    public void fill(Path ballast, long left) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            byte[] some = new byte[1 << 16];
            while (usable() > left + some.length) {
                out.write(some);
            }
        }
    }

    /** Takes nearly all that is left in one step, the rest after it: what has just been found to have room then has none. */
    public void fillAtOnce(Path ballast) throws IOException {
        long most = usable() - (1 << 20) & -4096L;
        if (run("fallocate", "-l", Long.toString(most), ballast.toString()) != 0) {
            throw new IOException("fallocate cannot take " + most + " bytes for " + ballast);
        }
        Path rest = ballast.resolveSibling("rest");
        fill(rest);
        Files.delete(rest);
    }

    private long usable() {
        return folder.toFile().getUsableSpace();
    }

    @Override
    public void close() {
        run("umount", folder.toString());
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
