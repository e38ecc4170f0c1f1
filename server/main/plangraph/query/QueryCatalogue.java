package plangraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import plangraph.model.Faults;
import plangraph.query.guard.QueryCheck;
import plangraph.query.guard.QueryText;

/**
 * The saved queries by id: those of reviewed files, which stay, and those that people added, which come and go. Whoever looks twice
 * may see two states; each look sees one.
 */
public final class QueryCatalogue {
    private final Map<String, SavedQuery> reviewed = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private volatile Shown shown = new Shown(Map.of(), Map.of(), "");

    /**
     * @param all those that are offered, in the order of their ids
     * @param revision tells this state from any other
     */
    private record Shown(Map<String, SavedQuery> all, Map<String, OwnQuery> own, String revision) {}

    private QueryCatalogue() {}

    /**
     * Reads {@code *.cypher} in the folder.
     *
     * @throws InvalidQueries with all faults of all files
     */
    public static QueryCatalogue read(Path folder) throws IOException, InvalidQueries {
        Faults faults = new Faults();
        QueryCatalogue catalogue = new QueryCatalogue();
        List<QueryText> read = new ArrayList<>();
        for (Path file : files(folder)) {
            String content = Files.readString(file);
            QueryText text = QueryText.of("cypher/queries/" + file.getFileName(), content);
            read.add(text);
            catalogue.texts.put(text.name(), content);
            QueryReader.fromText(text, faults).ifPresent(query -> catalogue.reviewed.put(query.id(), query));
        }
        ChoiceRules choices = new ChoiceRules(catalogue.texts::containsKey, catalogue::reviewed);
        read.forEach(text -> catalogue.reviewed(text.name()).ifPresent(query -> choices.check(query, text, faults)));
        refuse(faults);
        catalogue.showOwn(List.of(), 0);
        return catalogue;
    }

    /**
     * Has every reviewed query looked at.
     *
     * @throws InvalidQueries with all faults of all queries
     */
    public void check(QueryCheck check) throws InvalidQueries {
        Faults faults = new Faults();
        check.check(reviewed(), faults);
        refuse(faults);
    }

    private static void refuse(Faults faults) throws InvalidQueries {
        if (!faults.isEmpty()) {
            throw new InvalidQueries(faults.all());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * From now on people's own queries are these.
     *
     * @param saves how often any was saved or deleted, which tells two states of the same queries apart
     */
    public void showOwn(Collection<OwnQuery> queries, long saves) {
        Map<String, SavedQuery> all = new TreeMap<>(reviewed);
        Map<String, OwnQuery> own = new TreeMap<>();
        for (OwnQuery query : queries) {
            own.put(query.id(), query);
            query.query().ifPresent(offered -> all.putIfAbsent(offered.id(), offered));
        }
        List<String> revisions = all.values().stream().map(SavedQuery::revision).toList();
        shown = new Shown(all, own, QueryText.hash(saves + " saves " + revisions));
    }

    /** All that are offered. */
    public Collection<SavedQuery> all() {
        return shown.all().values();
    }

    public Optional<SavedQuery> find(String id) {
        return Optional.ofNullable(shown.all().get(id));
    }

    public Collection<SavedQuery> reviewed() {
        return reviewed.values();
    }

    public Optional<SavedQuery> reviewed(String id) {
        return Optional.ofNullable(reviewed.get(id));
    }

    /** Those that people added, also those that are not offered because they are broken. */
    public Collection<OwnQuery> own() {
        return shown.own().values();
    }

    public Optional<OwnQuery> own(String id) {
        return Optional.ofNullable(shown.own().get(id));
    }

    /** The text of a query's file. */
    public Optional<String> text(String id) {
        return Optional.ofNullable(texts.get(id)).or(() -> own(id).map(OwnQuery::text));
    }

    /** What tells this state of the catalogue from any other. */
    public String revision() {
        return shown.revision();
    }
}
