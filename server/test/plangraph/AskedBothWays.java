package plangraph;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import plangraph.answer.Arguments;
import plangraph.catalogue.SavedQuery;

/** For the benchmark: the same question over HTTP and through the driver alone, against one database. */
public final class AskedBothWays implements AutoCloseable {
    private final RunningServer server;

    public AskedBothWays(Path data) throws Exception {
        this.server = new RunningServer(SharedServer.embedded(data));
    }

    public HttpResponse<String> overHttp(String query, Map<String, String> parameters) throws Exception {
        HttpResponse<String> response = server.get(server.api("/queries/" + query + "/results", parameters));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(query + " answered " + response.statusCode());
        }
        return response;
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
