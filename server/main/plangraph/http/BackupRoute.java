package plangraph.http;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import plangraph.access.Role;
import plangraph.model.LocalizedText;
import plangraph.store.backup.Backup;

/** All that the graph holds, for an admin. */
final class BackupRoute {
    /** Saving and loading are short; who changes something again and again has to be asked to wait. */
    private static final int MOST_TRIES = 3;

    private final Backup backup;

    BackupRoute(Backup backup) {
        this.backup = backup;
    }

    GuardedRoute route() {
        return new GuardedRoute(
                HandlerType.GET,
                new Route(
                        "/api/v1/backup",
                        "backup",
                        "All that the graph holds, what people added too, to be restored with plangraph restore",
                        List.of(),
                        "application/zip",
                        false,
                        Route.ONLY_BY_ITS_GATE),
                Role.ADMIN,
                false,
                List.of(),
                "",
                200,
                call -> new GuardedRoute.Reply(
                        new Download(file()),
                        Map.of("Content-Disposition", "attachment; filename=\"plangraph.backup\"")));
    }

    /** A file to send and then to delete. */
    record Download(Path file) {}

    /** Whole before its first byte is sent, since only its end shows whether the data stayed the same meanwhile. */
    private Path file() {
        try {
            Path file = Files.createTempFile("plangraph", ".backup");
            boolean whole = false;
            try {
                write(file);
                whole = true;
                return file;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file) throws IOException {
        for (int tries = 1; ; tries++) {
            try (OutputStream out = Files.newOutputStream(file)) {
                backup.write(out);
                return;
            } catch (Backup.ChangedMeanwhile e) {
                if (tries == MOST_TRIES) {
                    throw RefusedRequest.conflict(new LocalizedText(
                            "バックアップ中にデータが変わったので、何も残していません。最初からやり直してください", String.valueOf(e.getMessage())));
                }
            }
        }
    }
}
