package plangraph.store.inprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import plangraph.store.EmbeddedNeo4j;
import plangraph.testing.Neo4jWithPassword;
import plangraph.testing.OtherNeo4j;
import plangraph.testing.ScratchFolder;
import plangraph.testing.SkippedInFastLoop;

/** Gives tests two empty Neo4j, started once: one reached in this process, one over Bolt. What is done to one is done to the other. */
final class BothDrivers extends SkippedInFastLoop implements ParameterResolver {

    /** One driver of each kind. */
    record Both(Driver inProcess, Driver overBolt, Supplier<List<Driver>> more) {
        /** Two of the same, to be closed by the test. */
        List<Driver> others() {
            return more.get();
        }

        /** What each of them says, in process first. */
        <T> List<T> each(Function<Driver, T> ask) {
            return List.of(ask.apply(inProcess), ask.apply(overBolt));
        }

        <T> void assertEqual(Function<Driver, T> asked) {
            List<T> each = each(asked);
            assertEquals(each.getLast(), each.getFirst());
        }

        void assertSame(List<?> expected, Function<Session, List<?>> asked) {
            for (List<?> told : each(driver -> {
                try (Session session = driver.session()) {
                    return asked.apply(session);
                }
            })) {
                assertEquals(expected, told);
            }
        }

        List<List<Record>> run(String cypher, Map<String, Object> parameters) {
            return each(driver -> {
                try (var session = driver.session()) {
                    return session.run(cypher, parameters).list();
                }
            });
        }
    }

    private record Started(Both both, EmbeddedNeo4j embedded, OtherNeo4j other, Path folder) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            both.each(driver -> {
                driver.close();
                return driver;
            });
            embedded.close();
            other.close();
            ScratchFolder.delete(folder);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Both.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Both both = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Started.class, ignored -> start(), Started.class)
                .both();
        both.run("MATCH (n) DETACH DELETE n", Map.of());
        return both;
    }

    private static Started start() {
        try {
            Path folder = Files.createTempDirectory("plangraph-both");
            EmbeddedNeo4j embedded = EmbeddedNeo4j.open(folder);
            OtherNeo4j other = Neo4jWithPassword.changed();
            Supplier<List<Driver>> drivers = () -> List.of(
                    GraphDatabase.driver(embedded.uri(), embedded.credentials()),
                    GraphDatabase.driver(other.uri(), AuthTokens.basic(OtherNeo4j.USER, OtherNeo4j.PASSWORD)));
            List<Driver> first = drivers.get();
            return new Started(new Both(first.getFirst(), first.getLast(), drivers), embedded, other, folder);
        } catch (Exception e) {
            throw new IllegalStateException("The two databases for the tests did not start", e);
        }
    }
}
