package plangraph.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plangraph.model.Basis;
import plangraph.model.LocalizedText;

/** What {@code basis=} says: bases separated by commas, {@code all} standing for every reviewed one. */
public final class BasisFilter {
    public static final String ALL = "all";

    /** The bases from the strongest to the weakest; what is none is a fault. */
    public static List<String> of(String text, List<InvalidInput.Fault> faults) {
        Set<Basis> asked = new TreeSet<>();
        List<String> words = text.isBlank() ? List.of(ALL) : words(text);
        for (String word : words) {
            if (word.equals(ALL)) {
                asked.addAll(Basis.ALL_REVIEWED);
            } else {
                Basis.of(word)
                        .ifPresentOrElse(
                                asked::add,
                                () -> faults.add(
                                        fault(LocalizedText.of("「%s」という根拠はありません", "'%s' is not a basis", word))));
            }
        }
        if (words.isEmpty()) {
            faults.add(fault(LocalizedText.of("「%s」には根拠の名前がありません", "'%s' names no basis", text)));
        }
        return asked.stream().map(Basis::word).toList();
    }

    private static InvalidInput.Fault fault(LocalizedText problem) {
        return new InvalidInput.Fault(
                "basis",
                LocalizedText.of(
                        "%s。stated, derived, analyst, machine（コンマ区切り）か all を使ってください",
                        "%s; use stated, derived, analyst, machine (comma-separated) or all", problem));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private BasisFilter() {}
}
