package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plangraph.model.text.Kana;

/** How a sentence sounds, in katakana, and which part of the text each sound stands for. */
record Pronunciation(String sound, List<Integer> starts, List<Integer> ends, List<Boolean> kana) {

    record Place(int start, int end) {}

    Pronunciation {
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
        kana = List.copyOf(kana);
    }

    static Pronunciation of(Sentence sentence) {
        StringBuilder sound = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Boolean> kana = new ArrayList<>();
        for (WordForm form : sentence.forms()) {
            String surface = sentence.typed().text().substring(form.start(), form.end());
            boolean isKana = Kana.isKana(surface);
            for (int i = 0; i < form.reading().length(); i++) {
                sound.append(form.reading().charAt(i));
                starts.add(isKana ? form.start() + i : form.start());
                ends.add(isKana ? form.start() + i + 1 : form.end());
                kana.add(isKana);
            }
        }
        return new Pronunciation(sound.toString(), starts, ends, kana);
    }

    /** Where the reading is said by the means of kana; names in kanji are found by their words. */
    Optional<Place> find(String reading) {
        int at = sound.indexOf(reading);
        if (at < 0) {
            return Optional.empty();
        }
        int last = at + reading.length() - 1;
        boolean cutsBefore = at > 0 && starts.get(at - 1).equals(starts.get(at));
        boolean cutsAfter = last + 1 < sound.length() && starts.get(last + 1).equals(starts.get(last));
        return !cutsBefore && !cutsAfter && kana.subList(at, last + 1).contains(true)
                ? Optional.of(new Place(starts.get(at), ends.get(last)))
                : Optional.empty();
    }
}
