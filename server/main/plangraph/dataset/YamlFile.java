package plangraph.dataset;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import plangraph.fault.Faults;
import plangraph.fault.YamlText;
import plangraph.model.Words;

/** A YAML file of a dataset's folder. */
final class YamlFile {
    private static final Words REMEDY = new Words("項目は seed/README.md にあります", "see seed/README.md for its fields");

    private static final Words MISSING = new Words("ありません", "is missing");
    private static final Words NEEDED =
            new Words("データセットのフォルダーに必要です（seed/README.md）", "a dataset folder needs one (see seed/README.md)");
    private static final Words AS_UTF_8 = new Words("UTF-8 で保存してください", "save it as UTF-8");

    static <T> Optional<T> read(Path file, String shownAs, Class<T> type, Faults faults) throws IOException {
        if (!Files.exists(file)) {
            faults.add(shownAs, 0, 0, MISSING, NEEDED);
            return Optional.empty();
        }
        try {
            return new YamlText(shownAs, REMEDY, faults).read(Files.readString(file), type);
        } catch (CharacterCodingException e) {
            faults.add(shownAs, 0, 0, Table.NOT_UTF_8, AS_UTF_8);
            return Optional.empty();
        }
    }

    private YamlFile() {}
}
