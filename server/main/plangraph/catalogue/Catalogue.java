package plangraph.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plangraph.fault.Faults;
import plangraph.fault.YamlText;

/** The saved queries by id, in the order of their file names. */
public final class Catalogue {
    private static final String REMEDY = "see cypher/README.md for the header";

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
        List<QueryText> texts = new ArrayList<>();
        for (Path file : files(folder)) {
            QueryText text = QueryText.of("cypher/queries/" + file.getFileName(), Files.readString(file));
            texts.add(text);
            CypherWords.check(text, faults);
            header(text, faults)
                    .flatMap(header -> header.complete(text, faults))
                    .ifPresent(query -> catalogue.queries.put(query.id(), query));
        }
        texts.forEach(text -> catalogue.checkChoices(text, texts, faults));
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
        if (text.header().isBlank()) {
            faults.add(text.file(), 1, 0, "has no header", "begin with lines like //+ id: " + text.name());
            return Optional.empty();
        }
        return new YamlText(text.file(), REMEDY, faults).read(text.header(), QueryHeader.class);
    }

    private void checkChoices(QueryText text, List<QueryText> texts, Faults faults) {
        List<String> earlier = new ArrayList<>();
        for (Parameter parameter : find(text.name()).map(SavedQuery::params).orElse(List.of())) {
            parameter
                    .choicesQuery()
                    .flatMap(id -> faultOfChoices(id, earlier, texts))
                    .ifPresent(problem -> faults.add(
                            text.file(),
                            text.line("params", parameter.name()),
                            0,
                            "choices of " + parameter.name() + ": " + problem,
                            "name a query that needs no more than the parameters before this one"));
            earlier.add(parameter.name());
        }
    }

    private Optional<String> faultOfChoices(String id, List<String> earlier, List<QueryText> texts) {
        if (texts.stream().noneMatch(text -> text.name().equals(id))) {
            return Optional.of("no query is called " + id);
        }
        List<String> missing = find(id).map(SavedQuery::params).orElse(List.of()).stream()
                .filter(parameter -> parameter.required() && !earlier.contains(parameter.name()))
                .map(Parameter::name)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(id + " needs " + missing);
    }

    public Collection<SavedQuery> all() {
        return queries.values();
    }

    public Optional<SavedQuery> find(String id) {
        return Optional.ofNullable(queries.get(id));
    }
}
