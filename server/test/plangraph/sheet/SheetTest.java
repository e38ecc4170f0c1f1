package plangraph.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.RunningServer;
import plangraph.SharedServer;

@ExtendWith(SharedServer.class)
final class SheetTest {
    private final RunningServer server;

    SheetTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void look() throws Exception {
        for (String q : new String[] {
            "measures-without-project", "manifesto-items-without-kpi", "measure-sdg-matrix", "kpis-without-target"
        }) {
            for (String l : new String[] {"ja", "en"}) {
                Files.writeString(
                        Path.of("/tmp/look-" + q + "-" + l + ".md"),
                        server.get(server.api("/queries/" + q + "/results.md", Map.of("lang", l)))
                                .body());
            }
            var r = java.net.http.HttpClient.newHttpClient()
                    .send(
                            java.net.http.HttpRequest.newBuilder(
                                            server.api("/queries/" + q + "/results.docx", Map.of()))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.ofByteArray());
            Files.write(Path.of("/tmp/look-" + q + ".docx"), r.body());
            long t = System.nanoTime();
            r = java.net.http.HttpClient.newHttpClient()
                    .send(
                            java.net.http.HttpRequest.newBuilder(
                                            server.api("/queries/" + q + "/results.docx", Map.of()))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.ofByteArray());
            System.out.println("look " + q + " " + (System.nanoTime() - t) / 1e6 + " " + r.body().length);
        }
    }
}
