package plangraph.answer.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.model.text.Spelling;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/**
 * How often the question box understands what was asked, of questions written before it; see {@code ask/README.md} for what a hit is.
 * Of the questions kept aside only the rates are told, so that nobody tunes the box to them.
 */
@ExtendWith(SharedServer.class)
final class AskRatesTest {
    private static final Spelling WIDTH_AND_CASE = new Spelling(List.of());

    private final RunningServer server;

    AskRatesTest(RunningServer server) {
        this.server = server;
    }

    private record Rates(int questions, int first, int amongThree) {
        double firstShare() {
            return 100.0 * first / questions;
        }

        double amongThreeShare() {
            return 100.0 * amongThree / questions;
        }
    }

    private record Expected(String question, List<String> queries, Map<String, String> parameters) {
        static Expected of(CSVRecord row) {
            Map<String, String> parameters = Arrays.stream(row.get("parameters").split(";"))
                    .filter(pair -> !pair.isEmpty())
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a, TreeMap::new));
            return new Expected(row.get("question"), List.of(row.get("query").split("\\|")), parameters);
        }

        /** From 1; 0 when it is not there. */
        int rankIn(JsonNode matches) {
            if (queries.equals(List.of("none"))) {
                return matches.isEmpty() ? 1 : 0;
            }
            for (int at = 0; at < matches.size(); at++) {
                if (isMetBy(matches.get(at))) {
                    return at + 1;
                }
            }
            return 0;
        }

        private boolean isMetBy(JsonNode match) {
            if (queries.equals(List.of("search"))) {
                String sought = match.at("/parameters/q").asText();
                return match.get("kind").asText().equals("search")
                        && fold(sought).contains(fold(parameters.getOrDefault("q", "")));
            }
            Map<String, String> given = new TreeMap<>();
            match.get("parameters")
                    .properties()
                    .forEach(value -> given.put(value.getKey(), value.getValue().asText()));
            return queries.contains(match.get("query").asText()) && given.equals(parameters);
        }

        private static String fold(String text) {
            return WIDTH_AND_CASE.fold(text).text();
        }
    }

    private Rates rates(String file) throws Exception {
        int questions = 0;
        int first = 0;
        int amongThree = 0;
        StringBuilder failures = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(AskRatesTest.class.getResourceAsStream("/ask/" + file)),
                StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(reader)) {
                Expected expected = Expected.of(row);
                JsonNode matches = server.json("/ask", Map.of("text", expected.question(), "limit", "3"))
                        .get("matches");
                int rank = expected.rankIn(matches);
                if (rank != 1 && file.equals("questions.csv")) {
                    failures.append(expected).append('\n');
                    matches.forEach(match -> failures.append("    ")
                            .append(match.get("query").asText())
                            .append(match.get("parameters"))
                            .append(match.get("unread"))
                            .append(match.get("score"))
                            .append('\n'));
                }
                questions++;
                first += rank == 1 ? 1 : 0;
                amongThree += rank >= 1 ? 1 : 0;
            }
        }
        Files.writeString(Path.of("target/ask-" + file + ".txt"), failures);
        Rates rates = new Rates(questions, first, amongThree);
        System.out.printf(
                Locale.ROOT,
                "Question box, %s: %d questions, %.1f %% at rank 1, %.1f %% at rank 3%n",
                file,
                questions,
                rates.firstShare(),
                rates.amongThreeShare());
        return rates;
    }

    @Test
    void questionsItWasMadeWithAreUnderstood() throws Exception {
        Rates rates = rates("questions.csv");
        assertEquals(206, rates.questions());
        assertTrue(rates.firstShare() >= 95, rates::toString);
        assertTrue(rates.amongThreeShare() >= 98, rates::toString);
    }

    @Test
    void questionsKeptAsideAreUnderstood() throws Exception {
        Rates rates = rates("questions-kept-aside.csv");
        assertEquals(100, rates.questions());
        assertTrue(rates.firstShare() >= 85, "rank 1");
        assertTrue(rates.amongThreeShare() >= 95, "rank 3");
    }
}
