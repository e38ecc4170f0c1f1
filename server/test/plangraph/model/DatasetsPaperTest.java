package plangraph.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plangraph.data.source.Dataset;
import plangraph.data.source.DatasetReader;
import plangraph.testing.AnyLane;

/** Writes the tables of {@code docs/datasets.md} from the registries and compares them with what is committed. */
@AnyLane
class DatasetsPaperTest {
    private static final Path COMMITTED = Path.of("docs/datasets.md");
    private static final Path WRITTEN = Path.of("target/datasets.md");

    @Test
    void theTablesShowTheRegistries() throws IOException {
        String committed = Files.readString(COMMITTED, UTF_8);
        String written = replace("types", types(), replace("columns", columns(), replace("kinds", kinds(), committed)));
        if (!written.equals(committed)) {
            Files.createDirectories(WRITTEN.getParent());
            Files.writeString(WRITTEN, written, UTF_8);
            fail(COMMITTED + " does not show the registries as they are. Look at " + WRITTEN + " and take it over: cp "
                    + WRITTEN + " " + COMMITTED);
        }
    }

    /** A plan, its measure and the document; one part, two citations and one judgement. */
    @Test
    void theSmallestDatasetHasNoFault() throws Exception {
        Dataset smallest = DatasetReader.read(List.of(Path.of("seed/sdg"), Path.of("docs/smallest-dataset")))
                .getLast();
        assertEquals("smalltown", smallest.id());
        assertEquals(3, smallest.elements().size());
        assertEquals(4, smallest.links().size());
    }

    private static Stream<String> kinds() {
        return Stream.concat(
                Stream.of("| kind | Japanese | English | id, for example | further columns |", "|---|---|---|---|---|"),
                Kind.inReadingOrder().stream()
                        .map(kind -> row(
                                code(kind.word()),
                                kind.title().ja(),
                                kind.title().en(),
                                code(kind.idExample()),
                                kind.hasTable() ? furtherColumns(kind) : "no table")));
    }

    private static String furtherColumns(Kind kind) {
        return kind.columns().stream()
                .filter(column -> !Property.COMMON.contains(column))
                .map(column -> kind.needs(column) ? "**" + code(column.word()) + "**" : code(column.word()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> columns() {
        return Stream.concat(
                Stream.of("| column | what it holds | values |", "|---|---|---|"),
                Arrays.stream(Property.values())
                        .flatMap(column -> column.meaning().stream()
                                .map(meaning -> row(code(column.word()), meaning.en(), values(column)))));
    }

    private static String values(Property column) {
        Set<String> allowed = new TreeSet<>(column.allowed());
        if (column == Property.COUNTS) {
            return "a kind";
        }
        if (column == Property.QUESTION) {
            return "a type of relationship";
        }
        return switch (column.type()) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case FLAG, CODE -> allowed.stream().map(DatasetsPaperTest::code).collect(Collectors.joining(", "));
            case DATE -> "date, 2026-04-01";
            case ID -> "id";
            case IDS -> "ids";
            case LINES -> "lines";
        };
    }

    private static Stream<String> types() {
        return Stream.concat(
                Stream.of(
                        "| type | Japanese | English | from | to | usual basis | strengths |",
                        "|---|---|---|---|---|---|---|"),
                Arrays.stream(RelationshipType.values())
                        .map(type -> row(
                                code(type.name()),
                                type.title().ja(),
                                type.title().en(),
                                ends(type.from()),
                                ends(type.to()),
                                type.usualBasis().word(),
                                String.join(", ", type.strengths()))));
    }

    private static String ends(Collection<Kind> ends) {
        return ends.size() == Kind.values().length
                ? "any"
                : ends.stream().sorted().map(kind -> code(kind.word())).collect(Collectors.joining(", "));
    }

    private static String code(String word) {
        return word.isEmpty() ? "" : "`" + word + "`";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", List.of(cells)) + " |";
    }

    /** The text with other lines between the comments that begin and end this table. */
    private static String replace(String table, Stream<String> lines, String text) {
        Matcher place = Pattern.compile("(<!-- " + table + ":[^\n]*\n).*?(<!-- /" + table + " -->)", Pattern.DOTALL)
                .matcher(text);
        if (!place.find()) {
            throw new AssertionError(COMMITTED + " has no place for the table '" + table + "'");
        }
        return place.replaceFirst(
                "$1" + Matcher.quoteReplacement(lines.collect(Collectors.joining("\n", "", "\n"))) + "$2");
    }
}
