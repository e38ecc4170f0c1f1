package plangraph.bench;

import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Prints how long the question box takes over HTTP: the first question, which learns the names, and those after it. */
final class AskBench {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 5;

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("plangraph-ask");
        try (RunningServer server = new RunningServer(SharedServer.embedded(folder))) {
            List<String> questions = questions();
            System.out.printf(Locale.ROOT, "first question: %.0f ms%n", millis(server, questions.getFirst()));
            for (int round = 0; round < WARM_UP; round++) {
                for (String question : questions) {
                    millis(server, question + " ".repeat(round + 1));
                }
            }
            double[] millis = new double[ROUNDS * questions.size()];
            for (int i = 0; i < millis.length; i++) {
                // With other spaces at its end each time: the same question asked twice comes from memory.
                String spaces = " ".repeat(WARM_UP + 1 + i / questions.size());
                millis[i] = millis(server, questions.get(i % questions.size()) + spaces);
            }
            Arrays.sort(millis);
            System.out.printf(
                    Locale.ROOT,
                    "%d questions, warm: median %.1f ms, 95 %% under %.1f ms, longest %.1f ms%n",
                    millis.length,
                    millis[millis.length / 2],
                    millis[millis.length * 95 / 100],
                    millis[millis.length - 1]);
        }
    }

    private static double millis(RunningServer server, String question) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> response = server.get(server.api("/ask", Map.of("text", question)));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.body());
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static List<String> questions() throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(AskBench.class.getResourceAsStream("/ask/questions.csv")),
                StandardCharsets.UTF_8)) {
            return format.parse(reader).stream()
                    .map((CSVRecord row) -> row.get("question"))
                    .toList();
        }
    }

    private AskBench() {}
}
