package plangraph.query.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import plangraph.model.Faults;
import plangraph.store.DataFolder;

/**
 * Remembers which queries were found good, by query revision and Neo4j version: EXPLAIN of sixty files costs a cold planner ten
 * seconds and more. Only good verdicts are kept; a changed file or another Neo4j is looked at again. Those of the queries that
 * come with the program come with it, too.
 */
public final class Verdicts implements QueryCheck {
    private final Path shipped;
    private final Path file;
    private final Supplier<String> neo4jVersion;
    private final QueryCheck check;

    /**
     * @param shipped verdicts that came with the program; need not be there
     * @param file where further ones are remembered
     * @param neo4jVersion asked for once the graph can be used
     */
    public Verdicts(Path shipped, Path file, Supplier<String> neo4jVersion, QueryCheck check) {
        this.shipped = shipped;
        this.file = file;
        this.neo4jVersion = neo4jVersion;
        this.check = check;
    }

    @Override
    public void check(Collection<? extends GuardedQuery> queries, Faults faults) {
        Set<String> good = new HashSet<>(entries(shipped));
        good.addAll(entries(file));
        List<? extends GuardedQuery> unknown =
                queries.stream().filter(query -> !good.contains(entry(query))).toList();
        if (unknown.isEmpty()) {
            return;
        }
        check.check(unknown, faults);
        if (faults.isEmpty()) {
            remember(entries(neo4jVersion.get(), queries));
        }
    }

    /** What is remembered when all of these are good, in order. */
    static SortedSet<String> entries(String neo4jVersion, Collection<? extends GuardedQuery> queries) {
        return queries.stream().map(query -> entry(neo4jVersion, query)).collect(Collectors.toCollection(TreeSet::new));
    }

    private String entry(GuardedQuery query) {
        return entry(neo4jVersion.get(), query);
    }

    private static String entry(String neo4jVersion, GuardedQuery query) {
        return neo4jVersion + " " + GuardedPlan.RULES + " " + query.id() + " " + query.revision();
    }

    private static Set<String> entries(Path file) {
        try {
            return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
        } catch (IOException e) {
            // Not knowing costs seconds, nothing else.
            return Set.of();
        }
    }

    private void remember(Set<String> entries) {
        try {
            DataFolder.create(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Path written = Files.write(file.resolveSibling(file.getFileName() + ".new"), entries);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // As above: the next start looks at all of them again.
        }
    }
}
