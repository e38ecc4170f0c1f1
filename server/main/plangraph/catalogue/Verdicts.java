package plangraph.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import plangraph.fault.Faults;

/**
 * Remembers which queries were found good, by query revision and Neo4j version: EXPLAIN of twenty files costs a cold planner
 * three to four seconds at every start. Only good verdicts are kept; a changed file or another Neo4j is looked at again.
 */
public final class Verdicts implements QueryCheck {
    private final Path file;
    private final Supplier<String> neo4jVersion;
    private final QueryCheck check;

    /** @param neo4jVersion asked for once the graph can be used */
    public Verdicts(Path file, Supplier<String> neo4jVersion, QueryCheck check) {
        this.file = file;
        this.neo4jVersion = neo4jVersion;
        this.check = check;
    }

    @Override
    public void check(Collection<SavedQuery> queries, Faults faults) {
        Set<String> good = remembered();
        var unknown =
                queries.stream().filter(query -> !good.contains(entry(query))).toList();
        if (unknown.isEmpty()) {
            return;
        }
        check.check(unknown, faults);
        if (faults.isEmpty()) {
            Set<String> entries = new TreeSet<>();
            queries.forEach(query -> entries.add(entry(query)));
            remember(entries);
        }
    }

    private String entry(SavedQuery query) {
        return neo4jVersion.get() + " " + GuardedPlan.RULES + " " + query.id() + " " + query.revision();
    }

    private Set<String> remembered() {
        try {
            return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
        } catch (IOException e) {
            // Not knowing costs seconds, nothing else.
            return Set.of();
        }
    }

    private void remember(Set<String> entries) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path written = Files.write(file.resolveSibling(file.getFileName() + ".new"), entries);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // As above: the next start looks at all of them again.
        }
    }
}
