package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.dataset.DatasetFolder;

/** The data folder lies on a disk of its own, a small one that is full before the program is done. Needs the right to mount one. */
final class DiskFullTest {
    @TempDir
    private Path folder = Path.of("");

    private Path disk = Path.of("");

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=700m", "tmpfs", disk.toString()) == 0,
                "skipped: this user may not mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void aLoadOntoAFullDiskIsRefusedInOneLineAndLeavesTheOldRevision() throws Exception {
        DatasetFolder city = DatasetFolder.in(folder, "small");
        assertEquals(0, ended("load").exit());
        fill(disk.resolve("ballast"));
        longerThanTheDisk(city);

        Ended full = ended("load");

        assertEquals(1, full.exit(), full.printed().toString());
        assertTrue(full.printed().getLast().startsWith("The disk of the data folder "), full.printed().toString());
        assertTrue(full.printed().stream().noneMatch(line -> line.startsWith("\tat ")), full.printed().toString());

        Files.delete(disk.resolve("ballast"));
        assertEquals("5999 changes; nothing was written", ended("load", "--dry-run").printed().getLast());
        assertEquals(0, ended("load").exit());
        assertEquals("0 changes; nothing was written", ended("load", "--dry-run").printed().getLast());
    }

    /** 1,999 further measures, each with its link and its citation, and other titles for the two that were there. */
    private static void longerThanTheDisk(DatasetFolder city) throws IOException {
        String[] rows = new String[2_001];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "ID.measure." + (i + 1) + ",ID.plan," + "道".repeat(1_000 + i);
        }
        String[] places = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            places[i] = "ID.measure." + (i + 1) + ",3";
        }
        city.measures(rows).links(places);
    }

    private record Ended(int exit, List<String> printed) {}

    private Ended ended(String... command) throws Exception {
        Map<String, String> settings =
                Map.of("PLANGRAPH_DATA", disk.resolve("data").toString(), "PLANGRAPH_DATASETS", "small");
        try (Program program = Program.plangraph(folder, settings, command)) {
            int exit = program.awaitEnd();
            return new Ended(exit, program.printed());
        }
    }

    /** Leaves a few kilobytes. */
    private void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            byte[] some = new byte[1 << 16];
            while (disk.toFile().getUsableSpace() > some.length) {
                out.write(some);
            }
        }
    }
}
