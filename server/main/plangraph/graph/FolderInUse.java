package plangraph.graph;

import java.nio.file.Path;
import plangraph.model.Words;

/** Another process, a server perhaps, holds the data folder. */
public final class FolderInUse extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder, Throwable cause) {
        super(
                Words.of(
                        "データのフォルダー %s は別のプロセスが使っています。そちらを止めるか、PLANGRAPH_DATA を別のフォルダーにしてください",
                        "The data folder %s is in use by another process; stop it, or set PLANGRAPH_DATA to another folder",
                        folder),
                cause);
    }
}
