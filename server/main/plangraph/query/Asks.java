package plangraph.query;

import java.util.List;
import java.util.Locale;

/**
 * What a question may say to mean a saved query, beside the values of its parameters. Words stand for every word of their group in
 * {@code question-words.csv}.
 *
 * @param of what the rows are: measures, KPIs
 * @param has what is said to be there: one of these must be said
 * @param lacks what is said not to be there: one of these must be said so
 * @param says what else is said of the rows: one of these must be said
 * @param also what may be said beside, and changes nothing
 * @param forms in which it may be asked; how many and which it always may
 */
public record Asks(
        List<String> of, List<String> has, List<String> lacks, List<String> says, List<String> also, List<Form> forms) {

    /** How something is asked. */
    public enum Form {
        /** Which one comes first: the largest, the most. */
        LARGEST,
        /** Two things side by side. */
        COMPARE,
        /** From when to when. */
        WHEN,
        /** What a value is: how many units, what target. */
        VALUE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Asks {
        of = List.copyOf(of);
        has = List.copyOf(has);
        lacks = List.copyOf(lacks);
        says = List.copyOf(says);
        also = List.copyOf(also);
        forms = List.copyOf(forms);
    }
}
