package plangraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;

/** What can be wrong with a store on this machine, in words for whoever has to mend it. */
final class StoreTrouble {
    private static final long LEAST_ROOM = ByteUnit.mebiBytes(64);

    static final String ALL_OR_NOTHING =
            "; the dataset that was being loaded is as it was before, or there whole: load again";

    /** Neo4j on a full disk fails late and with pages of its own log. */
    static void refuseFullDisk(Path folder) throws IOException, GraphUnavailable {
        long left = Files.getFileStore(folder).getUsableSpace();
        if (left < LEAST_ROOM) {
            throw new GraphUnavailable("The disk of the data folder " + folder + " has " + (left >> 20)
                    + " MB left, and the store needs " + (LEAST_ROOM >> 20)
                    + " to work; free some, or set PLANGRAPH_DATA to a folder on another disk");
        }
    }

    /** Whether nothing more can be written to the folder. */
    static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ByteUnit.mebiBytes(1);
        } catch (IOException e) {
            return true;
        }
    }

    /** What kept a load from its end, in one line with the way out. */
    static GraphUnavailable whileLoading(Path folder, Neo4jException e) {
        try {
            refuseFullDisk(folder);
            return new GraphUnavailable("Neo4j did not finish: " + e.getMessage() + ALL_OR_NOTHING + wayOut(folder), e);
        } catch (GraphUnavailable full) {
            return new GraphUnavailable(full.getMessage() + ALL_OR_NOTHING, e);
        } catch (IOException unknown) {
            return new GraphUnavailable("The disk of " + folder + " cannot be read: " + unknown.getMessage(), e);
        }
    }

    /** What kept the store from being opened, in one line with the way out. */
    static GraphUnavailable of(Path folder, RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return new FolderInUse(folder, e);
            }
        }
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new GraphUnavailable(
                "The store in " + folder + " cannot be opened: " + root.getMessage() + wayOut(folder), e);
    }

    static GraphUnavailable notStarted(Path folder) {
        return new GraphUnavailable(
                "The store in " + folder + " cannot be opened: its database did not start" + wayOut(folder));
    }

    private static String wayOut(Path folder) {
        return "; see " + folder.resolve("logs/debug.log")
                + ", or move the folder away and run 'plangraph restore FILE' with a backup, or start anew to load the datasets";
    }

    private StoreTrouble() {}
}
