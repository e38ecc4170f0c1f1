package plangraph.answer.ask;

/**
 * A word of a text in its dictionary form, whatever it may mean; names are compared by these.
 *
 * @param surface as it stands
 * @param text Japanese in its base form, English stemmed
 * @param reading in katakana
 * @param content whether it is more than a particle, an ending or a punctuation mark
 * @param inflects whether it is a verb or an adjective
 * @param ending whether it is an ending, such as ない or ん
 */
record WordForm(
        String surface,
        String text,
        String reading,
        boolean content,
        boolean inflects,
        boolean ending,
        int start,
        int end) {

    boolean isNumber() {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isLatin() {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
