package plangraph.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.fault.Faults;
import plangraph.model.Label;
import plangraph.model.Words;

/** The section {@code params} of a header. */
record ParameterHeaders(Map<String, @Nullable ParameterHeader> declared) {
    private static final Wrong UNDECLARED =
            new Wrong(new Words("に型か題名がありません", "lacks its type or title"), new Words("両方を書いてください", "declare both"));
    private static final Wrong RESERVED =
            new Wrong(new Words("は予約された語です", "is a reserved word"), new Words("別の名前にしてください", "call it otherwise"));
    private static final Wrong UNLABELLED = new Wrong(
            new Words("に正しいラベルがありません", "has no known label"),
            new Words("どの種類の要素を取るのかを書いてください", "say which kind of element it takes"));
    private static final Wrong NO_VALUES = new Wrong(
            new Words("に選択肢がありません", "has no values"),
            new Words("values: {a: {ja: …, en: …}} の形で書いてください", "list them: values: {a: {ja: …, en: …}}"));

    /** Those without a fault. */
    List<Parameter> complete(QueryText text, Faults faults) {
        List<Parameter> parameters = new ArrayList<>();
        declared.forEach((name, header) -> {
            complete(name, header).ifPresent(parameters::add);
            wrong(name, header)
                    .ifPresent(wrong -> faults.add(
                            text.file(),
                            text.line("params", name),
                            0,
                            Words.of("パラメータ %s %s", "parameter %s %s", name, wrong.problem()),
                            wrong.remedy()));
        });
        return parameters;
    }

    private static Optional<Parameter> complete(String name, @Nullable ParameterHeader header) {
        if (header == null
                || header.type() == null
                || header.title() == null
                || wrong(name, header).isPresent()) {
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

    /** Nothing when all is well. */
    private static Optional<Wrong> wrong(String name, @Nullable ParameterHeader header) {
        if (header == null || header.type() == null || header.title() == null) {
            return Optional.of(UNDECLARED);
        }
        if (SavedQuery.RESERVED.contains(name)) {
            return Optional.of(RESERVED);
        }
        String label = header.label();
        boolean known = Parameter.ANY_LABEL.equals(label)
                || Optional.ofNullable(label).flatMap(Label::of).isPresent();
        if (header.type() == Parameter.Type.NODE && !known) {
            return Optional.of(UNLABELLED);
        }
        if (header.type() == Parameter.Type.ENUM && header.values() == null) {
            return Optional.of(NO_VALUES);
        }
        return Optional.empty();
    }
}
