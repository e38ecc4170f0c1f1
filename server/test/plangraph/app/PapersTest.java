package plangraph.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.testing.AnyLane;

/** Checks that what the papers point to is there, and that they stay short enough to be read. */
@AnyLane
class PapersTest {
    private static final int README_LINES = 130;
    private static final int LINE_LENGTH = 200;

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    /** A word in code type with two capitals that begins with one: the name of a class. */
    private static final Pattern CLASS =
            Pattern.compile("`@?([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)(?:\\.[A-Za-z…]+)?`");

    /** A path in code type, from the root or from the rooms; names in capitals stand for any. */
    private static final Pattern PATH =
            Pattern.compile("`([a-z][A-Za-z-]*(?:/[a-z][A-Za-z._-]*|/[A-Z][a-z][A-Za-z]*)+)/?`");

    private static final String ROOMS = "server/main/plangraph/";

    /** Names in code type that are somebody else's: of Neo4j, of JUnit, of browsers, of the graph. */
    private static final Set<String> OTHERS = Set.of(
            "AccessToken",
            "AuditEntry",
            "BoltConnectionProviderFactory",
            "DistrictDirection",
            "ImmutableEnumChecker",
            "KpiSeries",
            "ManifestoItem",
            "MissingSummary",
            "NationalDirection",
            "OwnQuery",
            "OwnQueryVersion",
            "ParentCommand",
            "ResolvedFunctionInvocation",
            "SdgGoal",
            "StringSplitter");

    static Stream<Path> papers() throws IOException {
        List<Path> papers = new ArrayList<>();
        for (String folder : List.of(".", "bench", "cypher", "seed")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(PapersTest::isPaper).forEach(papers::add);
            }
        }
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            files.filter(PapersTest::isPaper).forEach(papers::add);
        }
        return papers.stream().map(Path::normalize).sorted();
    }

    private static boolean isPaper(Path file) {
        return file.toString().endsWith(".md");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyLinkLeadsToAFile(Path paper) throws IOException {
        Path folder = paper.toAbsolutePath().getParent();
        assertEquals(
                List.of(),
                matches(LINK, paper)
                        .filter(link -> !link.matches("[a-z]+:.*"))
                        .filter(link ->
                                !Files.exists(Objects.requireNonNull(folder).resolve(link)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyClassThatIsNamedExists(Path paper) throws IOException {
        Set<String> classes = classes();
        assertEquals(
                List.of(),
                matches(CLASS, paper)
                        .filter(name -> !classes.contains(name) && !OTHERS.contains(name))
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void everyPathThatIsNamedExists(String paper) throws IOException {
        assertEquals(
                List.of(),
                matches(PATH, Path.of(paper))
                        .filter(path -> !path.startsWith("target/"))
                        .filter(path -> Stream.of(path, ROOMS + path, ROOMS + path + ".java")
                                .noneMatch(each -> Files.exists(Path.of(each))))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void theReadmeIsShort(String readme) throws IOException {
        assertTrue(Files.readAllLines(Path.of(readme)).size() < README_LINES);
    }

    /** Rows of tables may be longer: Markdown has no other way to write them. */
    @ParameterizedTest
    @MethodSource("papers")
    void noLineIsLong(Path paper) throws IOException {
        assertEquals(
                List.of(),
                Files.readAllLines(paper).stream()
                        .filter(line -> line.length() > LINE_LENGTH && !line.startsWith("|"))
                        .toList());
    }

    @Test
    void theIndexListsEveryDecisionWithItsTitleAndDate() throws IOException {
        String index = Files.readString(Path.of("RATIONALE.md"), UTF_8);
        List<String> missing = new ArrayList<>();
        try (Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
            for (Path decision : decisions.sorted().toList()) {
                List<String> lines = Files.readAllLines(decision);
                String row = "| %s | [%s](docs/decisions/%s) | %s |"
                        .formatted(
                                lines.get(2).split(" · ", 2)[0],
                                lines.getFirst().substring("# ".length()),
                                decision.getFileName(),
                                lines.get(2).split(" · ", 2)[1]);
                if (!index.contains(row)) {
                    missing.add(row);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static Stream<String> matches(Pattern pattern, Path paper) throws IOException {
        return pattern
                .matcher(Files.readString(paper, UTF_8))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList()
                .stream();
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("server"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
