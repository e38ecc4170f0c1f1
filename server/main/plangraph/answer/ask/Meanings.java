package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plangraph.answer.ask.QuestionWords.Group;
import plangraph.answer.ask.QuestionWords.Kind;
import plangraph.model.text.Kana;
import plangraph.model.text.Spelling;

/** Finds the words of a question by their meaning; the longest word that fits wins. */
final class Meanings {
    private static final String ONLY = "しか";
    private static final List<String> ASKING_POLITELY = List.of("か");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    Meanings(QuestionWords words, WordForms forms, Spelling spelling) {
        for (Group group : words.groups()) {
            for (String word : group.words()) {
                add(word, group, false, forms, spelling);
                if (Kana.isKana(word)) {
                    add(Kana.hiragana(word), group, false, forms, spelling);
                }
            }
            group.numbered().forEach(word -> add(word, group, true, forms, spelling));
        }
        byFirst.values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.forms().size())
                        .thenComparing(Phrase::numbered)
                        .reversed()));
    }

    private void add(String word, Group group, boolean numbered, WordForms forms, Spelling spelling) {
        List<WordForm> cut = forms.of(TypedText.of(word, spelling).text());
        Phrase phrase = new Phrase(
                cut.stream().map(WordForm::surface).toList(),
                cut.stream().map(WordForm::text).toList(),
                group,
                numbered);
        for (String first : new LinkedHashSet<>(
                List.of(phrase.surfaces().getFirst(), phrase.forms().getFirst()))) {
            byFirst.computeIfAbsent(first, ignored -> new ArrayList<>()).add(phrase);
        }
    }

    /** Whether questions are made of the form alone. */
    boolean asks(WordForm form) {
        return phraseAt(List.of(form), 0).isPresent();
    }

    /** Whether the form alone says nothing. */
    boolean isSilent(WordForm form) {
        return phraseAt(List.of(form), 0)
                .filter(phrase -> phrase.group().kind() == Kind.SILENT)
                .isPresent();
    }

    /** The words that count, in their order; what says nothing is left out. */
    List<Word> words(List<WordForm> forms) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < forms.size()) {
            WordForm first = forms.get(at);
            Optional<Phrase> phrase = phraseAt(forms, at);
            if (phrase.isPresent()) {
                int last = at + phrase.get().forms().size() - 1;
                Group group = phrase.get().group();
                boolean onlyNot = group.kind() == Kind.NEGATION && saysOnly(words);
                if (group.kind() != Kind.SILENT && !onlyNot && !isPoliteness(group, forms, last)) {
                    words.add(new Word(
                            group.meaning(),
                            group.kind(),
                            true,
                            first.start(),
                            forms.get(last).end()));
                }
                at = last + 1;
            } else {
                if (isEnglishNot(forms, at)) {
                    words.add(new Word("ない", Kind.NEGATION, true, first.start(), first.end()));
                } else if (first.content()) {
                    words.add(new Word(first.text(), Kind.THING, false, first.start(), first.end()));
                }
                at++;
            }
        }
        return words;
    }

    private Optional<Phrase> phraseAt(List<WordForm> forms, int at) {
        // A word that is listed as it stands is not taken for another of the same stem: measured is no measure.
        Optional<Phrase> literal = byFirst.getOrDefault(forms.get(at).surface(), List.of()).stream()
                .filter(phrase -> phrase.fits(phrase.surfaces(), forms, at, WordForm::surface))
                .findFirst();
        return literal.or(() -> byFirst.getOrDefault(forms.get(at).text(), List.of()).stream()
                .filter(phrase -> phrase.fits(phrase.forms(), forms, at, WordForm::text))
                .findFirst());
    }

    /** 案にしかない says that it is in the draft, and nowhere else. */
    private static boolean saysOnly(List<Word> before) {
        return before.stream().anyMatch(word -> word.meaning().equals(ONLY));
    }

    /** ありませんか asks whether there are any. */
    private static boolean isPoliteness(Group group, List<WordForm> forms, int last) {
        return group.kind() == Kind.NEGATION
                && forms.get(last).ending()
                && forms.get(last).text().equals("ん")
                && last + 1 < forms.size()
                && ASKING_POLITELY.contains(forms.get(last + 1).text());
    }

    private static boolean isEnglishNot(List<WordForm> forms, int at) {
        return at > 0
                && forms.get(at).text().equals("t")
                && (forms.get(at - 1).text().equals("'")
                        || forms.get(at - 1).text().equals("’"));
    }
}
