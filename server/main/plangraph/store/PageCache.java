package plangraph.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.neo4j.io.ByteUnit;

/** How much of the store Neo4j may hold outside the heap: all of it, where that leaves the machine three quarters of its memory. */
final class PageCache {
    private static final long LEAST = ByteUnit.mebiBytes(128);

    static long bytesFor(Path folder) throws IOException {
        long memory = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        // Room for what is added while it runs.
        long wanted = storeBytes(folder.resolve("data/databases")) * 5 / 4;
        return Math.max(LEAST, Math.min(wanted, memory / 4));
    }

    private static long storeBytes(Path databases) throws IOException {
        if (Files.notExists(databases)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(databases)) {
            return files.map(Path::toFile).mapToLong(java.io.File::length).sum();
        }
    }

    private PageCache() {}
}
