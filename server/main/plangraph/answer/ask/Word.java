package plangraph.answer.ask;

import plangraph.answer.ask.QuestionWords.Kind;

/**
 * A word that counts in a question.
 *
 * @param meaning the first word of its group, or its form where it is in none
 * @param kind what it does; a word of no group may be the name of anything
 * @param known whether it is in a group
 */
record Word(String meaning, Kind kind, boolean known, int start, int end) {

    Word asName() {
        return new Word("'" + meaning, Kind.THING, false, start, end);
    }

    boolean isThing() {
        return known && kind == Kind.THING;
    }

    boolean isExclusion() {
        return kind == Kind.EXCLUSION;
    }

    boolean isFaint() {
        return kind == Kind.FAINT;
    }

    /** Whether it only says that things have to do with each other. */
    boolean isRelation() {
        return kind == Kind.RELATION;
    }

    boolean isNegation() {
        return kind == Kind.NEGATION;
    }
}
