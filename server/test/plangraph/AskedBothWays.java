package plangraph;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import plangraph.answer.Arguments;
import plangraph.catalogue.SavedQuery;

/** For the benchmark: the same question over HTTP and through the driver alone, against one database. */
public final class AskedBothWays implements AutoCloseable {
    private final RunningServer server;
    private int asked;

    public AskedBothWays(Path data) throws Exception {
        this.server = new RunningServer(SharedServer.embedded(data));
    }

    /** As nobody asked before: no answer comes from memory. */
    public byte[] overHttpAnew(String query, Map<String, String> parameters) throws Exception {
        Map<String, String> with = new HashMap<>(parameters);
        with.put("limit", Integer.toString(1_000 + asked++ % 4_000));
        return overHttp(query, with);
    }

    /** Over a connection that stays open, with the plainest client that Java has. */
    public byte[] overHttp(String query, Map<String, String> parameters) throws Exception {
        var connection =
                server.api("/queries/" + query + "/results", parameters).toURL().openConnection();
        try (InputStream body = connection.getInputStream()) {
            return body.readAllBytes();
        }
    }

    /** Sends the Cypher and takes every row; nothing is made of them. */
    public List<Record> overDriver(String query, Map<String, String> parameters) {
        Plangraph plangraph = server.plangraph();
        SavedQuery saved = server.catalogue().find(query).orElseThrow();
        Arguments arguments = plangraph
                .answers()
                .arguments(saved, parameters, plangraph.revisions().read());
        return plangraph.graph().readCypher(saved.cypher(), arguments.values(), Result::list);
    }

    @Override
    public void close() {
        server.close();
    }
}
