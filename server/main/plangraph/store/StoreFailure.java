package plangraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neo4j.io.locker.FileLockException;
import plangraph.model.LocalizedText;

/** Explains what is wrong with a database folder on this machine, to the person who has to fix it. */
final class StoreFailure {
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

    /** A load that did not come to its end. */
    static GraphUnavailable unfinished(String why, LocalizedText wayOut, RuntimeException e) {
        return new GraphUnavailable(
                LocalizedText.of(
                        "Neo4j が終えられませんでした: %s%s%s", "Neo4j did not finish: %s%s%s", why, ALL_OR_NOTHING, wayOut),
                e);
    }

    /** What kept a load from its end, in one line with the way out. */
    static GraphUnavailable whileLoading(Path folder, RuntimeException e) {
        try {
            new DiskReserve(folder).check();
            return unfinished(String.valueOf(e.getMessage()), wayOut(folder), e);
        } catch (DiskFull full) {
            return new GraphUnavailable(LocalizedText.of("%s%s", "%s%s", full.words(), ALL_OR_NOTHING), e);
        } catch (UncheckedIOException unknown) {
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
