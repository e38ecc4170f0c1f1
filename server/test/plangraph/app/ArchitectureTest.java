package plangraph.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plangraph.model.LocalizedMessage;
import plangraph.testing.AnyLane;

/** Which room may know which: the drawing in ARCHITECTURE.md, held; and what every checked exception can do. */
@AnyLane
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("plangraph");

    /** Each room and those it may know; {@code app} wires everything and may know all. */
    private static final Map<String, List<String>> MAY_KNOW = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("store", List.of("model")),
            Map.entry("access", List.of("store", "model")),
            Map.entry("query", List.of("access", "store", "model")),
            Map.entry("data", List.of("access", "store", "model")),
            Map.entry("answer", List.of("query", "store", "model")),
            Map.entry("publish", List.of("answer", "query", "store", "model")),
            Map.entry("http", List.of("publish", "answer", "data", "query", "access", "store", "model"))));

    static Stream<String> rooms() {
        return MAY_KNOW.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void knowsNoMoreThanItMay(String room) {
        String[] allowed = Stream.concat(Stream.of(room), MAY_KNOW.getOrDefault(room, List.of()).stream())
                .map(each -> "plangraph." + each + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("plangraph." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("plangraph..").and(not(resideInAnyPackage(allowed))))
                .check(PROGRAM);
    }

    @Test
    void everyClassIsInARoom() {
        List<String> rooms = Stream.concat(Stream.of("app"), rooms())
                .map(room -> "plangraph." + room + "..")
                .toList();
        noClasses()
                .should()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .check(PROGRAM);
    }

    @Test
    void noCirclesBetweenRooms() {
        slices().matching("plangraph.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void noCirclesWithinRooms() {
        slices().matching("plangraph.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheStoreKnowsNeo4jItself() {
        noClasses()
                .that()
                .resideOutsideOfPackage("plangraph.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.dbms..", "org.neo4j.kernel..", "org.neo4j.graphdb..", "org.neo4j.configuration..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheRulesForTreesKnowNeo4jsParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("plangraph.query.guard.tree..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j.cypher..", "scala..")
                .check(PROGRAM);
    }

    @Test
    void onlyPublishKnowsOfficeFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage("plangraph.publish..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
                .check(PROGRAM);
    }

    @Test
    void onlyHttpKnowsTheWebServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("plangraph.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(PROGRAM);
    }

    @Test
    void whatEndsACommandIsToldInBothLanguages() {
        classes()
                .that()
                .areAssignableTo(Exception.class)
                .and()
                .areNotAssignableTo(RuntimeException.class)
                .should()
                .beAssignableTo(LocalizedMessage.class)
                .check(PROGRAM);
    }
}
