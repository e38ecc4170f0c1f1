package plangraph.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.fault.Faults;
import plangraph.model.Label;

/** The section {@code params} of a header. */
record ParameterHeaders(Map<String, @Nullable ParameterHeader> declared) {

    /** Those without a fault. */
    List<Parameter> complete(QueryText text, Faults faults) {
        List<Parameter> parameters = new ArrayList<>();
        declared.forEach((name, header) -> complete(name, header).ifPresentOrElse(parameters::add, () -> {
            String[] fault = fault(name, header);
            faults.add(text.file(), text.line("params", name), 0, "parameter " + name + " " + fault[0], fault[1]);
        }));
        return parameters;
    }

    private static Optional<Parameter> complete(String name, @Nullable ParameterHeader header) {
        if (header == null || header.type() == null || header.title() == null || fault(name, header).length > 0) {
            return Optional.empty();
        }
        List<Parameter.Choice> choices = new ArrayList<>();
        if (header.values() != null) {
            header.values().forEach((value, words) -> choices.add(new Parameter.Choice(value, words)));
        }
        return Optional.of(new Parameter(
                name,
                header.type(),
                Optional.ofNullable(header.label()).flatMap(Label::of),
                Boolean.TRUE.equals(header.required()),
                header.title(),
                choices,
                Optional.ofNullable(header.choices())));
    }

    /** Problem and remedy; nothing when all is well. */
    private static String[] fault(String name, @Nullable ParameterHeader header) {
        if (header == null || header.type() == null || header.title() == null) {
            return new String[] {"lacks its type or title", "declare both"};
        }
        if (SavedQuery.RESERVED.contains(name)) {
            return new String[] {"is a reserved word", "call it otherwise"};
        }
        String label = header.label();
        boolean known = Parameter.ANY_LABEL.equals(label)
                || Optional.ofNullable(label).flatMap(Label::of).isPresent();
        if (header.type() == Parameter.Type.NODE && !known) {
            return new String[] {"has no known label", "say which kind of element it takes"};
        }
        if (header.type() == Parameter.Type.ENUM && header.values() == null) {
            return new String[] {"has no values", "list them: values: {a: {ja: …, en: …}}"};
        }
        return new String[0];
    }
}
