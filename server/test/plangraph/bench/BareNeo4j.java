package plangraph.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Result;

/**
 * The baseline of starting: an embedded Neo4j with its default configuration, asked through its own API for the first answer,
 * nothing else. Prints {@code answered}.
 */
final class BareNeo4j {

    /** @param args folder of the store, file of the saved query to ask */
    public static void main(String[] args) throws Exception {
        String cypher = Files.readString(Path.of(args[1]));
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(args[0])).build();
        Map<String, Object> parameters = Map.of("basis", List.of("stated", "derived", "analyst"), "dataset", "isesaki");
        long rows = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
                .executeTransactionally(
                        cypher, parameters, (Result result) -> result.stream().count());
        System.out.println("answered " + rows);
        // In good order, so that the next start has nothing to recover.
        service.shutdown();
    }

    private BareNeo4j() {}
}
