package plangraph.answer.ask;

import java.util.List;

/**
 * How well a saved query fits a sentence.
 *
 * @param pattern the sentence of the query that comes nearest, in the language that was asked in if there is one
 * @param asked whether any word says what is asked; a name alone asks nothing
 * @param score 0 to 1
 */
record Fit(AskableQuery askable, SentencePattern pattern, ParameterFilling filling, boolean asked, double score) {
    /** The title decides only between queries that fit equally well. */
    private static final double TITLE = 0.03;

    static Fit of(AskableQuery askable, Sentence sentence, ParameterFilling filling, Weights weights) {
        SentenceFeatures said = SentenceFeatures.of(sentence, filling, weights);
        List<SentencePatternFit> fits = askable.patterns().stream()
                .map(pattern -> SentencePatternFit.of(pattern, askable, filling, said, weights))
                .toList();
        SentencePatternFit best = SentencePatternFit.best(fits);
        List<SentencePatternFit> sameLanguage = fits.stream()
                .filter(fit -> fit.pattern().japanese() == said.japanese())
                .toList();
        SentencePatternFit shown = sameLanguage.isEmpty() ? best : SentencePatternFit.best(sameLanguage);
        double title = askable.titles().stream()
                .mapToDouble(words -> SentencePatternFit.of(words, askable, filling, said, weights)
                        .score())
                .max()
                .orElse(0);
        double score = Math.min(1, best.score() + TITLE * title);
        return new Fit(askable, shown.pattern(), filling, best.asked(), score);
    }
}
