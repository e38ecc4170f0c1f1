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
 * of what it collects, not of what it puts together. So paths have an end, and a list is not gone through for every
 * member of another.
 */
final class CypherSizes {
    /** Relationships of one path at most. */
    static final int LONGEST_PATH = 10;

    static final LocalizedText PATH_REMEDY = LocalizedText.of(
            "%s以下の終わりを書いてください（例: *1..%1$s）", "write an end of at most %s, as in *1..%1$s", LONGEST_PATH);

    static final LocalizedText ENDLESS = new LocalizedText("終わりのない道をたどります", "follows paths without an end");

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
            if (tokens.get(i).is("[") && tokens.get(i - 1).is("-")) {
                checkHops(i);
            }
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

    /** @param length of the paths, in relationships */
    static LocalizedText tooLong(String length) {
        return LocalizedText.of("つながり%s本の道をたどります", "follows paths of %s relationships", length);
    }

    private void add(int index, LocalizedText problem, LocalizedText remedy) {
        text.fault(tokens.get(index).at(), problem, remedy, faults);
    }

    /** Of a relationship with a star: how many times it may be walked. */
    private void checkHops(int open) {
        int i = open + 1;
        while (tokens.get(i).isName() || ":|&!()".contains(tokens.get(i).text())) {
            if (i >= tokens.size()) {
                return;
            }
            i++;
        }
        if (tokens.get(i).is("*")) {
            CypherToken last = tokens.get(i + 1);
            for (int end = i + 1; last.kind() == CypherToken.Kind.NUMBER || last.is(".."); last = tokens.get(++end)) {
                i = end;
            }
            checkEnd(tokens.get(i), open);
        }
    }

    private void checkEnd(CypherToken end, int open) {
        if (end.kind() != CypherToken.Kind.NUMBER) {
            add(open, ENDLESS, PATH_REMEDY);
        } else if (!end.text().matches("\\d{1,4}") || Integer.parseInt(end.text()) > LONGEST_PATH) {
            add(open, tooLong(end.text()), PATH_REMEDY);
        }
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
