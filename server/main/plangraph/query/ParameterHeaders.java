package plangraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.query.guard.QueryFault;
import plangraph.query.guard.QueryText;

/** Reads the section {@code params} of a header. */
record ParameterHeaders(Map<String, @Nullable ParameterHeader> declared) {
    private static final QueryFault UNDECLARED = new QueryFault(
            new LocalizedText("に型か題名がありません", "lacks its type or title"),
            new LocalizedText("両方を書いてください", "declare both"));
    private static final QueryFault RESERVED = new QueryFault(
            new LocalizedText("は予約された語です", "is a reserved word"),
            new LocalizedText("別の名前にしてください", "call it otherwise"));
    private static final QueryFault UNLABELLED = new QueryFault(
            new LocalizedText("に正しいラベルがありません", "has no known label"),
            new LocalizedText("どの種類の要素を取るのかを書いてください", "say which kind of element it takes"));
    private static final QueryFault NO_VALUES = new QueryFault(
            new LocalizedText("に選択肢がありません", "has no values"),
            new LocalizedText("values: {a: {ja: …, en: …}} の形で書いてください", "list them: values: {a: {ja: …, en: …}}"));

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
                            LocalizedText.of("パラメータ %s %s", "parameter %s %s", name, wrong.problem()),
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
                Optional.ofNullable(header.label()).flatMap(Kind::of),
                Boolean.TRUE.equals(header.required()),
                header.title(),
                choices,
                Optional.ofNullable(header.choices())));
    }

    /** Nothing when all is well. */
    private static Optional<QueryFault> wrong(String name, @Nullable ParameterHeader header) {
        if (header == null || header.type() == null || header.title() == null) {
            return Optional.of(UNDECLARED);
        }
        if (SavedQuery.RESERVED.contains(name)) {
            return Optional.of(RESERVED);
        }
        String label = header.label();
        boolean known = Parameter.ANY_LABEL.equals(label)
                || Optional.ofNullable(label).flatMap(Kind::of).isPresent();
        if (header.type() == Parameter.Type.NODE && !known) {
            return Optional.of(UNLABELLED);
        }
        if (header.type() == Parameter.Type.ENUM && header.values() == null) {
            return Optional.of(NO_VALUES);
        }
        return Optional.empty();
    }

    /** A parameter as the header of a query declares it. */
    record ParameterHeader(
            Parameter.@Nullable Type type,
            @Nullable String label,
            @Nullable Boolean required,
            @Nullable LocalizedText title,
            @Nullable LinkedHashMap<String, LocalizedText> values,
            @Nullable String choices) {}
}
