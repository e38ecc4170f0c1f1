package plangraph.data.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/** Reads the text of a dataset's file. What is no ordinary file is never opened: a pipe would wait, a device have no end. */
final class ReadableFile {
    private static final LocalizedText NO_FILE =
            new LocalizedText("普通のファイルではありません", "is no ordinary file but a folder, a pipe or a device");
    private static final LocalizedText PUT_FILE =
            new LocalizedText("取り除くか、ファイルを置いてください", "remove it, or put a file there");
    private static final LocalizedText TOO_LARGE = new LocalizedText("大きすぎます", "is too large");
    private static final LocalizedText DIVIDE =
            LocalizedText.of("%sMB 以下にしてください", "let it have at most %s MB", ReadableFile.MOST_BYTES >> 20);
    private static final LocalizedText NOT_UTF_8 = new LocalizedText("文字コードが UTF-8 ではありません", "is not UTF-8");

    /** A hundred times the largest table of a city. */
    private static final long MOST_BYTES = 256L << 20;

    /** @param remedy for a file that is not UTF-8 */
    static Optional<String> text(Path file, String shownAs, LocalizedText remedy, Faults faults) throws IOException {
        if (!Files.isRegularFile(file)) {
            faults.add(shownAs, 0, 0, NO_FILE, PUT_FILE);
            return Optional.empty();
        }
        if (Files.size(file) > MOST_BYTES) {
            faults.add(shownAs, 0, 0, TOO_LARGE, DIVIDE);
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            faults.add(shownAs, 0, 0, NOT_UTF_8, remedy);
            return Optional.empty();
        }
    }

    private ReadableFile() {}
}
