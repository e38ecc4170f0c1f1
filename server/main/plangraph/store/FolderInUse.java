package plangraph.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/** Thrown when another process, perhaps a server, holds the data folder. */
public final class FolderInUse extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    /** @param cause null: the lock was looked at */
    FolderInUse(Path folder, @Nullable Throwable cause) {
        super(
                LocalizedText.of(
                        "データのフォルダー %s は別のプロセスが使っています。そちらを止めるか、PLANGRAPH_DATA を別のフォルダーにしてください",
                        "The data folder %s is in use by another process; stop it, or set PLANGRAPH_DATA to another folder",
                        folder),
                cause);
    }
}
