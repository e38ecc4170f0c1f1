package plangraph.bench;

import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** The baseline of starting: an embedded Neo4j and its first answer, nothing else. Prints {@code answered}. */
final class BareNeo4j {

    /** @param args folder of the store */
    public static void main(String[] args) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(args[0])).build();
        long elements = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
                .executeTransactionally("MATCH (e:Element) RETURN count(e) AS elements", java.util.Map.of(), result ->
                        (Long) result.next().get("elements"));
        System.out.println("answered " + elements);
        Runtime.getRuntime().halt(0);
    }

    private BareNeo4j() {}
}
