package plangraph.data.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.model.YamlText;

/** A YAML file of a dataset's folder. */
final class YamlFile {
    private static final LocalizedText REMEDY =
            new LocalizedText("項目は seed/README.md にあります", "see seed/README.md for its fields");

    private static final LocalizedText MISSING = new LocalizedText("ありません", "is missing");
    private static final LocalizedText NEEDED =
            new LocalizedText("データセットのフォルダーに必要です（seed/README.md）", "a dataset folder needs one (see seed/README.md)");
    private static final LocalizedText AS_UTF_8 = new LocalizedText("UTF-8 で保存してください", "save it as UTF-8");

    static <T> Optional<T> read(Path file, String shownAs, Class<T> type, Faults faults) throws IOException {
        if (!Files.exists(file)) {
            faults.add(shownAs, 0, 0, MISSING, NEEDED);
            return Optional.empty();
        }
        return ReadableFile.text(file, shownAs, AS_UTF_8, faults)
                .flatMap(text -> new YamlText(shownAs, REMEDY, faults).read(text, type));
    }

    private YamlFile() {}
}
