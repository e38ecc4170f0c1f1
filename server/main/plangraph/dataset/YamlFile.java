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
    private static final Words REMEDY = Words.only("see seed/README.md for its fields");

    static <T> Optional<T> read(Path file, String shownAs, Class<T> type, Faults faults) throws IOException {
        if (!Files.exists(file)) {
            faults.add(shownAs, 0, 0, "is missing", "a dataset folder needs one (see seed/README.md)");
            return Optional.empty();
        }
        try {
            return new YamlText(shownAs, REMEDY, faults).read(Files.readString(file), type);
        } catch (CharacterCodingException e) {
            faults.add(shownAs, 0, 0, "is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
    }

    private YamlFile() {}
}
