package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import plangraph.answer.NodeBody;
import plangraph.answer.explore.KatakanaWords;
import plangraph.answer.explore.SpokenNames;
import plangraph.model.Kind;
import plangraph.model.text.Morphemes;
import plangraph.model.text.Spelling;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;

/** Everything that questions are understood by, made for one data revision. */
final class Lexicon {
    private final Spelling spelling;
    private final WordForms forms;
    private final Meanings meanings;
    private final ElementNames names;
    private final OtherNames otherNames;
    private final SpokenNames spoken;
    private final KatakanaWords katakana;
    private final KanaWriting kana;
    private final List<String> planTitles;
    private final List<AskableQuery> askables;
    private final Weights weights;

    Lexicon(
            QuestionWords words,
            Collection<SavedQuery> queries,
            Collection<NodeBody> elements,
            BiFunction<SavedQuery, Parameter, Set<String>> choices,
            Spelling spelling) {
        this.spelling = spelling;
        this.forms = new WordForms(new Morphemes(UserDictionary.of(words, elements, spelling)));
        this.meanings = new Meanings(words, forms, spelling);
        this.names = new ElementNames(elements, this::naming, meanings::asks);
        this.otherNames = new OtherNames(
                elements,
                this::naming,
                text -> words(text).stream().map(Word::meaning).collect(Collectors.toSet()));
        this.planTitles = elements.stream()
                .filter(element -> element.label().equals(Kind.PLAN.word()))
                .map(element -> spelling.fold(element.title()).text())
                .toList();
        this.spoken = new SpokenNames(elements, spelling);
        this.kana = new KanaWriting(words, elements, spelling);
        this.katakana = KatakanaWords.of(elements, spelling);
        this.askables = queries.stream()
                .map(query -> AskableQuery.of(query, choices, this::words))
                .toList();
        Set<String> faint = words.groups().stream()
                .filter(group -> group.kind() == QuestionWords.Kind.FAINT)
                .map(QuestionWords.Group::meaning)
                .collect(Collectors.toSet());
        this.weights = new Weights(askables, faint);
    }

    /** Whether a plan has the name of the city in its title: its plans are here. */
    boolean isOfLoadedCity(String name) {
        return planTitles.stream().anyMatch(title -> title.contains(name));
    }

    /** As sentences are folded. */
    String folded(String text) {
        return TypedText.of(text, spelling).text();
    }

    private List<Word> words(String text) {
        return meanings.words(forms.of(TypedText.of(text, spelling).text()));
    }

    /** The forms of a name that count. */
    private List<WordForm> naming(String text) {
        return naming(forms.of(TypedText.of(text, spelling).text()));
    }

    private List<WordForm> naming(List<WordForm> all) {
        return all.stream()
                .filter(WordForm::content)
                .filter(form -> !meanings.isSilent(form))
                .toList();
    }

    /** @param inEither whether a word that both languages have is in Japanese */
    Sentence sentence(String text, boolean inEither) {
        TypedText typed = TypedText.of(katakana.corrected(kana.of(text), spelling), spelling, inEither);
        List<WordForm> all = forms.of(typed.text());
        return new Sentence(typed, all, meanings.words(all));
    }

    List<Mention> mentions(Sentence sentence) {
        List<Mention> all = new ArrayList<>(names.mentions(naming(sentence.forms())));
        all.addAll(otherNames.mentions(sentence));
        spoken.in(sentence.typed().text()).stream().map(Mention::of).forEach(all::add);
        List<Mention> whole = all.stream().filter(Mention::isWhole).toList();
        return Mention.joined(all).stream()
                .filter(mention -> whole.stream().noneMatch(other -> other.strictlyContains(mention)))
                .toList();
    }

    /** Every saved query, the best first; see {@link ParameterFilling#of}. */
    List<Fit> fits(Sentence sentence, List<Mention> mentions, boolean strict) {
        Sentence named = sentence.withNames(mentions);
        return askables.stream()
                .map(askable -> Fit.of(askable, named, ParameterFilling.of(askable, named, mentions, strict), weights))
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .toList();
    }

    /** What the sentence may be about, whatever it asks; the fullest first. */
    List<SentenceTopic> topics(Sentence sentence, List<Mention> mentions) {
        Sentence named = sentence.withNames(mentions);
        return List.of(SentenceTopic.of(named, weights, true), SentenceTopic.of(named, weights, false));
    }
}
