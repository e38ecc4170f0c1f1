package plangraph.query.guard.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypher.internal.parser.AstParserFactory;
import org.neo4j.cypher.internal.parser.Cypher25AstParserFactory$;
import org.neo4j.cypher.internal.parser.Cypher5AstParserFactory$;
import org.neo4j.cypher.internal.util.ASTNode;
import org.neo4j.cypher.internal.util.Neo4jCypherExceptionFactory;
import org.neo4j.exceptions.Neo4jException;
import scala.Option;
import scala.Product;
import scala.collection.Iterable;
import scala.collection.immutable.List$;

/** Parses Cypher with Neo4j's own parser. No other class knows it: a new Neo4j that calls things otherwise is met here. */
final class SyntaxTree {
    /** A server may be set to either version of the language, and no query says which it is written in. */
    private static final List<AstParserFactory> LANGUAGES =
            List.of(Cypher5AstParserFactory$.MODULE$, Cypher25AstParserFactory$.MODULE$);

    /** Deeper trees could overflow a stack, ours or that of Neo4j's planner. */
    static final int DEEPEST = 250;

    /** Thrown for a query that nests too deeply to be looked at. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int at;

        private TooDeep(int at) {
            super("too deep");
            this.at = at;
        }

        int at() {
            return at;
        }
    }

    /** Its trees, one for each version of the language; none when it is valid in none of them. */
    static List<SyntaxNode> parse(String cypher) {
        List<SyntaxNode> trees = new ArrayList<>();
        for (AstParserFactory language : LANGUAGES) {
            try {
                var faults = new Neo4jCypherExceptionFactory(cypher, Option.empty());
                trees.add(node(
                        language.apply(cypher, faults, Option.empty(), List$.MODULE$.empty())
                                .singleStatement(),
                        0));
            } catch (Neo4jException e) {
                // What is wrong with it Neo4j tells when it is asked for a plan.
            } catch (TooDeep e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                // Where its stack ends, the parser may also say that something is not what it expects.
                throw new TooDeep(0);
            }
        }
        return trees;
    }

    private static SyntaxNode node(ASTNode node, int depth) {
        int at = node.position().offset();
        if (depth > DEEPEST) {
            throw new TooDeep(at);
        }
        Map<String, List<Object>> fields = new HashMap<>();
        for (int i = 0; i < node.productArity(); i++) {
            List<Object> values = new ArrayList<>();
            add(node.productElement(i), depth + 1, values);
            fields.put(node.productElementName(i), values);
        }
        return new SyntaxNode(node.getClass().getName().replaceFirst(".*\\.", ""), at, fields);
    }

    private static void add(Object value, int depth, List<Object> values) {
        if (value instanceof ASTNode node) {
            values.add(node(node, depth));
        } else if (value instanceof Option<?> option) {
            addOption(option, depth, values);
        } else if (value instanceof Iterable<?> many) {
            for (var each = many.iterator(); each.hasNext(); ) {
                add(each.next(), depth, values);
            }
        } else if (value instanceof Product parts && parts.productArity() > 0) {
            for (int i = 0; i < parts.productArity(); i++) {
                add(parts.productElement(i), depth, values);
            }
        } else {
            values.add(String.valueOf(value));
        }
    }

    /** Something that is there without a value, as the star of {@code [*]}, which has no length, is not the same as nothing. */
    private static void addOption(Option<?> option, int depth, List<Object> values) {
        if (option.isDefined() && option.get() instanceof Option<?> inner && inner.isEmpty()) {
            values.add("");
        } else if (option.isDefined()) {
            add(option.get(), depth, values);
        }
    }

    private SyntaxTree() {}
}
