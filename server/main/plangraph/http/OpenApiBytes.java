package plangraph.http;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.query.SavedQuery;

/** The OpenAPI document, made when it is first asked for after a change of the queries: it is long, and a start is in a hurry. */
final class OpenApiBytes {
    private final Services services;
    private final Json json;
    private final Function<Collection<SavedQuery>, Map<String, Object>> document;
    private String queries = "";
    private byte[] made = {};

    OpenApiBytes(Services services, Json json, Function<Collection<SavedQuery>, Map<String, Object>> document) {
        this.services = services;
        this.json = json;
        this.document = document;
    }

    byte[] now() {
        try {
            services.own().refresh();
        } catch (Neo4jException e) {
            // Neo4j is away: the document is then about what was there when it last answered.
        }
        return made();
    }

    private synchronized byte[] made() {
        String now = services.catalogue().revision();
        if (made.length == 0 || !queries.equals(now)) {
            made = json.bytes(document.apply(services.catalogue().all()));
            queries = now;
        }
        return made;
    }
}
