package plangraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.query.guard.QueryText;

/** Choices of a parameter may come from another query, which may need no more than the parameters before it. */
record ChoiceRules(Predicate<String> exists, Function<String, Optional<SavedQuery>> queries) {

    void check(SavedQuery query, QueryText text, Faults faults) {
        List<String> earlier = new ArrayList<>();
        for (Parameter parameter : query.params()) {
            parameter
                    .choicesQuery()
                    .flatMap(id -> fault(id, earlier))
                    .ifPresent(problem -> faults.add(
                            text.file(),
                            text.line("params", parameter.name()),
                            0,
                            LocalizedText.of("%s の候補: %s", "choices of %s: %s", parameter.name(), problem),
                            new LocalizedText(
                                    "これより前のパラメータだけで答えられる質問にしてください",
                                    "name a query that needs no more than the parameters before this one")));
            earlier.add(parameter.name());
        }
    }

    private Optional<LocalizedText> fault(String id, List<String> earlier) {
        if (!exists.test(id)) {
            return Optional.of(LocalizedText.of("%s という質問はありません", "no query is called %s", id));
        }
        List<String> missing = queries.apply(id).map(SavedQuery::params).orElse(List.of()).stream()
                .filter(parameter -> parameter.required() && !earlier.contains(parameter.name()))
                .map(Parameter::name)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalizedText.of("%s には %s が必要です", "%s needs %s", id, missing));
    }
}
