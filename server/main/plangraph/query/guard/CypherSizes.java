package plangraph.query.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/**
 * Refuses what Neo4j's own limits do not stop: it looks at the clock between rows, not within one expression, and counts the memory
 * of what it collects, not of what it puts together. So a list is not gone through for every
 * member of another.
 */
final class CypherSizes {
    private static final Set<String> PREDICATES = Set.of("ALL", "ANY", "NONE", "SINGLE");

    private final QueryText text;
    private final CypherTokens tokens;
    private final Faults faults;

    CypherSizes(QueryText text, CypherTokens tokens, Faults faults) {
        this.text = text;
        this.tokens = tokens;
        this.faults = faults;
    }

    void check() {
        Set<Integer> nested = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<ListWalk> walk = walk(i);
            if (walk.isPresent() && !walk.get().writtenOut()) {
                nested.addAll(within(walk.get()));
            }
        }
        nested.forEach(i -> add(
                i,
                new LocalizedText("リストの一つ一つについて別のリストをたどります", "goes through a list for every member of another"),
                new LocalizedText(
                        "代わりに MATCH か UNWIND を使うか、一方のリストを値で書いてください",
                        "MATCH or UNWIND instead, or write one of the lists out")));
    }

    private void add(int index, LocalizedText problem, LocalizedText remedy) {
        text.fault(tokens.get(index).at(), problem, remedy, faults);
    }

    /**
     * An expression that goes through a list.
     *
     * @param body index of the first token that is evaluated for every member
     * @param end index of the bracket that closes it
     * @param writtenOut whether the list is one of literals, or a parameter: short in any case
     */
    private record ListWalk(int begin, int body, int end, boolean writtenOut) {}

    private Optional<ListWalk> walk(int i) {
        boolean comprehension = tokens.get(i).is("[");
        boolean predicate =
                PREDICATES.contains(tokens.get(i).upper()) && tokens.get(i + 1).is("(");
        int open = comprehension ? i : i + 1;
        if (!(comprehension || predicate)
                || !tokens.get(open + 1).isName()
                || !tokens.get(open + 2).is("IN")) {
            return Optional.empty();
        }
        int end = tokens.closing(open);
        int body = open + 3;
        while (body < end && !tokens.get(body).is("WHERE") && !tokens.get(body).is("|")) {
            body = Math.max(body, CypherTokens.nesting(tokens.get(body)) == 1 ? tokens.closing(body) : body) + 1;
        }
        return Optional.of(new ListWalk(i, body, end, isShort(tokens.all().subList(open + 3, Math.min(body, end)))));
    }

    private static boolean isShort(List<CypherToken> source) {
        boolean parameter = source.size() == 2
                && source.getFirst().is("$")
                && source.getLast().isName();
        return parameter || source.stream().allMatch(token -> token.isLiteral() || "[],".contains(token.text()));
    }

    /** The walks that are gone on for every member of the list. */
    private List<Integer> within(ListWalk outer) {
        return IntStream.range(outer.body(), outer.end())
                .filter(i -> walk(i).filter(inner -> !inner.writtenOut()).isPresent())
                .boxed()
                .toList();
    }
}
