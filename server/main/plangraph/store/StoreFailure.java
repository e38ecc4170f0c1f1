package plangraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import plangraph.model.LocalizedText;

/** Explains what is wrong with a database folder on this machine, to the person who has to fix it. */
final class StoreFailure {
    private static final long LEAST_ROOM = ByteUnit.mebiBytes(64);

    private static final LocalizedText ALL_OR_NOTHING = new LocalizedText(
            "。読み込み中だったデータセットは元のままか、全部入っています。もう一度読み込んでください",
            "; the dataset that was being loaded is either unchanged or complete. Load it again");

    /** Neo4j finds out as well, but only after seconds of preparing itself. */
    static void refuseFolderInUse(Path folder) throws FolderInUse {
        Path lock = folder.resolve("data/databases/store_lock");
        if (Files.isReadable(lock)) {
            try (FileChannel file = FileChannel.open(lock, StandardOpenOption.READ)) {
                if (file.tryLock(0, Long.MAX_VALUE, true) == null) {
                    throw new FolderInUse(folder, null);
                }
            } catch (OverlappingFileLockException | IOException e) {
                // This process has it, or nobody can tell: Neo4j says what it makes of that.
            }
        }
    }

    /** Neo4j on a full disk fails late and with pages of its own log. */
    static void refuseFullDisk(Path folder) throws IOException, GraphUnavailable {
        long left = Files.getFileStore(folder).getUsableSpace();
        if (left < LEAST_ROOM) {
            throw new GraphUnavailable(LocalizedText.of(
                    "データのフォルダー %s のディスクの空きは %s MB です。動くには %s MB 要ります。空きを作るか、PLANGRAPH_DATA を別のディスクのフォルダーにしてください",
                    "The disk with the data folder %s has only %s MB left, but the database needs %s MB;"
                            + " free some space, or set PLANGRAPH_DATA to a folder on another disk",
                    folder,
                    left >> 20,
                    LEAST_ROOM >> 20));
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

    /** A load that did not come to its end. */
    static GraphUnavailable unfinished(String why, LocalizedText wayOut, Neo4jException e) {
        return new GraphUnavailable(
                LocalizedText.of(
                        "Neo4j が終えられませんでした: %s%s%s", "Neo4j did not finish: %s%s%s", why, ALL_OR_NOTHING, wayOut),
                e);
    }

    /** What kept a load from its end, in one line with the way out. */
    static GraphUnavailable whileLoading(Path folder, Neo4jException e) {
        try {
            refuseFullDisk(folder);
            return unfinished(String.valueOf(e.getMessage()), wayOut(folder), e);
        } catch (GraphUnavailable full) {
            return new GraphUnavailable(
                    LocalizedText.of("%s%s", "%s%s", full.told().getFirst(), ALL_OR_NOTHING), e);
        } catch (IOException unknown) {
            return new GraphUnavailable(
                    LocalizedText.of(
                            "%s のディスクが読めません: %s",
                            "The disk of %s cannot be read: %s", folder, String.valueOf(unknown.getMessage())),
                    e);
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
                LocalizedText.of(
                        "%s のデータベースが開けません: %s%s",
                        "The database in %s cannot be opened: %s%s",
                        folder,
                        String.valueOf(root.getMessage()),
                        wayOut(folder)),
                e);
    }

    static GraphUnavailable notStarted(Path folder) {
        return new GraphUnavailable(LocalizedText.of(
                "%s のデータベースが開けません: 起動しませんでした%s",
                "The database in %s cannot be opened: it did not start%s", folder, wayOut(folder)));
    }

    private static LocalizedText wayOut(Path folder) {
        return LocalizedText.of(
                "。%s を見るか、フォルダーをよそへ移して、バックアップがあれば「plangraph restore ファイル」を、なければ起動し直してデータセットを読み込んでください",
                "; see %s, or move the folder elsewhere and run 'plangraph restore FILE' with a backup,"
                        + " or start again to load the datasets",
                folder.resolve("logs/debug.log"));
    }

    private StoreFailure() {}
}
