package plangraph.answer.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plangraph.answer.NodeBody;
import plangraph.model.text.Spelling;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Keeps what search knows of names beside their spelling; made at the first search after each change of the data. */
final class NamesByRevision {
    private final Graph graph;
    private volatile Made made = new Made("", new SpokenNames(List.of(), new Spelling(List.of())), none());

    private record Made(String dataRevision, SpokenNames spoken, KatakanaWords katakana) {}

    NamesByRevision(Graph graph) {
        this.graph = graph;
    }

    private static KatakanaWords none() {
        return new KatakanaWords(List.of());
    }

    /** What was typed, with mistyped letters put right. */
    String corrected(String typed, Revisions.Now now) {
        return made(now).katakana().corrected(typed, now.spelling());
    }

    /** The elements that are called what was typed, and nothing else was typed; each with its whole title. */
    Map<String, KanaReadings.Place> called(String typed, Revisions.Now now) {
        String folded = Numerals.arabic(now.spelling().fold(typed).text());
        Map<String, KanaReadings.Place> places = new LinkedHashMap<>();
        made(now).spoken().in(folded).stream()
                .filter(said -> said.start() == 0 && said.end() == folded.length())
                .map(SpokenNames.Said::element)
                .forEach(element -> places.put(
                        element.id(), new KanaReadings.Place(0, element.title().length(), true)));
        return places;
    }

    private Made made(Revisions.Now now) {
        Made last = made;
        return last.dataRevision().equals(now.name()) ? last : make(now);
    }

    private synchronized Made make(Revisions.Now now) {
        if (!made.dataRevision().equals(now.name())) {
            List<NodeBody> elements = graph.read("named-elements", Map.of("datasets", now.named())).stream()
                    .map(row -> NodeBody.of(row.get("element").asNode()))
                    .toList();
            made = new Made(
                    now.name(), new SpokenNames(elements, now.spelling()), KatakanaWords.of(elements, now.spelling()));
        }
        return made;
    }
}
