package plangraph.query;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Query files from strangers: any content is a query or is refused with every fault named. */
class QueryFileFuzzTest {
    private static final String SOUND = """
            //+ id: fuzzed
            //+ title: {ja: 試し, en: A try}
            //+ question: ["{plan}の施策"]
            //+ tags: [plan]
            //+ params:
            //+   plan: {type: node, label: Plan, required: true, title: {ja: 計画, en: Plan}}
            //+ views: [table, graph]
            //+ whenEmpty: {ja: ない, en: none}
            MATCH (p:Plan {id: $plan, dataset: $dataset})-[r:HAS_MEASURE]->(m) WHERE r.basis IN $basis
            RETURN m AS measure, r AS link
            """;

    @FuzzTest(maxDuration = "60s")
    void anyFileIsAQueryOrRefused(FuzzedDataProvider data) throws IOException {
        Path folder = Files.createTempDirectory("plangraph-fuzz");
        Path file = folder.resolve("fuzzed.cypher");
        try {
            int at = data.consumeInt(0, SOUND.length());
            int until = data.consumeInt(at, SOUND.length());
            String put = data.consumeRemainingAsString();
            Files.writeString(
                    file,
                    SOUND.substring(0, at) + put.replaceAll("[\uD800-\uDFFF]", "") + SOUND.substring(until),
                    StandardCharsets.UTF_8);
            QueryCatalogue.read(folder);
        } catch (InvalidQueries e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("refused without a word", e);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
