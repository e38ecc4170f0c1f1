package plangraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/**
 * A password for the only user of an embedded database, made anew at every start and kept nowhere: the loopback port would else
 * let every process of the machine write to the graph. It is set as data of the system database, since the first {@code ALTER
 * USER} costs a cold Cypher planner two to four seconds.
 */
final class StartPassword {
    private static final String USER = "neo4j";
    private static final int BYTES = 16;

    static AuthToken set(GraphDatabaseService system) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        try (Transaction transaction = system.beginTx()) {
            Node user = transaction.findNode(Label.label("User"), "name", USER);
            user.setProperty(
                    "credentials",
                    SystemGraphCredential.createCredentialForPassword(
                                    password.getBytes(StandardCharsets.UTF_8), new SecureHasher())
                            .serialize());
            user.setProperty("passwordChangeRequired", false);
            transaction.commit();
        }
        return AuthTokens.basic(USER, password);
    }

    private StartPassword() {}
}
