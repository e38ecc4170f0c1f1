package plangraph.http;

import static plangraph.http.RouteParameter.number;
import static plangraph.http.RouteParameter.oneOf;
import static plangraph.http.RouteParameter.someOf;
import static plangraph.http.RouteParameter.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plangraph.answer.BasisFilter;
import plangraph.answer.InvalidInput;
import plangraph.model.Basis;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;

/** Parameters that several routes share, and what was given for them. */
final class SharedParameters {
    private static final int MOST = 1_000;

    private static final List<String> LABELS =
            Arrays.stream(Kind.values()).map(Kind::word).toList();
    private static final List<String> BASES =
            new ArrayList<>(Arrays.stream(Basis.values()).map(Basis::word).toList());

    static {
        BASES.add(BasisFilter.ALL);
    }

    static final RouteParameter BASIS = someOf("basis", "which bases count; all = stated, derived, analyst", BASES);
    static final RouteParameter LABEL = oneOf("label", "only elements of this label", null, LABELS);
    static final RouteParameter DATASET = text(
            "dataset",
            "only elements of this dataset and of those that are no city; without it, of every one, and where there"
                    + " are more than eight cities, of the first");
    static final RouteParameter CURSOR = text("cursor", "the next of the page before");

    static RouteParameter limit(int fallback) {
        return number("limit", "how many at most", fallback, 1, MOST);
    }

    static Optional<Kind> label(ApiRequest asked) {
        return asked.text("label").flatMap(Kind::of);
    }

    static List<String> basis(ApiRequest asked) {
        // Its faults were found with those of all other parameters.
        return BasisFilter.of(asked.text("basis").orElse(BasisFilter.ALL), new ArrayList<>());
    }

    /** @throws InvalidInput when nothing is loaded under this id */
    static Optional<String> dataset(ApiRequest asked) {
        Optional<String> dataset = asked.text("dataset");
        dataset.filter(id -> !asked.now().byDataset().containsKey(id)).ifPresent(id -> {
            throw unknown(
                    "dataset",
                    LocalizedText.of(
                            "「%s」というデータセットは読み込まれていません。/status に一覧があります",
                            "'%s' is not a dataset that is loaded; /status lists them", id));
        });
        return dataset;
    }

    static InvalidInput unknown(String parameter, LocalizedText message) {
        return new InvalidInput(List.of(new InvalidInput.Fault(parameter, message)));
    }

    private SharedParameters() {}
}
