package plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plangraph.model.Faults;

/** A query file that begins with a byte order mark, as some editors write it, is read like any other. */
final class ByteOrderMarkTest {
    private static final String FILE = """
            \uFEFF//+ id: mine
            //+ title: {ja: 題, en: Title}
            //+ question: []
            //+ columns:
            //+   plan: {type: node, title: {ja: 計画, en: Plan}}
            //+ whenEmpty: {ja: 無, en: none}
            MATCH (plan:Plan)
            WHERE $basis <> [] AND plan.dataset = $dataset
            RETURN plan
            """;

    @Test
    void itsHeaderIsRead() {
        Faults faults = new Faults();
        Optional<SavedQuery> query = QueryReader.readText("own/mine.cypher", FILE, id -> Optional.empty(), faults);
        assertEquals(List.of(), faults.all());
        assertEquals("mine", query.orElseThrow().id());
    }

    @Test
    void itsIdIsFound() {
        assertEquals("mine", QueryFile.written(FILE).id());
    }
}
