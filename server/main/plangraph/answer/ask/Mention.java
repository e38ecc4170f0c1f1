package plangraph.answer.ask;

import plangraph.answer.NodeBody;

/**
 * An element that a sentence may speak of.
 *
 * @param start where its words begin in the folded sentence
 * @param coverage how much of its name was said, 1 for all
 * @param weight how telling the words are that were said
 */
record Mention(NodeBody element, int start, int end, double coverage, double weight) {
    private static final double ALL = 0.999;

    boolean isWhole() {
        return coverage >= ALL;
    }

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    boolean holds(Word word) {
        return start <= word.start() && word.end() <= end;
    }

    boolean strictlyContains(Mention other) {
        return start <= other.start && other.end <= end && other.end - other.start < end - start;
    }

    /** Higher for what was said more fully and more tellingly. */
    double rank() {
        return weight * (0.5 + 0.5 * coverage) + (isWhole() ? 1 : 0);
    }
}
