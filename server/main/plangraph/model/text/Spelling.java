package plangraph.model.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folds spellings that people treat as one: width, case, white space, dashes, CJK radicals that only look like the
 * character, and the synonyms of the datasets (子ども・こども・子供). Text is folded for search only; what is shown stays as it is.
 */
public final class Spelling {

    private record Variant(String spelling, String standsFor) {}

    /** By their first character, since most characters begin none. */
    private final Map<Character, List<Variant>> variants;

    /** @param synonyms groups of spellings; the first of a group stands for all */
    public Spelling(List<List<String>> synonyms) {
        Set<Variant> all = new LinkedHashSet<>();
        for (List<String> group : synonyms) {
            String standsFor = Characters.fold(group.getFirst()).text();
            for (String spelling : group.subList(1, group.size())) {
                String folded = Characters.fold(spelling).text();
                // A spelling that folds to nothing (・) would match everywhere and never let go.
                if (!folded.isEmpty()) {
                    all.add(new Variant(folded, standsFor));
                }
            }
        }
        // The longest first, so that a spelling inside another one does not win.
        this.variants = all.stream()
                .sorted(Comparator.comparingInt((Variant v) -> v.spelling().length())
                        .reversed())
                .collect(Collectors.groupingBy(v -> v.spelling().charAt(0)));
    }

    /** Whether it folds every text as the other does. */
    public boolean foldsAs(Spelling other) {
        return all().equals(other.all());
    }

    private Set<Variant> all() {
        return variants.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** The folded text, and where each of its characters comes from. */
    public Folded fold(String raw) {
        Folded characters = Characters.fold(raw);
        Folded.Builder result = new Folded.Builder();
        int at = 0;
        while (at < characters.text().length()) {
            Variant variant = variantAt(characters.text(), at);
            if (variant == null) {
                result.append(characters.text().charAt(at), characters.start(at), characters.end(at));
                at++;
            } else {
                int last = at + variant.spelling().length() - 1;
                for (int i = 0; i < variant.standsFor().length(); i++) {
                    result.append(variant.standsFor().charAt(i), characters.start(at), characters.end(last));
                }
                at = last + 1;
            }
        }
        return result.build();
    }

    private @org.jspecify.annotations.Nullable Variant variantAt(String text, int at) {
        for (Variant variant : variants.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(variant.spelling(), at)) {
                return variant;
            }
        }
        return null;
    }

    /** Character by character, so that positions can be traced back. */
    private static final class Characters {
        static Folded fold(String raw) {
            Folded.Builder result = new Folded.Builder();
            int at = 0;
            while (at < raw.length()) {
                int end = at + Character.charCount(raw.codePointAt(at));
                // A half-width kana and its voicing mark are two characters that fold to one.
                while (end < raw.length()
                        && (raw.charAt(end) == '\uFF9E'
                                || raw.charAt(end) == '\uFF9F'
                                || isCombining(raw.charAt(end)))) {
                    end++;
                }
                String folded = Normalizer.normalize(raw.substring(at, end), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
                for (int i = 0; i < folded.length(); i++) {
                    char c = CjkRadicals.unified(folded.charAt(i));
                    if (!isIgnored(c)) {
                        result.append(isDash(c) ? '-' : c, at, end);
                    }
                }
                at = end;
            }
            return result.build();
        }

        private static boolean isCombining(char c) {
            return Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private static boolean isIgnored(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '・' || c == '\u200B' || c == '\uFEFF';
        }

        private static boolean isDash(char c) {
            return c == '‐' || c == '‑' || c == '–' || c == '—' || c == '―' || c == '−';
        }
    }
}
