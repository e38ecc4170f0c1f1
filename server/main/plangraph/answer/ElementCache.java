package plangraph.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plangraph.store.Graph;

/** Elements, remembered for one data revision: a round trip costs as much as a small query. */
public final class ElementCache implements Arguments.Elements {
    private static final int MOST_REMEMBERED = 10_000;

    private final Graph graph;
    private volatile Remembered remembered = new Remembered("", new ConcurrentHashMap<>());

    /** @param byId empty: there is no such element */
    private record Remembered(String dataRevision, Map<String, Optional<NodeBody>> byId) {}

    public ElementCache(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Optional<NodeBody> find(String id, String dataRevision) {
        return find(List.of(id), dataRevision).stream().findFirst();
    }

    /** Those of the elements that exist, all unknown ones read at once. */
    public List<NodeBody> find(Collection<String> ids, String dataRevision) {
        Map<String, Optional<NodeBody>> known = of(dataRevision);
        List<String> unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            graph.read("elements-by-id", Map.of("ids", unknown)).stream()
                    .map(row -> NodeBody.of(row.get("element").asNode()))
                    .forEach(element -> known.put(element.id(), Optional.of(element)));
            unknown.forEach(id -> known.putIfAbsent(id, Optional.empty()));
        }
        List<NodeBody> found = new ArrayList<>();
        ids.forEach(id -> known.getOrDefault(id, Optional.empty()).ifPresent(found::add));
        return found;
    }

    private Map<String, Optional<NodeBody>> of(String dataRevision) {
        Remembered now = remembered;
        if (!now.dataRevision.equals(dataRevision) || now.byId.size() > MOST_REMEMBERED) {
            now = new Remembered(dataRevision, new ConcurrentHashMap<>());
            remembered = now;
        }
        return now.byId;
    }
}
