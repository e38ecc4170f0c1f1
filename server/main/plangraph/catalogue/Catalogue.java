package plangraph.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plangraph.fault.Faults;

/** The saved queries by id, in the order of their file names. */
public final class Catalogue {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, SavedQuery> queries = new LinkedHashMap<>();

    private Catalogue() {}

    /**
     * Reads {@code *.cypher} in the folder.
     *
     * @throws BrokenQueries with all faults of all files
     */
    public static Catalogue read(Path folder) throws IOException, BrokenQueries {
        Faults faults = new Faults();
        Catalogue catalogue = new Catalogue();
        for (Path file : files(folder)) {
            QueryText text = QueryText.of("cypher/queries/" + file.getFileName(), Files.readString(file));
            header(text, faults)
                    .flatMap(header -> header.complete(text, faults))
                    .ifPresent(query -> {
                        checkParameters(query, text, faults);
                        catalogue.queries.put(query.id(), query);
                    });
        }
        catalogue.checkChoices(faults);
        refuse(faults);
        return catalogue;
    }

    /**
     * Has every query looked at.
     *
     * @throws BrokenQueries with all faults of all queries
     */
    public void check(QueryCheck check) throws BrokenQueries {
        Faults faults = new Faults();
        check.check(all(), faults);
        refuse(faults);
    }

    private static void refuse(Faults faults) throws BrokenQueries {
        if (!faults.isEmpty()) {
            throw new BrokenQueries(faults.all());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<QueryHeader> header(QueryText text, Faults faults) {
        try {
            return Optional.ofNullable(YAML.readValue(text.header(), QueryHeader.class));
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            faults.add(
                    text.file(),
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 0 : place.getColumnNr() + 3,
                    "the header cannot be read: " + e.getOriginalMessage(),
                    "write it as YAML after //+");
            return Optional.empty();
        }
    }

    private static void checkParameters(SavedQuery query, QueryText text, Faults faults) {
        Set<String> expected = new TreeSet<>(SavedQuery.GIVEN);
        query.params().forEach(parameter -> expected.add(parameter.name()));
        Set<String> used = text.parametersUsed();
        for (String name : used) {
            if (!expected.contains(name)) {
                faults.add(
                        query.file(), line(text, name), 0, "$" + name + " is not declared", "declare it under params");
            }
        }
        for (String name : expected) {
            if (!used.contains(name)) {
                faults.add(
                        query.file(),
                        1,
                        0,
                        "$" + name + " is not used",
                        SavedQuery.GIVEN.contains(name) ? "every query filters by it" : "use it or remove it");
            }
        }
    }

    private static int line(QueryText text, String name) {
        List<String> lines = text.cypher().lines().toList();
        int headerLines = (int) text.header().lines().count() - lines.size();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("$" + name)) {
                return headerLines + i + 1;
            }
        }
        return 1;
    }

    private void checkChoices(Faults faults) {
        for (SavedQuery query : queries.values()) {
            List<String> earlier = new ArrayList<>();
            for (Parameter parameter : query.params()) {
                parameter.choicesQuery().ifPresent(id -> {
                    SavedQuery choices = queries.get(id);
                    if (choices == null) {
                        faults.add(
                                query.file(),
                                1,
                                0,
                                "choices of " + parameter.name() + ": no query is called " + id,
                                "name a query of this folder");
                    } else if (choices.params().stream().anyMatch(p -> p.required() && !earlier.contains(p.name()))) {
                        faults.add(
                                query.file(),
                                1,
                                0,
                                "choices of " + parameter.name() + ": " + id
                                        + " needs more than the earlier parameters " + earlier,
                                "reorder them");
                    }
                });
                earlier.add(parameter.name());
            }
        }
    }

    public Collection<SavedQuery> all() {
        return queries.values();
    }

    public Optional<SavedQuery> find(String id) {
        return Optional.ofNullable(queries.get(id));
    }
}
