package plangraph.model;

import java.util.List;
import java.util.Locale;

/** Groups the kinds that stand in one column of the picture around an element. */
public enum Lane {
    GOALS,
    PLANS,
    MEASURES,
    YARDSTICKS,
    PROMISES,
    ENDS;

    /** As in {@code /schema}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Says in which order the lanes stand beside an element: along the way a policy works, from goals over plans and measures to how
     * they are measured, promised, and where they lead.
     *
     * @param left from the inside out; lanes in one list share a column
     * @param right from the inside out; the last one takes the kinds that no other has
     */
    public record Sides(List<List<Lane>> left, List<List<Lane>> right) {
        static final Sides USUAL = new Sides(
                List.of(List.of(PLANS, MEASURES), List.of(GOALS)),
                List.of(List.of(YARDSTICKS), List.of(PROMISES), List.of(ENDS)));
        static final Sides OF_GOALS = new Sides(
                List.of(List.of(GOALS)),
                List.of(List.of(PLANS, MEASURES), List.of(YARDSTICKS), List.of(PROMISES), List.of(ENDS)));
        static final Sides OF_PLANS = new Sides(
                List.of(List.of(PLANS), List.of(MEASURES), List.of(GOALS)),
                List.of(List.of(YARDSTICKS), List.of(PROMISES), List.of(ENDS)));
        static final Sides OF_POLICIES = new Sides(
                List.of(List.of(MEASURES), List.of(GOALS)),
                List.of(List.of(PLANS), List.of(YARDSTICKS), List.of(PROMISES), List.of(ENDS)));
        static final Sides OF_DISTRICTS = new Sides(
                List.of(List.of(PLANS, MEASURES), List.of(GOALS)),
                List.of(List.of(ENDS), List.of(YARDSTICKS), List.of(PROMISES)));

        public Sides {
            left = left.stream().map(List::copyOf).toList();
            right = right.stream().map(List::copyOf).toList();
        }
    }
}
