package plangraph.http.route;

import static plangraph.http.core.RouteParameter.number;
import static plangraph.http.core.RouteParameter.oneOf;
import static plangraph.http.core.RouteParameter.someOf;
import static plangraph.http.core.RouteParameter.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plangraph.answer.BasisFilter;
import plangraph.answer.InvalidInput;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.RouteParameter;
import plangraph.model.Basis;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.publish.Format;
import plangraph.publish.files.FormatOption;

/** Declares the parameters that several routes share, and reads what was given for them. */
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

    static final List<RouteParameter> LANGUAGE = of(List.of(FormatOption.LANGUAGE));

    static RouteParameter limit(int fallback) {
        return number("limit", "how many at most", fallback, 1, MOST);
    }

    /** What a format can be told, as parameters of its address. */
    static List<RouteParameter> of(List<FormatOption> options) {
        return options.stream().map(SharedParameters::of).toList();
    }

    private static RouteParameter of(FormatOption option) {
        String standard = option.standard();
        if (!option.values().isEmpty()) {
            return oneOf(option.name(), option.description(), standard, option.values());
        }
        return option.most() > 0
                ? number(
                        option.name(),
                        option.description(),
                        standard == null ? null : Integer.valueOf(standard),
                        option.least(),
                        option.most())
                : text(option.name(), option.description());
    }

    /** Names a format within operation ids, which programs that were made from the description rely on. */
    static String operation(Format format) {
        String name = format.id().equals("md") ? "markdown" : format.id().replaceFirst("\\..*", "");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static Optional<Kind> label(ApiRequest request) {
        return request.text("label").flatMap(Kind::of);
    }

    static List<String> basis(ApiRequest request) {
        // Its faults were found with those of all other parameters.
        return BasisFilter.of(request.text("basis").orElse(BasisFilter.ALL), new ArrayList<>());
    }

    /**
     * Returns the dataset that is asked about.
     *
     * @throws InvalidInput when nothing is loaded under this id
     */
    static Optional<String> dataset(ApiRequest request) {
        Optional<String> dataset = request.text("dataset");
        dataset.filter(id -> !request.now().byDataset().containsKey(id)).ifPresent(id -> {
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
