package plangraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LackTest {
    private static final LocalizedText TITLE = new LocalizedText("地図", "The map");

    @Test
    void aLineHoldsAllOfIt() {
        Lack lack = new Lack(
                TITLE,
                new LocalizedText("地図がない。", "There is no map."),
                "x.document",
                "3-4;9",
                List.of("x.a", "x.b"),
                List.of("BUNDLES"));
        assertEquals(lack, Lack.of(lack.line()));
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        Lack lack = new Lack(
                TITLE, new LocalizedText("地図がない。", "There is no map."), "x.document", null, List.of(), List.of());
        assertEquals(lack, Lack.of(lack.line()));
    }

    @Test
    void aBreakInTheTextDoesNotBreakTheLine() {
        Lack lack =
                new Lack(TITLE, new LocalizedText("一行目\n二行目", "one\ttwo"), "x.document", null, List.of(), List.of());
        assertEquals(
                new LocalizedText("一行目 二行目", "one two"), Lack.of(lack.line()).text());
    }
}
