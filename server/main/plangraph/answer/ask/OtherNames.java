package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import plangraph.answer.NodeBody;
import plangraph.model.Kind;
import plangraph.model.text.Kana;

/** Names that are no words of a title: numbers (ゴール11, 項目2-2-2) and readings in kana (さかい地区). */
final class OtherNames {
    /** Shorter readings are found in too many sentences. */
    private static final int SHORTEST_READING = 4;

    /** A reading, or a number, names as surely as a rare word does. */
    private static final double WEIGHT = 6;

    /** 基本目標1 is rather a 基本目標 than another policy with the number 1. */
    private static final double EXACT = 1.5;

    private record Numbered(NodeBody element, String number, Set<String> kinds) {}

    private record Read(NodeBody element, String reading) {}

    private final List<Numbered> numbered = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();

    OtherNames(
            Collection<NodeBody> elements,
            Function<String, List<WordForm>> cut,
            Function<String, Set<String>> meanings) {
        for (NodeBody element : elements) {
            String number = ElementNames.text(element, "number");
            if (number.matches("\\d+(-\\d+)*")) {
                Set<String> kinds = new HashSet<>(meanings.apply(ElementNames.text(element, "kind")));
                Kind.of(element.label())
                        .ifPresent(label ->
                                kinds.addAll(meanings.apply(label.title().ja())));
                numbered.add(new Numbered(element, number, kinds));
            }
            String reading = ElementNames.text(element, "reading");
            String katakana = reading.isEmpty() ? reading(cut.apply(element.title())) : Kana.katakana(reading);
            if (katakana.length() >= SHORTEST_READING && Kana.isKana(katakana)) {
                read.add(new Read(element, katakana));
            }
        }
    }

    private static String reading(List<WordForm> forms) {
        StringBuilder reading = new StringBuilder();
        forms.forEach(form -> reading.append(form.reading()));
        return reading.toString();
    }

    List<Mention> mentions(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        byNumber(sentence, mentions);
        Pronunciation spoken = Pronunciation.of(sentence);
        for (Read name : read) {
            spoken.find(name.reading())
                    .ifPresent(
                            place -> mentions.add(new Mention(name.element(), place.start(), place.end(), 1, WEIGHT)));
        }
        return mentions;
    }

    /** A number counts only right after the word for its kind. */
    private void byNumber(Sentence sentence, List<Mention> mentions) {
        for (NumberedMention said : NumberedMention.all(sentence)) {
            for (Numbered name : numbered) {
                if (name.number().equals(said.number()) && name.kinds().contains(said.kind())) {
                    boolean exact = ElementNames.text(name.element(), "kind").contains(said.word());
                    mentions.add(
                            new Mention(name.element(), said.start(), said.end(), 1, exact ? WEIGHT + EXACT : WEIGHT));
                }
            }
        }
    }
}
