package plangraph.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.testing.OwnLane;

/** Memory that a recovery lacked is asked for at the next start. */
@OwnLane
final class RecoveryHeapTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void memoryThatARecoveryLackedIsNotedForTheLauncherUntilTheStoreOpens() throws Exception {
        Path store = folder.resolve("neo4j");
        Path note = folder.resolve("heap-for-recovery");
        Exception outOfMemory = new RuntimeException(new OutOfMemoryError("Java heap space"));
        assertTrue(RecoveryHeap.isToBlame(outOfMemory));
        assertFalse(RecoveryHeap.isToBlame(new IOException("No space left")));

        GraphUnavailable wanted = new RecoveryHeap(store).wanted(outOfMemory);

        long megabytes = Long.parseLong(Files.readString(note).strip());
        assertTrue(megabytes > Runtime.getRuntime().maxMemory() >> 20, note::toString);
        assertTrue(wanted.told().getFirst().en().contains(megabytes + " MB"));
        EmbeddedNeo4j.open(store).close();
        assertTrue(Files.notExists(note));
    }
}
