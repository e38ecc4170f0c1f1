package plangraph.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plangraph.model.LocalizedText;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;
import plangraph.store.Revisions;

/**
 * Which dataset a question is asked of: the one that is named, else the one that its elements belong to, else the first city. An
 * element that is looked for in another city's data would not be found, and "nothing leads from it" would be untrue.
 */
final class DatasetChoice {
    /** More of them make a message that nobody reads. */
    private static final int MOST_NAMED = 20;

    private DatasetChoice() {}

    /**
     * @param given by name, as they came; those that are no elements are left to the check of parameters
     * @param faults gains one for each element of another city than the one asked about
     */
    static String of(
            SavedQuery query,
            Map<String, String> given,
            Revisions.Now now,
            Arguments.Elements elements,
            List<InvalidInput.Fault> faults) {
        String named = given.getOrDefault("dataset", "").strip();
        if (!named.isEmpty() && !now.byDataset().containsKey(named)) {
            faults.add(new InvalidInput.Fault("dataset", notLoaded(named, now)));
            return named;
        }
        String city = named;
        List<InvalidInput.Fault> elsewhere = new ArrayList<>();
        for (Parameter parameter : query.params()) {
            String id = now.today(given.getOrDefault(parameter.name(), "").strip());
            String home = parameter.type() == Parameter.Type.NODE
                    ? home(id, now, elements).orElse(city)
                    : city;
            if (city.isEmpty()) {
                city = home;
            } else if (!home.equals(city)) {
                elsewhere.add(new InvalidInput.Fault(
                        parameter.name(),
                        LocalizedText.of(
                                "「%s」は %s の要素です。質問の対象は %s です",
                                "'%s' belongs to %s; the question is asked of %s", id, home, city)));
            }
        }
        // A query of people's own may compare cities.
        if (query.cypher().contains("$dataset")) {
            faults.addAll(elsewhere);
        }
        return city.isEmpty() ? now.city() : city;
    }

    /** The city that an element belongs to; none for what concerns every city. */
    private static Optional<String> home(String id, Revisions.Now now, Arguments.Elements elements) {
        return elements.find(id, now.name())
                .map(NodeBody::properties)
                .map(properties -> String.valueOf(properties.get("dataset")))
                .filter(now.cities()::contains);
    }

    private static LocalizedText notLoaded(String named, Revisions.Now now) {
        Set<String> loaded = now.byDataset().keySet();
        LocalizedText remedy = loaded.size() > MOST_NAMED
                ? new LocalizedText("読み込み済みのものは /status にあります", "/status lists those loaded")
                : LocalizedText.of("読み込み済みなのは %s です", "loaded are %s", loaded);
        return LocalizedText.of("「%s」というデータセットはありません。%s", "no dataset is called %s; %s", named, remedy);
    }
}
