package plangraph.ask;

import java.util.List;

/**
 * The words of a sentence that no question is made of, so that they name what it is about.
 *
 * @param words as typed, from the first of them to the last
 * @param share how much of what was said they are, 0 to 1
 */
record Topic(String words, double share) {

    static Topic of(Sentence sentence, Weights weights) {
        List<Word> all = sentence.words();
        List<Word> names = all.stream().filter(word -> !weights.asks(word)).toList();
        if (names.isEmpty()) {
            return new Topic("", 0);
        }
        int start = names.getFirst().start();
        int end = names.getLast().end();
        double total = 0;
        double within = 0;
        for (Word word : all) {
            double weight = weights.of(word.meaning());
            total += weight;
            within += word.start() >= start && word.end() <= end ? weight : 0;
        }
        return new Topic(sentence.typed().typed(start, end), total == 0 ? 0 : within / total);
    }
}
