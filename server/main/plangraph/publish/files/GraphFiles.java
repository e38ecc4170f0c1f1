package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.answer.TruncatedOutput;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Writes the whole graph to a stream, which stays open. */
public final class GraphFiles {
    private final Graph graph;

    public GraphFiles(Graph graph) {
        this.graph = graph;
    }

    /** @throws TruncatedOutput when it fails after a part may have gone out; what fails before is thrown as it is */
    public void write(GraphFormat format, Revisions.Now now, OutputStream out) {
        WholeGraph whole = new WholeGraph(graph);
        // Every format needs it or is quick with it, and a graph that cannot be read fails here.
        PropertyColumns properties = whole.properties();
        try {
            switch (format) {
                case JSON -> GraphJson.write(whole, now, out);
                case CYPHER -> GraphCypher.write(whole, now, out);
                case GRAPHML -> GraphGraphml.write(whole, properties, out);
                case CSV_ZIP -> GraphTables.csvZip(whole, properties, out);
                case XLSX -> GraphTables.xlsx(whole, properties, now, out);
            }
            out.flush();
        } catch (IOException e) {
            throw new TruncatedOutput(e);
        } catch (UncheckedIOException | Neo4jException e) {
            throw new TruncatedOutput(e);
        }
    }
}
