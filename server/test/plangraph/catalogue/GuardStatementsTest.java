package plangraph.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the attacks are many different ones, and the honest statements are not those that ship. */
final class GuardStatementsTest {

    @Test
    void atLeast150AttacksDifferInMoreThanTheirLiterals() throws IOException {
        List<String> attacks = GuardStatements.attacks("attacks.csv").stream()
                .map(attack -> GuardStatements.withoutLiterals(attack.cypher()))
                .toList();
        Set<String> distinct = new HashSet<>();
        assertEquals(
                List.of(),
                attacks.stream().filter(attack -> !distinct.add(attack)).toList());
        assertTrue(distinct.size() >= 150, distinct.size() + " attacks");
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
