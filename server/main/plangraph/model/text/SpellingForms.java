package plangraph.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Spellings of Japanese that people use one for another in every city: forms of characters and ways to add kana to them.
 *
 * @param characters each with the form that is in use today
 * @param words groups of spellings; the first of a group stands for all
 * @param fingerprint differs where texts are folded differently
 */
public record SpellingForms(Map<Character, Character> characters, List<List<String>> words, String fingerprint) {
    /** Changed with the rules of {@link Spelling} that are code. */
    private static final String RULES = "2";

    private static final String FILE = "/spelling-forms.txt";

    /** The table is part of the program and does not change while it runs. */
    static final SpellingForms SHIPPED = shipped();

    /** What a stored folded text depends on, beside the text and the synonyms of its city. */
    public static String shippedFingerprint() {
        return SHIPPED.fingerprint();
    }

    private static SpellingForms shipped() {
        try (InputStream file = Objects.requireNonNull(SpellingForms.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SpellingForms of(String table) {
        List<List<String>> groups = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split(" ")))
                .toList();
        Map<Character, Character> characters = new HashMap<>();
        groups.stream()
                .filter(SpellingForms::isOfCharacters)
                .forEach(group -> group.subList(1, group.size())
                        .forEach(form ->
                                characters.put(form.charAt(0), group.getFirst().charAt(0))));
        return new SpellingForms(
                Map.copyOf(characters),
                groups.stream().filter(group -> !isOfCharacters(group)).toList(),
                RULES + Integer.toHexString(table.hashCode()));
    }

    private static boolean isOfCharacters(List<String> group) {
        return group.stream().allMatch(form -> form.length() == 1);
    }
}
