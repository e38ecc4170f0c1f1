package plangraph.answer.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plangraph.answer.NodeBody;
import plangraph.model.text.Folded;
import plangraph.model.text.Kana;
import plangraph.model.text.Morphemes;
import plangraph.model.text.Morphemes.Morpheme;
import plangraph.model.text.Spelling;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** How names are read, so that たいきじどう finds 待機児童. Made at the first search in kana after each change of the data. */
final class KanaReadings {
    /** One syllable is in every name. */
    private static final int SHORTEST = 2;

    private final Graph graph;
    private volatile Made made = new Made("", List.of());

    private record Made(String dataRevision, List<Read> names) {}

    /** @param sounds in their order, each with the part of the title that it stands for */
    private record Read(String id, String sound, List<Sound> sounds) {}

    /** @param begins whether a word begins here */
    private record Sound(int start, int end, boolean begins) {}

    /** The part of the title whose reading was typed. */
    record Place(int start, int end, boolean atBeginning) {}

    KanaReadings(Graph graph) {
        this.graph = graph;
    }

    /** Where the names of elements sound like what was typed, by id; nothing unless it was typed in kana. */
    Map<String, Place> places(String typed, Revisions.Now now) {
        String folded = now.spelling().fold(typed).text();
        if (folded.length() < SHORTEST || !Kana.isKana(folded)) {
            return Map.of();
        }
        String sound = Kana.katakana(folded);
        Map<String, Place> places = new LinkedHashMap<>();
        for (Read name : names(now)) {
            int at = name.sound().indexOf(sound);
            while (at >= 0 && !name.sounds().get(at).begins()) {
                at = name.sound().indexOf(sound, at + 1);
            }
            if (at >= 0) {
                Sound first = name.sounds().get(at);
                Sound last = name.sounds().get(at + sound.length() - 1);
                places.put(name.id(), new Place(first.start(), last.end(), at == 0));
            }
        }
        return places;
    }

    private List<Read> names(Revisions.Now now) {
        Made last = made;
        return last.dataRevision().equals(now.name()) ? last.names() : make(now);
    }

    private synchronized List<Read> make(Revisions.Now now) {
        if (!made.dataRevision().equals(now.name())) {
            Morphemes morphemes = new Morphemes(List.of());
            made = new Made(
                    now.name(),
                    graph.read("named-elements", Map.of("datasets", now.named())).stream()
                            .map(row -> NodeBody.of(row.get("element").asNode()))
                            .map(element -> read(element, morphemes, now.spelling()))
                            .toList());
        }
        return made.names();
    }

    /** Names whose reading the dataset gives are read so, whatever the dictionary says: 東地区 is あずま here. */
    private static Read read(NodeBody element, Morphemes morphemes, Spelling spelling) {
        StringBuilder sound = new StringBuilder();
        List<Sound> sounds = new ArrayList<>();
        if (element.properties().get("reading") instanceof String given) {
            add(Kana.katakana(given), 0, element.title().length(), sound, sounds);
        } else {
            Folded title = spelling.fold(element.title());
            for (Morpheme word : morphemes.of(title.text())) {
                String reading = Kana.isKana(word.surface()) ? Kana.katakana(word.surface()) : word.reading();
                add(reading, title.start(word.start()), title.end(word.end() - 1), sound, sounds);
            }
        }
        return new Read(element.id(), sound.toString(), sounds);
    }

    private static void add(String reading, int start, int end, StringBuilder sound, List<Sound> sounds) {
        for (int i = 0; i < reading.length(); i++) {
            sound.append(reading.charAt(i));
            sounds.add(new Sound(start, end, i == 0));
        }
    }
}
