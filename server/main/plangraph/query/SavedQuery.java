package plangraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.model.Basis;
import plangraph.model.LocalizedText;
import plangraph.query.guard.GuardedQuery;

/**
 * A saved question: the sentences that ask it, what it needs to know, and the Cypher that answers it.
 *
 * @param question sentences that ask it, with {@code {parameter}} slots
 * @param whenEmpty said when no evidence was found, also where rows of nothing are returned
 * @param population of how many elements the answer is a part, where that makes sense
 * @param asks what a question may say to mean it, each way on its own; when empty, its sentences tell
 * @param cypher what is sent to Neo4j: the file without its header
 * @param revision hash of the file's content; every answer carries it
 * @param file as the user knows it
 * @param begins line of the file on which the Cypher begins
 */
public record SavedQuery(
        String id,
        LocalizedText title,
        List<String> question,
        List<String> tags,
        List<Parameter> params,
        List<Column> columns,
        List<String> views,
        LocalizedText whenEmpty,
        Optional<Population> population,
        List<Asks> asks,
        String cypher,
        String revision,
        String file,
        int begins)
        implements GuardedQuery {

    /** Given to every query and not declared by it. */
    public static final List<String> GIVEN = List.of("basis", "dataset");

    /** The word of the URL for the topic that an answer is narrowed down by, where its rows are about elements. */
    public static final String ABOUT = "about";

    /** Words of the URL that no parameter may be called. */
    public static final List<String> RESERVED =
            List.of("basis", "dataset", ABOUT, "limit", "cursor", "bom", "charset", "lang");

    public SavedQuery {
        question = List.copyOf(question);
        tags = List.copyOf(tags);
        params = List.copyOf(params);
        columns = List.copyOf(columns);
        views = List.copyOf(views);
        asks = List.copyOf(asks);
    }

    /** Of all parameters, declared and given. */
    public List<String> names() {
        List<String> names =
                new ArrayList<>(params.stream().map(Parameter::name).toList());
        names.addAll(GIVEN);
        if (principal().isPresent()) {
            names.add(ABOUT);
        }
        return names;
    }

    /** The column that says which element a row is about, the first that holds elements; a topic narrows its rows down. */
    public Optional<Column> principal() {
        return columns.stream()
                .filter(column -> column.type() == Column.Type.NODE)
                .findFirst();
    }

    /** Whether it came as a file that somebody reviewed; else somebody added it in the running system. */
    public boolean isReviewed() {
        return !file.startsWith(QueryFile.FOLDER);
    }

    @Override
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public Map<String, @Nullable Object> sampleValues() {
        Map<String, @Nullable Object> values = new HashMap<>();
        params.forEach(
                parameter -> values.put(parameter.name(), parameter.required() ? sample(parameter.type()) : null));
        values.put("basis", List.of(Basis.STATED.word()));
        values.put("dataset", "");
        return values;
    }

    private static Object sample(Parameter.Type type) {
        return switch (type) {
            case STRING, ENUM, NODE -> "";
            case INTEGER -> 1L;
            case NUMBER -> 1.0;
            case BOOLEAN -> true;
        };
    }

    public Optional<Parameter> param(String name) {
        return params.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
