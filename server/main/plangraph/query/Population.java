package plangraph.query;

import java.util.List;
import java.util.Optional;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;

/**
 * Of how many an answer is a part: the N of "n of N". Its members are elements, as those of the first column are; they are counted
 * whatever the bases asked, for an absence is looked for among all of them.
 *
 * @param planKinds only elements of plans of these kinds; empty: of any
 * @param within the parameter whose element the members are parts of, when it is given
 * @param title what they are, in the plural
 */
public record Population(Kind label, List<String> planKinds, Optional<String> within, LocalizedText title) {

    public Population {
        planKinds = List.copyOf(planKinds);
    }
}
