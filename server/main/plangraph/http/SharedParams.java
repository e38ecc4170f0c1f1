package plangraph.http;

import static plangraph.http.ParamSpec.number;
import static plangraph.http.ParamSpec.oneOf;
import static plangraph.http.ParamSpec.someOf;
import static plangraph.http.ParamSpec.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plangraph.body.BadRequest;
import plangraph.body.Bases;
import plangraph.model.Basis;
import plangraph.model.Label;
import plangraph.model.Words;

/** Parameters that several routes share, and what was given for them. */
final class SharedParams {
    private static final int MOST = 1_000;

    private static final List<String> LABELS =
            Arrays.stream(Label.values()).map(Label::word).toList();
    private static final List<String> BASES =
            new ArrayList<>(Arrays.stream(Basis.values()).map(Basis::word).toList());

    static {
        BASES.add(Bases.ALL);
    }

    static final ParamSpec BASIS = someOf("basis", "which bases count; all = stated, derived, analyst", BASES);
    static final ParamSpec LABEL = oneOf("label", "only elements of this label", null, LABELS);
    static final ParamSpec DATASET = text(
            "dataset",
            "only elements of this dataset and of those that are no city; without it, of every one, and where there"
                    + " are more than eight cities, of the first");
    static final ParamSpec CURSOR = text("cursor", "the next of the page before");

    static ParamSpec limit(int fallback) {
        return number("limit", "how many at most", fallback, 1, MOST);
    }

    static Optional<Label> label(Asked asked) {
        return asked.text("label").flatMap(Label::of);
    }

    static List<String> basis(Asked asked) {
        // Its faults were found with those of all other parameters.
        return Bases.of(asked.text("basis").orElse(Bases.ALL), new ArrayList<>());
    }

    /** @throws BadRequest when nothing is loaded under this id */
    static Optional<String> dataset(Asked asked) {
        Optional<String> dataset = asked.text("dataset");
        dataset.filter(id -> !asked.now().byDataset().containsKey(id)).ifPresent(id -> {
            throw unknown(
                    "dataset",
                    Words.of(
                            "「%s」というデータセットは読み込まれていません。/status に一覧があります",
                            "'%s' is not a dataset that is loaded; /status lists them", id));
        });
        return dataset;
    }

    static BadRequest unknown(String parameter, Words message) {
        return new BadRequest(List.of(new BadRequest.Fault(parameter, message)));
    }

    private SharedParams() {}
}
