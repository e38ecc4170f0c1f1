package plangraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plangraph.model.Fault;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.query.OwnQueryVersions.OwnQueryVersion;
import plangraph.query.guard.QueryCheck;

/**
 * Which stored questions may be offered. They were found good when they were saved, but the rules, Neo4j and the reviewed queries
 * move on; one that is broken is named with its faults and stops nothing else.
 */
public final class OwnQueryCheck {
    private final QueryCatalogue catalogue;
    private final QueryCheck check;
    private final Map<String, OwnQuery> looked = new HashMap<>();

    /** @param check of what their Cypher would do */
    public OwnQueryCheck(QueryCatalogue catalogue, QueryCheck check) {
        this.catalogue = catalogue;
        this.check = check;
    }

    List<OwnQuery> of(List<OwnQueryVersion> stored) {
        Map<String, Faults> ofText = new HashMap<>();
        List<SavedQuery> sound = new ArrayList<>();
        for (OwnQueryVersion each : stored) {
            OwnQuery before = looked.get(each.key());
            if (before != null) {
                before.query().ifPresent(sound::add);
            } else {
                Faults faults = new Faults();
                text(each, faults).ifPresent(sound::add);
                ofText.put(each.key(), faults);
            }
        }
        Faults ofPlan = new Faults();
        check.check(sound, ofPlan);
        Map<String, List<Fault>> byFile = QueryReader.byFile(ofPlan);
        List<OwnQuery> all = new ArrayList<>();
        for (OwnQueryVersion each : stored) {
            all.add(looked.computeIfAbsent(
                    each.key(), key -> own(each, ofText.getOrDefault(key, new Faults()), sound, byFile)));
        }
        return all;
    }

    private Optional<SavedQuery> text(OwnQueryVersion stored, Faults faults) {
        String file = new QueryFile(stored.id(), stored.text(), 0).name();
        if (catalogue.reviewed(stored.id()).isPresent()) {
            faults.add(
                    file,
                    1,
                    0,
                    new LocalizedText("同じ ID の確認済みの質問があります", "a reviewed query has the same id now"),
                    new LocalizedText("別の ID で保存してください", "save it under another id"));
            return Optional.empty();
        }
        return QueryReader.readText(file, stored.text(), catalogue::reviewed, faults);
    }

    private static OwnQuery own(
            OwnQueryVersion stored, Faults ofText, List<SavedQuery> sound, Map<String, List<Fault>> ofPlan) {
        String file = new QueryFile(stored.id(), stored.text(), 0).name();
        List<Fault> faults = new ArrayList<>(ofText.all());
        faults.addAll(ofPlan.getOrDefault(file, List.of()));
        Optional<SavedQuery> offered = faults.isEmpty()
                ? sound.stream().filter(query -> query.id().equals(stored.id())).findFirst()
                : Optional.empty();
        return new OwnQuery(
                stored.id(),
                offered,
                faults,
                stored.text(),
                stored.revision(),
                stored.version(),
                stored.author(),
                stored.savedAt());
    }
}
