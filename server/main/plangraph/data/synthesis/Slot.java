package plangraph.data.synthesis;

/**
 * Elements that one may stand for another: of one kind, in one plan, at one depth.
 *
 * @param plan end of the plan's id, empty where there is none; a plan stands only for itself
 */
record Slot(String label, String plan, int depth) {
    /** Elements of other datasets, the SDGs. */
    static final Slot ELSEWHERE = new Slot("", "", -1);
}
