package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --help} says of each command, option and parameter. */
final class HelpTest {
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    @Test
    void everySentenceOfTheHelpHasItsJapanese() {
        List<String> sentences = sentences(program("ja")).toList();
        assertEquals(sentences(program("en")).count(), sentences.size());
        assertEquals(
                List.of(),
                sentences.stream()
                        .filter(sentence -> !JAPANESE.matcher(sentence).find())
                        .toList());
    }

    @Test
    void withoutJapaneseItIsEnglish() {
        List<String> sentences = sentences(program("en")).toList();
        assertTrue(sentences.size() > 25, sentences::toString);
        assertEquals(
                List.of(),
                sentences.stream()
                        .filter(sentence -> JAPANESE.matcher(sentence).find())
                        .toList());
    }

    @Test
    void everyCommandHasHelp() {
        CommandLine program = program("ja");
        for (String command : program.getSubcommands().keySet()) {
            StringWriter help = new StringWriter();
            CommandLine each = program("ja").setOut(new PrintWriter(help));
            assertEquals(0, each.execute(command, "--help"), command);
            assertTrue(help.toString().startsWith("使い方: plangraph " + command), help.toString());
        }
    }

    private static CommandLine program(String language) {
        return new Main(Commands.console(Map.of("PLANGRAPH_LANGUAGE", language), OutputStream.nullOutputStream()))
                .commandLine();
    }

    private static Stream<String> sentences(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        Stream<String> own = Stream.of(
                        Stream.of(spec.usageMessage().description()),
                        spec.options().stream().flatMap(option -> Stream.of(option.description())),
                        spec.positionalParameters().stream().flatMap(parameter -> Stream.of(parameter.description())))
                .flatMap(each -> each);
        return Stream.concat(own, command.getSubcommands().values().stream().flatMap(HelpTest::sentences));
    }
}
