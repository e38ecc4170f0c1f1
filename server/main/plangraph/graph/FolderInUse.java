package plangraph.graph;

import java.nio.file.Path;

/** Another process, a server perhaps, holds the data folder. */
public final class FolderInUse extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder, Throwable cause) {
        super(
                "The data folder " + folder
                        + " is in use by another process; stop it, or set PLANGRAPH_DATA to another folder",
                cause);
    }
}
