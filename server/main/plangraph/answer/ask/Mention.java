package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.List;
import plangraph.answer.NodeBody;
import plangraph.answer.explore.SpokenNames;

/**
 * An element that a sentence may speak of.
 *
 * @param start where its words begin in the folded sentence
 * @param coverage how much of its name was said, 1 for all
 * @param weight how telling the words are that were said
 */
record Mention(NodeBody element, int start, int end, double coverage, double weight) {
    private static final double ALL = 0.999;
    private static final double SPOKEN = 6;
    private static final double EXACT = 1.5;

    /** A name as people say it is a whole one, and says as much as a rare word. */
    static Mention of(SpokenNames.Said said) {
        return new Mention(said.element(), said.start(), said.end(), 1, said.exact() ? SPOKEN + EXACT : SPOKEN);
    }

    boolean isWhole() {
        return coverage >= ALL;
    }

    /** SDGsの11 and 11番目のゴール name one goal: names of an element that overlap are one. */
    static List<Mention> joined(List<Mention> all) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : all) {
            Mention one = mention;
            for (Mention other : all) {
                boolean same = other.isWhole()
                        && one.isWhole()
                        && other.element().id().equals(one.element().id());
                if (same && one.overlaps(other)) {
                    one = new Mention(
                            one.element(),
                            Math.min(one.start(), other.start()),
                            Math.max(one.end(), other.end()),
                            1,
                            Math.max(one.weight(), other.weight()));
                }
            }
            if (!joined.contains(one)) {
                joined.add(one);
            }
        }
        return joined;
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
