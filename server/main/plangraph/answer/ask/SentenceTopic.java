package plangraph.answer.ask;

import java.util.List;

/**
 * The words of a sentence that no question is made of, so that they name what it is about.
 *
 * @param words as typed, from the first of them to the last
 * @param share how much of what was said they are, 0 to 1
 */
record SentenceTopic(String words, double share) {

    /**
     * @param wide whether words that questions are made of join in where no particle parts them: 事業承継, though 事業 is one of
     *     these
     */
    static SentenceTopic of(Sentence sentence, Weights weights, boolean wide) {
        List<Word> all = sentence.words();
        List<Word> names = all.stream().filter(word -> !weights.asks(word)).toList();
        if (names.isEmpty()) {
            return new SentenceTopic("", 0);
        }
        int start = names.getFirst().start();
        int end = names.getLast().end();
        for (Word word : wide ? all.reversed() : List.<Word>of()) {
            start = word.end() == start ? word.start() : start;
        }
        for (Word word : wide ? all : List.<Word>of()) {
            end = word.start() == end ? word.end() : end;
        }
        double total = 0;
        double within = 0;
        for (Word word : all) {
            double weight = weights.of(word.meaning());
            total += weight;
            within += word.start() >= start && word.end() <= end ? weight : 0;
        }
        return new SentenceTopic(sentence.typed().typed(start, end), total == 0 ? 0 : within / total);
    }
}
