package plangraph.answer.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plangraph.query.Asks;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** What the saved queries declare of how they are asked. */
final class DeclarationsTest {
    private static final Path CYPHER = Path.of("cypher");

    private static final Set<String> KNOWN = QuestionWords.read(CYPHER.resolve("question-words.csv")).groups().stream()
            .flatMap(group -> group.words().stream())
            .collect(Collectors.toSet());

    private static Stream<String> unknown(SavedQuery query) {
        return query.asks().stream()
                .flatMap(asks -> Stream.of(asks.of(), asks.has(), asks.lacks(), asks.says(), asks.also()))
                .flatMap(List::stream)
                .filter(word -> !KNOWN.contains(word))
                .map(word -> query.id() + ": " + word);
    }

    @Test
    void everySavedQueryDeclaresHowItIsAskedInWordsThatAreKnown() throws Exception {
        List<SavedQuery> all =
                List.copyOf(QueryCatalogue.read(CYPHER.resolve("queries")).all());
        assertEquals(List.of(), all.stream().flatMap(DeclarationsTest::unknown).toList());
        for (SavedQuery query : all) {
            assertFalse(
                    query.tags().contains("gap")
                            && query.asks().stream()
                                    .allMatch(asks -> asks.lacks().isEmpty()),
                    () -> query.id() + " finds what is lacking and does not say what");
        }
    }

    @Test
    void whatIsDeclaredIsReadFromTheHeader() throws Exception {
        SavedQuery query = QueryCatalogue.read(CYPHER.resolve("queries")).all().stream()
                .filter(one -> one.id().equals("manifesto-items-without-kpi"))
                .findFirst()
                .orElseThrow();
        Asks asks = query.asks().getFirst();
        assertEquals(List.of("manifesto", "item"), asks.of());
        assertEquals(List.of("kpi", "track"), asks.lacks());
    }
}
