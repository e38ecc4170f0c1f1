package plangraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import plangraph.body.NodeBody;
import plangraph.catalogue.Parameter;
import plangraph.catalogue.SavedQuery;
import plangraph.text.Morphemes;
import plangraph.text.Spelling;

/** Everything that questions are understood by, made for one data revision. */
final class Lexicon {
    private final Spelling spelling;
    private final Forms forms;
    private final Meanings meanings;
    private final Names names;
    private final OtherNames otherNames;
    private final List<Askable> askables;
    private final Weights weights;

    Lexicon(
            QuestionWords words,
            Collection<SavedQuery> queries,
            Collection<NodeBody> elements,
            BiFunction<SavedQuery, Parameter, Set<String>> choices,
            Spelling spelling) {
        this.spelling = spelling;
        this.forms = new Forms(new Morphemes(OwnNames.of(words, elements, spelling)));
        this.meanings = new Meanings(words, forms, spelling);
        this.names = new Names(elements, this::naming, meanings::asks);
        this.otherNames = new OtherNames(
                elements,
                this::naming,
                text -> words(text).stream().map(Word::meaning).collect(Collectors.toSet()));
        this.askables = queries.stream()
                .map(query -> Askable.of(query, choices, this::words))
                .toList();
        Set<String> faint = words.groups().stream()
                .filter(group -> group.kind() == QuestionWords.Kind.FAINT)
                .map(QuestionWords.Group::meaning)
                .collect(Collectors.toSet());
        this.weights = new Weights(askables, faint);
    }

    private List<Word> words(String text) {
        return meanings.words(forms.of(Typed.of(text, spelling).text()));
    }

    /** The forms of a name that count. */
    private List<Form> naming(String text) {
        return naming(forms.of(Typed.of(text, spelling).text()));
    }

    private List<Form> naming(List<Form> all) {
        return all.stream()
                .filter(Form::content)
                .filter(form -> !meanings.isSilent(form))
                .toList();
    }

    /** @param inEither whether a word that both languages have is in Japanese */
    Sentence sentence(String text, boolean inEither) {
        Typed typed = Typed.of(text, spelling, inEither);
        List<Form> all = forms.of(typed.text());
        return new Sentence(typed, all, meanings.words(all));
    }

    List<Mention> mentions(Sentence sentence) {
        List<Mention> all = new ArrayList<>(names.mentions(naming(sentence.forms())));
        all.addAll(otherNames.mentions(sentence));
        List<Mention> whole = all.stream().filter(Mention::isWhole).toList();
        return all.stream()
                .filter(mention -> whole.stream().noneMatch(other -> other.strictlyContains(mention)))
                .toList();
    }

    /** Every saved query, the best first. */
    List<Fit> fits(Sentence sentence, List<Mention> mentions) {
        Sentence named = sentence.withNames(mentions);
        return askables.stream()
                .map(askable -> Fit.of(askable, named, Filling.of(askable, named, mentions), weights))
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .toList();
    }

    /** What the sentence may be about, whatever it asks; the fullest first. */
    List<Topic> topics(Sentence sentence, List<Mention> mentions) {
        Sentence named = sentence.withNames(mentions);
        return List.of(Topic.of(named, weights, true), Topic.of(named, weights, false));
    }
}
