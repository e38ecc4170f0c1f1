package plangraph.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** How long files of an answer take over HTTP, the question asked anew each time; prints rows for {@code bench/RESULTS.md}. */
final class SheetBench {
    private static final int WARM_UP = 30;
    private static final int MEASURED = 50;

    /** 184 rows: the policies, measures and items of the manifesto, each with its places. */
    private static final String QUERY = "document-statements";

    private static final Map<String, String> PARAMETERS = Map.of("document", "isesaki.document.manifesto-list");

    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-");
        try (RunningServer server = new RunningServer(SharedServer.embedded(data));
                HttpClient client = HttpClient.newHttpClient()) {
            int rows = server.ask(QUERY, PARAMETERS).get("rowCount").asInt();
            for (String ending : new String[] {"docx", "md", "xlsx", "graphml", "csv"}) {
                URI address = server.api("/queries/" + QUERY + "/results." + ending, PARAMETERS);
                long first = once(client, address);
                for (int i = 0; i < WARM_UP; i++) {
                    once(client, address);
                }
                Samples samples = new Samples();
                for (int i = 0; i < MEASURED; i++) {
                    samples.measure(() -> once(client, address));
                }
                System.out.println("| " + rows + " rows as " + ending + " | " + samples.spread() + " | first "
                        + first / 1_000_000 + " | |");
            }
        }
    }

    private static long once(HttpClient client, URI address) throws Exception {
        long begun = System.nanoTime();
        var response = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + response.statusCode());
        }
        return System.nanoTime() - begun;
    }

    private SheetBench() {}
}
