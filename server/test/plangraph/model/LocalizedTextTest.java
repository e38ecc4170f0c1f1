package plangraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is said to people is said in both languages, wherever in the program it stands. */
final class LocalizedTextTest {
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:(\\d)\\$)?[-,.\\d]*[sdf]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    /** The same in every language. */
    private static final Set<String> INTERNATIONAL = Set.of("URL", "CSV（Windows-31J）", "CSV（ZIP）");

    /**
     * @param file where it is said
     * @param given how many values; none where they are filled in elsewhere
     */
    private record Said(Path file, String ja, String en, OptionalInt given) {

        boolean isForgotten() {
            boolean says = LATIN.matcher(PLACEHOLDER.matcher(en).replaceAll("")).find();
            return says && !JAPANESE.matcher(ja).find() && !INTERNATIONAL.contains(ja);
        }

        boolean losesAValue() {
            return values(ja) != values(en) || given.orElse((int) values(en)) != values(en);
        }

        private static long values(String sentence) {
            int[] next = {0};
            return PLACEHOLDER
                    .matcher(sentence)
                    .results()
                    .map(found -> found.group(1) == null ? Integer.toString(++next[0]) : found.group(1))
                    .distinct()
                    .count();
        }
    }

    @Test
    void noSentenceOfTheProgramLacksItsJapanese() throws IOException {
        List<Said> said = said();
        // Fewer would mean that they are not found any more.
        assertTrue(said.size() > 300, "found " + said.size());
        assertEquals(List.of(), said.stream().filter(Said::isForgotten).toList());
    }

    @Test
    void bothSentencesHaveTheSameValues() throws IOException {
        assertEquals(List.of(), said().stream().filter(Said::losesAValue).toList());
    }

    /** What ends a command is read by whoever runs the program, and by whoever mends a dataset. */
    @Test
    void valuesAreInBothLanguagesAndWordsAmongThemInTheirs() {
        LocalizedText kind = new LocalizedText("地区", "district");
        assertEquals(
                new LocalizedText("2個の「50%」は地区です", "'50%' is a district, 2 times"),
                LocalizedText.of("%3$s個の「%1$s」は%2$sです", "'%s' is a %s, %s times", "50%", kind, 2));
    }

    @Test
    void oneOfTheTwoIsChosenByTheLanguage() {
        LocalizedText words = new LocalizedText("地区", "district");
        assertEquals("地区", words.in(Locale.JAPAN));
        assertEquals("district", words.in(Locale.UK));
        assertEquals("district", words.in(Locale.GERMAN));
    }

    /** Every {@code new LocalizedText(…)} and {@code LocalizedText.of(…)} whose text stands there; others hand on what they were given. */
    private static List<Said> said() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Said> said = new ArrayList<>();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Path.of("server/main"))) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            for (var unit : task.parse()) {
                new Collector(Path.of(unit.getSourceFile().toUri()), said).scan(unit, null);
            }
        }
        return said;
    }

    private static final class Collector extends TreeScanner<Void, Void> {
        private final Path file;
        private final List<Said> said;

        Collector(Path file, List<Said> said) {
            this.file = file;
            this.said = said;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            add(made.getIdentifier().toString().equals("LocalizedText"), made.getArguments(), OptionalInt.empty());
            return super.visitNewClass(made, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree called, Void none) {
            var arguments = called.getArguments();
            add(
                    called.getMethodSelect().toString().equals("LocalizedText.of"),
                    arguments,
                    OptionalInt.of(arguments.size() - 2));
            return super.visitMethodInvocation(called, null);
        }

        private void add(boolean words, List<? extends ExpressionTree> arguments, OptionalInt given) {
            if (words && arguments.size() >= 2) {
                said.add(new Said(file, text(arguments.get(0)), text(arguments.get(1)), given));
            }
        }

        /** The literals of an expression, one after the other; those that a call is given name what it is to fetch. */
        private static String text(ExpressionTree expression) {
            List<String> literals = new ArrayList<>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void none) {
                    literals.add(String.valueOf(literal.getValue()));
                    return null;
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree called, Void none) {
                    return null;
                }
            }.scan(expression, null);
            return literals.stream().collect(Collectors.joining());
        }
    }
}
