package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ConsoleTest {
    private static final Charset JAPANESE_WINDOWS = Charset.forName("windows-31j");

    @Test
    void aWindowGetsItsOwnCharactersWhenItHasJapanese() {
        assertEquals(JAPANESE_WINDOWS, Console.charset(true, JAPANESE_WINDOWS));
        assertEquals(StandardCharsets.UTF_8, Console.charset(true, StandardCharsets.UTF_8));
        assertEquals(StandardCharsets.UTF_8, Console.charset(true, StandardCharsets.US_ASCII));
    }

    @Test
    void aFileOrAnotherProgramGetsUtf8() {
        assertEquals(StandardCharsets.UTF_8, Console.charset(false, JAPANESE_WINDOWS));
    }
}
