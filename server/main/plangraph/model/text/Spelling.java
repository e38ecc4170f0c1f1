package plangraph.model.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Folds spellings that people treat as one: width, case, white space, dashes, CJK radicals that only look like the
 * character, forms of characters and of words (﨑, 申込み) and the synonyms of the datasets (子ども・こども・子供). Text is folded
 * for search only; what is shown stays as it is.
 */
public final class Spelling {

    private record Variant(String spelling, String standsFor) {}

    /** Spellings that a word may have in any city. */
    private static final Substitutes FORMS = Substitutes.of(SpellingForms.SHIPPED.words(), Characters::fold);

    private final Substitutes synonyms;

    /** @param synonyms groups of spellings; the first of a group stands for all */
    public Spelling(List<List<String>> synonyms) {
        this.synonyms = Substitutes.of(synonyms, raw -> FORMS.in(Characters.fold(raw)));
    }

    /** Whether it folds every text as the other does. */
    public boolean foldsAs(Spelling other) {
        return synonyms.all().equals(other.synonyms.all());
    }

    /** The folded text, and where each of its characters comes from. */
    public Folded fold(String raw) {
        return synonyms.in(FORMS.in(Characters.fold(raw)));
    }

    /** Spellings to be replaced, by their first character, since most characters begin none. */
    private record Substitutes(Map<Character, List<Variant>> variants) {

        static Substitutes of(List<List<String>> groups, Function<String, Folded> fold) {
            Set<Variant> all = new LinkedHashSet<>();
            for (List<String> group : groups) {
                String standsFor = fold.apply(group.getFirst()).text();
                for (String spelling : group.subList(1, group.size())) {
                    String folded = fold.apply(spelling).text();
                    // A spelling that folds to nothing (・) would match everywhere and never let go.
                    if (!folded.isEmpty() && !folded.equals(standsFor)) {
                        all.add(new Variant(folded, standsFor));
                    }
                }
            }
            // The longest first, so that a spelling inside another one does not win.
            return new Substitutes(all.stream()
                    .sorted(Comparator.comparingInt((Variant v) -> v.spelling().length())
                            .reversed())
                    .collect(Collectors.groupingBy(v -> v.spelling().charAt(0))));
        }

        Set<Variant> all() {
            return variants.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        }

        Folded in(Folded characters) {
            Folded.Builder result = new Folded.Builder();
            int at = 0;
            while (at < characters.text().length()) {
                Variant variant = at(characters.text(), at);
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

        private @Nullable Variant at(String text, int at) {
            for (Variant variant : variants.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(variant.spelling(), at)) {
                    return variant;
                }
            }
            return null;
        }
    }

    /** Character by character, so that positions can be traced back. */
    private static final class Characters {
        private static final char LONG = 'ー';
        private static final int LONG_WORD = 4;

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
                    char unified = CjkRadicals.unified(folded.charAt(i));
                    char c = SpellingForms.SHIPPED.characters().getOrDefault(unified, unified);
                    if (!isIgnored(c)) {
                        result.append(isDash(c) ? '-' : c, at, end);
                    }
                }
                at = end;
            }
            return withoutLongVowels(result.build());
        }

        /**
         * コミュニティー is コミュニティ and センター is センタ: the mark that ends a word of four characters or more, or follows ティ or ディ, is left
         * out, as kuromoji's filter for katakana does, but wherever it stands, so that words within words are still found.
         */
        private static Folded withoutLongVowels(Folded folded) {
            String text = folded.text();
            if (text.indexOf(LONG) < 0) {
                return folded;
            }
            Folded.Builder result = new Folded.Builder();
            int run = 0;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                run = Kana.isKana(String.valueOf(c)) ? run + 1 : 0;
                boolean ends = run >= LONG_WORD && (at + 1 == text.length() || !isKatakana(text.charAt(at + 1)));
                if (c != LONG || !(ends || (at > 0 && text.charAt(at - 1) == 'ィ'))) {
                    result.append(c, folded.start(at), folded.end(at));
                } else {
                    result.extend(folded.end(at));
                }
            }
            return result.build();
        }

        private static boolean isKatakana(char c) {
            return c >= 'ァ' && c <= LONG;
        }

        private static boolean isCombining(char c) {
            return Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private static boolean isIgnored(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '・' || c == '\u200B' || c == '\uFEFF';
        }

        private static boolean isDash(char c) {
            return c == '‐' || c == '‑' || c == '–' || c == '—' || c == '―' || c == '−' || c == '〜' || c == '~';
        }
    }
}
