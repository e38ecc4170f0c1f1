package plangraph.query.guard.tree;

import org.jspecify.annotations.Nullable;

/**
 * Estimates how large a value can be.
 *
 * @param length characters of a text, members of a list, entries of a map
 * @param member the largest of a list or map; null for whatever has none
 * @param number whether it is certainly no text, list or map, so that nothing grows when it is added to
 * @param collected how many collections it is made of, whose memory Neo4j counts; 0 for whatever is made otherwise
 */
record ValueSize(double length, @Nullable ValueSize member, boolean number, double collected) {
    /** Characters that fit into a transaction's memory. */
    private static final double MEMORY = 5e8;

    /** What a member of a list takes besides what it holds. */
    private static final double MEMBER = 50;

    /** More rows than a transaction's memory holds when they are collected. */
    static final double MANY = 5e5;

    /** Properties that are longer are few. */
    private static final double USUAL_TEXT = 500;

    static final ValueSize ONE = new ValueSize(1, null, true, 0);
    static final ValueSize NODE = new ValueSize(1, null, false, 0);
    static final ValueSize TEXT = text(USUAL_TEXT);
    /** What a path has of either, both ends included. */
    static final ValueSize PATH = list(11, NODE);

    static ValueSize text(double length) {
        return new ValueSize(Math.max(1, length), null, false, 0);
    }

    static ValueSize list(double length, ValueSize member) {
        return new ValueSize(Math.max(1, length), member, false, 0);
    }

    /** What collect(…) makes of such values. */
    static ValueSize gathered(ValueSize member) {
        return new ValueSize(MANY, member, false, 1);
    }

    /** All that it holds, at every depth. */
    double weight() {
        double all = length * (member == null ? 1 : member.weight());
        return collected > 0 ? Math.min(all, MEMORY * collected) : all;
    }

    /** As far as Neo4j does not count its memory. */
    double uncounted() {
        return collected > 0 ? 0 : length * (member == null ? 1 : member.uncounted());
    }

    /** A list with a member made of each of its members. */
    ValueSize of(ValueSize made) {
        double characters = made.length() * (made.member() == null ? 1 : MEMBER);
        double larger = Math.max(1, characters / TEXT.length());
        return new ValueSize(length, made, false, collected * larger);
    }

    /** What an index, a key or a walk takes from it; a property can hold a list as well as a text. */
    ValueSize part() {
        return member == null ? TEXT : member;
    }

    ValueSize cutTo(double most) {
        return new ValueSize(Math.min(length, Math.max(1, most)), member, number, collected);
    }

    /** One that is as large as either. */
    ValueSize or(ValueSize other) {
        ValueSize larger = member == null ? other.member : other.member == null ? member : member.or(other.member);
        return new ValueSize(
                Math.max(length, other.length), larger, number && other.number, Math.max(collected, other.collected));
    }

    /** Both, one after the other. */
    ValueSize and(ValueSize other) {
        ValueSize either = or(other);
        return number && other.number
                ? ONE
                : new ValueSize(length + other.length, either.member, false, collected + other.collected);
    }
}
