package plangraph.query.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the attacks are many different ones, and the honest statements are not those that ship. */
final class GuardStatementsTest {

    /** Disguises of one statement (comments, case, white space, quotes) count once. */
    @Test
    void atLeast250AttacksDifferInMoreThanTheirLiterals() throws IOException {
        Set<String> distinct = new HashSet<>();
        GuardStatements.attacks("attacks.csv")
                .forEach(attack -> distinct.add(GuardStatements.withoutLiterals(attack.cypher())));
        assertTrue(distinct.size() >= 250, distinct.size() + " attacks");
    }

    @Test
    void atLeast50HonestStatementsAreNotThoseThatShip() throws IOException {
        Set<String> honest = new HashSet<>();
        GuardStatements.honest().forEach(each -> honest.add(GuardStatements.withoutLiterals(each)));
        try (Stream<Path> files = Files.list(Path.of("cypher/queries"))) {
            for (Path file : files.toList()) {
                honest.remove(GuardStatements.withoutLiterals(
                        QueryText.of("", Files.readString(file)).cypher()));
            }
        }
        assertEquals(GuardStatements.honest().size(), honest.size());
        assertTrue(honest.size() >= 50, honest.size() + " honest statements");
    }
}
