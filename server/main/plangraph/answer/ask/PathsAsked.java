package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plangraph.model.Kind;

/** Finds the two elements of a question that asks what they have to do with each other: AはなぜBに関係する. */
record PathsAsked(Mention from, Mention to, double score) {
    private static final Pattern ASKS_FOR_A_PATH =
            Pattern.compile("なぜ|何故|どうして|なんで|どのように(関係|つなが|関わ)|どう(関係|つなが|関わ)|の関係[をは]|why");

    /** The least of a name that names it here: both ends are shown, so a person sees what was taken. */
    private static final double LEAST_COVERAGE = 0.3;

    private static final double LEAST_WEIGHT = 2.5;
    private static final double CLEARLY_BETTER = 1.05;
    private static final double SCORE = 0.9;

    static Optional<PathsAsked> in(Sentence sentence, List<Mention> mentions) {
        if (!ASKS_FOR_A_PATH.matcher(sentence.typed().text()).find()) {
            return Optional.empty();
        }
        List<Mention> ends = new ArrayList<>();
        for (Mention mention : mentions.stream()
                .filter(one -> !one.element().label().equals(Kind.PLAN.word()))
                .filter(one -> one.isWhole() || (one.weight() >= LEAST_WEIGHT && one.coverage() >= LEAST_COVERAGE))
                .sorted(Comparator.comparingDouble(Mention::rank).reversed())
                .toList()) {
            if (ends.stream().noneMatch(mention::overlaps)) {
                ends.add(mention);
            }
        }
        return ends.size() == 2 && ends.stream().allMatch(end -> isTheOne(end, mentions))
                ? Optional.of(ordered(ends.getFirst(), ends.getLast()))
                : Optional.empty();
    }

    private static boolean isTheOne(Mention end, List<Mention> mentions) {
        return mentions.stream()
                .filter(other -> other.overlaps(end)
                        && !other.element().id().equals(end.element().id()))
                .allMatch(other -> other.rank() * CLEARLY_BETTER < end.rank());
    }

    private static PathsAsked ordered(Mention one, Mention other) {
        return one.start() < other.start() ? new PathsAsked(one, other, SCORE) : new PathsAsked(other, one, SCORE);
    }
}
