package plangraph.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.fault.Faults;
import plangraph.model.Label;
import plangraph.model.Words;

/** The YAML header of a query file, as written. */
record QueryHeader(
        @Nullable String id,
        @Nullable Words title,
        @Nullable List<String> question,
        @Nullable List<String> tags,
        @Nullable LinkedHashMap<String, ParameterHeader> params,
        @Nullable LinkedHashMap<String, ColumnHeader> columns,
        @Nullable List<String> views,
        @Nullable Words whenEmpty) {

    private static final List<String> VIEWS = List.of("table", "graph", "matrix");

    record ParameterHeader(
            Parameter.@Nullable Type type,
            @Nullable String label,
            @Nullable Boolean required,
            @Nullable Words title,
            @Nullable LinkedHashMap<String, Words> values,
            @Nullable String choices) {}

    record ColumnHeader(@Nullable Words title, Column.@Nullable Type type) {}

    /** The query, when nothing is missing; every omission is a fault. */
    Optional<SavedQuery> complete(QueryText text, Faults faults) {
        int before = faults.all().size();
        String file = text.file();
        if (id == null || !file.endsWith("/" + id + ".cypher")) {
            faults.add(file, 1, 0, "its id is '" + id + "'", "name the file after the id, in a-z, 0-9 and -");
        }
        require(title, "title", file, faults);
        require(question, "question", file, faults);
        require(columns, "columns", file, faults);
        require(whenEmpty, "whenEmpty", file, faults);
        List<String> shown = views == null ? List.of("table", "graph") : views;
        if (!VIEWS.containsAll(shown)) {
            faults.add(file, 1, 0, "unknown view in " + shown, "use some of " + VIEWS);
        }
        List<Parameter> parameters = parameters(file, faults);
        List<Column> returned = columns(file, faults);
        if (faults.all().size() > before || id == null || title == null || question == null || whenEmpty == null) {
            return Optional.empty();
        }
        List<String> tagged = tags == null ? List.of() : tags;
        return Optional.of(new SavedQuery(
                id,
                title,
                question,
                tagged,
                parameters,
                returned,
                shown,
                whenEmpty,
                text.cypher(),
                text.revision(),
                file));
    }

    private static void require(@Nullable Object value, String field, String file, Faults faults) {
        if (value == null) {
            faults.add(file, 1, 0, "the header has no " + field, "add a line //+ " + field + ": …");
        }
    }

    private List<Parameter> parameters(String file, Faults faults) {
        List<Parameter> parameters = new ArrayList<>();
        Map<String, ParameterHeader> declared = params == null ? Map.of() : params;
        declared.forEach((name, header) -> {
            Optional<Label> label = Optional.ofNullable(header.label()).flatMap(Label::of);
            if (header.type() == null || header.title() == null) {
                faults.add(file, 1, 0, "parameter " + name + " lacks its type or title", "declare both");
            } else if (SavedQuery.RESERVED.contains(name)) {
                faults.add(file, 1, 0, "parameter " + name + " is a reserved word", "call it otherwise");
            } else if (header.type() == Parameter.Type.NODE
                    && label.isEmpty()
                    && !Parameter.ANY_LABEL.equals(header.label())) {
                faults.add(
                        file, 1, 0, "parameter " + name + " has no known label", "say which kind of element it takes");
            } else if (header.type() == Parameter.Type.ENUM && header.values() == null) {
                faults.add(
                        file, 1, 0, "parameter " + name + " has no values", "list them: values: {a: {ja: …, en: …}}");
            } else {
                parameters.add(new Parameter(
                        name,
                        header.type(),
                        label,
                        Boolean.TRUE.equals(header.required()),
                        header.title(),
                        choices(header),
                        Optional.ofNullable(header.choices())));
            }
        });
        return parameters;
    }

    private static List<Parameter.Choice> choices(ParameterHeader header) {
        List<Parameter.Choice> choices = new ArrayList<>();
        if (header.values() != null) {
            header.values().forEach((value, words) -> choices.add(new Parameter.Choice(value, words)));
        }
        return choices;
    }

    private List<Column> columns(String file, Faults faults) {
        List<Column> returned = new ArrayList<>();
        Map<String, ColumnHeader> declared = columns == null ? Map.of() : columns;
        declared.forEach((name, header) -> {
            if (header.title() == null || header.type() == null) {
                faults.add(file, 1, 0, "column " + name + " lacks its title or type", "declare both");
            } else {
                returned.add(new Column(name, header.title(), header.type()));
            }
        });
        return returned;
    }
}
