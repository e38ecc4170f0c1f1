package plangraph;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import plangraph.answer.Arguments;
import plangraph.catalogue.Parameter;
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

    public URI base() {
        return server.base();
    }

    /** Where the answer of the query is. */
    public URI address(String query, Map<String, String> parameters) {
        return server.api("/queries/" + query + "/results", parameters);
    }

    /** Of the answers of all saved queries that can be asked without saying more. */
    public List<URI> addressesWithoutParameters() {
        return server.catalogue().all().stream()
                .filter(query -> query.params().stream().noneMatch(Parameter::required))
                .map(query -> address(query.id(), Map.of()))
                .toList();
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
