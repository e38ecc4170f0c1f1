package plangraph.publish.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;
import plangraph.model.Kind;

/** The whole graph as tables: one for each label, with the properties that its elements have, and one of all relationships. */
final class GraphTables {
    static final String RELATIONSHIPS = "relationships";

    /** Takes the tables one after the other, the rows of each in turn. */
    interface Target {
        void begin(String name, List<String> header) throws IOException;

        void row(List<@Nullable Object> cells) throws IOException;
    }

    /** Writes table after table, each with its rows. */
    static void write(WholeGraph whole, Target target) throws IOException {
        PropertyColumns properties = whole.properties();
        for (Kind label : Kind.values()) {
            if (properties.labels().contains(label.word())) {
                nodes(whole, label, List.copyOf(properties.of(label.word()).keySet()), target);
            }
        }
        relationships(whole, target);
    }

    private static void nodes(WholeGraph whole, Kind label, List<String> names, Target target) throws IOException {
        List<String> header = new ArrayList<>(List.of("id", "title"));
        header.addAll(names);
        target.begin(label.word(), header);
        whole.elements(label, element -> {
            NodeBody node = NodeBody.of(element);
            List<@Nullable Object> cells = new ArrayList<>(List.of(node.id(), node.title()));
            names.forEach(name -> cells.add(plain(node.properties().get(name))));
            target.row(cells);
        });
    }

    private static void relationships(WholeGraph whole, Target target) throws IOException {
        List<String> header = new ArrayList<>(List.of("key", "type", "from", "to", "basis"));
        header.addAll(RelationshipBody.EVIDENCE);
        target.begin(RELATIONSHIPS, header);
        whole.links(link -> {
            RelationshipBody body = RelationshipBody.of(link);
            List<@Nullable Object> cells =
                    new ArrayList<>(List.of(body.key(), body.type(), body.from(), body.to(), body.basis()));
            Map<String, Object> evidence = body.evidence();
            RelationshipBody.EVIDENCE.forEach(field -> cells.add(plain(evidence.get(field))));
            target.row(cells);
        });
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof List<?> list ? AnswerCells.joined(list) : value;
    }

    private GraphTables() {}
}
