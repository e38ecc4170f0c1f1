package plangraph;

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
import plangraph.model.Told;

/** Which package may know which: the drawing in RATIONALE.md, held; and what every checked exception can do. */
@AnyLane
class PackagesTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("plangraph");

    private static final Map<String, List<String>> MAY_KNOW = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("fault", List.of("model")),
            Map.entry("text", List.of()),
            Map.entry("settings", List.of("model")),
            Map.entry("watch", List.of()),
            Map.entry("synthesis", List.of()),
            Map.entry("dataset", List.of("fault", "model", "text")),
            Map.entry("embedded", List.of()),
            Map.entry("graph", List.of("embedded", "model", "text")),
            Map.entry("load", List.of("dataset", "graph", "model", "text")),
            Map.entry("catalogue", List.of("fault", "graph", "model", "text")),
            Map.entry("backup", List.of("graph", "model", "text")),
            Map.entry("access", List.of("graph", "model", "text")),
            Map.entry("own", List.of("access", "catalogue", "fault", "graph", "model")),
            Map.entry("body", List.of("graph", "model")),
            Map.entry("answer", List.of("body", "catalogue", "graph", "model")),
            Map.entry("explore", List.of("body", "graph", "model", "text")),
            Map.entry("ask", List.of("answer", "body", "catalogue", "explore", "graph", "model", "text")),
            Map.entry("export", List.of("answer", "body", "catalogue", "graph", "model", "text")),
            Map.entry("sheet", List.of("answer", "body", "catalogue", "explore", "graph", "model", "text")),
            Map.entry(
                    "http",
                    List.of(
                            "access",
                            "answer",
                            "ask",
                            "backup",
                            "body",
                            "catalogue",
                            "explore",
                            "export",
                            "fault",
                            "graph",
                            "model",
                            "own",
                            "sheet",
                            "text",
                            "watch"))));

    static Stream<String> packages() {
        return MAY_KNOW.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void knowsNoMoreThanItMay(String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAY_KNOW.getOrDefault(name, List.of()).stream())
                .map(each -> "plangraph." + each)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("plangraph." + name)
                .should()
                .dependOnClassesThat(resideInAnyPackage("plangraph..").and(not(resideInAnyPackage(allowed))))
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsInTheTable() {
        List<String> known = Stream.concat(
                        Stream.of("plangraph"), MAY_KNOW.keySet().stream().map(each -> "plangraph." + each))
                .toList();
        noClasses()
                .should()
                .resideOutsideOfPackages(known.toArray(String[]::new))
                .check(PROGRAM);
    }

    @Test
    void noCircles() {
        slices().matching("plangraph.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyGraphAndEmbeddedKnowNeo4jItself() {
        noClasses()
                .that()
                .resideOutsideOfPackages("plangraph.graph", "plangraph.embedded")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.dbms..", "org.neo4j.kernel..", "org.neo4j.graphdb..", "org.neo4j.configuration..")
                .check(PROGRAM);
    }

    @Test
    void onlySheetAndExportKnowOfficeFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages("plangraph.sheet", "plangraph.export")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
                .check(PROGRAM);
    }

    @Test
    void onlyHttpKnowsTheWebServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("plangraph.http")
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
                .beAssignableTo(Told.class)
                .check(PROGRAM);
    }
}
