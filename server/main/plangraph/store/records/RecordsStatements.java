package plangraph.store.records;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Finds the statements of the store by name, one in each file of {@code sql/}; both databases understand them all. */
final class RecordsStatements {
    private final ClasspathSqlLocator files = ClasspathSqlLocator.create();

    String named(String name) {
        return files.getResource(RecordsStatements.class.getClassLoader(), "sql/" + name + ".sql");
    }
}
