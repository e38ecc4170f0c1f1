package plangraph.http.route;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plangraph.access.Role;
import plangraph.http.core.RefusedRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.http.core.RouteFormat;
import plangraph.model.LocalizedText;
import plangraph.store.backup.Backup;

/** Declares the route of a backup: all that the graph holds, for an admin. */
public final class BackupRoutes {
    private static final RouteFormat ZIP = new RouteFormat("zip", "application/zip");

    /** Saving and loading are short; who changes something again and again has to be request to wait. */
    private static final int MOST_TRIES = 3;

    private final Backup backup;

    public BackupRoutes(Backup backup) {
        this.backup = backup;
    }

    public List<Route> routes() {
        return List.of(Route.get(
                        "/api/v1/backup",
                        "backup",
                        "Everything in the graph, including what people added, to be restored with plangraph restore")
                .needs(Role.ADMIN)
                .with(Route.Trait.NO_STORE)
                .file(ZIP)
                .handledBy(request -> Response.temporaryFile("plangraph.backup", ZIP.mediaType(), file())));
    }

    /** Writes the backup, whole before its first byte is sent, since only its end shows whether the data stayed the same meanwhile. */
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
