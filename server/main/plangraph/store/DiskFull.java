package plangraph.store;

import java.nio.file.Path;
import java.util.List;
import plangraph.model.LocalizedMessage;
import plangraph.model.LocalizedText;

/** Thrown instead of writing to a disk that is nearly full; nothing was changed, and reading goes on. */
public final class DiskFull extends RuntimeException implements LocalizedMessage {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText words;

    DiskFull(Path folder, long left, long reserve) {
        this(LocalizedText.of(
                "データのフォルダー %s のディスクの空きは %s MB です。書き込むには %s MB 要ります。空きを作るか、PLANGRAPH_DATA を別のディスクのフォルダーにしてください",
                "The disk with the data folder %s has only %s MB left, but the database needs %s MB to write;"
                        + " free some space, or set PLANGRAPH_DATA to a folder on another disk",
                folder,
                left >> 20,
                reserve >> 20));
    }

    private DiskFull(LocalizedText words) {
        super(words.en());
        this.words = words;
    }

    public LocalizedText words() {
        return words;
    }

    @Override
    public List<LocalizedText> told() {
        return List.of(words);
    }
}
