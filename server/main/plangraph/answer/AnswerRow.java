package plangraph.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * One row of an answer and what it rests on.
 *
 * @param cells by column, in the order of the columns; see {@link Answer#rows}
 * @param nodes the elements that it returns; ends of its relationships may be missing
 */
public record AnswerRow(
        Map<String, @Nullable Object> cells, List<NodeBody> nodes, List<RelationshipBody> relationships) {

    public AnswerRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        nodes = List.copyOf(nodes);
        relationships = List.copyOf(relationships);
    }

    static AnswerRow of(Record row) {
        AnswerBuilder one = new AnswerBuilder(new PageRequest(0, 1), Optional.empty(), AnswerRemarks.none());
        one.add(row);
        Answer.Subgraph graph = one.graph();
        return new AnswerRow(one.rows().getFirst(), graph.nodes(), graph.relationships());
    }
}
