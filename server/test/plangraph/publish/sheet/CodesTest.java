package plangraph.publish.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plangraph.answer.CodeTitles;

/** The viewer and the sheets call a code the same. */
final class CodesTest {
    private static final Pattern CODES = Pattern.compile("\n    codes: .*?\n    }", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("'?([\\w-]+)'?: '([^']+)'");

    @ParameterizedTest
    @EnumSource(Language.class)
    void codesReadAsInTheViewer(Language language) throws Exception {
        Matcher codes = CODES.matcher(Files.readString(Path.of("web/shared/words", language.word(), "codes.js")));
        codes.find();
        int compared = 0;
        for (Matcher entry = ENTRY.matcher(codes.group()); entry.find(); compared++) {
            assertEquals(entry.group(2), language.of(CodeTitles.word("state", entry.group(1))), entry.group(1));
        }
        assertEquals(45, compared, "codes of the viewer; count again when one is added");
    }
}
