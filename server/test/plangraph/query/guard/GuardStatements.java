package plangraph.query.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import plangraph.model.Faults;
import plangraph.query.guard.tree.TreeRules;

/** The statements in {@code test-resources/guard}. */
public final class GuardStatements {
    private static final Path FOLDER = Path.of("server/test-resources/guard");

    /**
     * A statement that must be refused.
     *
     * @param refusal every fault as line:column: problem
     */
    public record Attack(String refusal, String cypher) {}

    public static List<Attack> attacks(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser table = CSVParser.parse(FOLDER.resolve(file), StandardCharsets.UTF_8, format)) {
            return table.stream()
                    .map(row -> new Attack(row.get("refusal"), row.get("cypher")))
                    .toList();
        }
    }

    /** One a line. */
    static List<String> honest() throws IOException {
        return Files.readAllLines(FOLDER.resolve("honest.txt"));
    }

    /** Whether its text or its tree breaks a rule. */
    public static boolean isRefused(String cypher) {
        Faults faults = new Faults();
        CypherWords.check(QueryText.of("q", cypher), faults);
        return !faults.isEmpty() || !TreeRules.faults(cypher).orElseThrow().isEmpty();
    }

    /** The statement with every text and number alike, and white space and case without meaning. */
    static String withoutLiterals(String cypher) {
        return CypherToken.of(cypher).stream()
                .map(token -> token.isLiteral() ? "?" : token.upper())
                .collect(Collectors.joining(" "));
    }

    private GuardStatements() {}
}
