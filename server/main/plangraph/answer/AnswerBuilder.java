package plangraph.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import plangraph.model.Basis;

/** Gathers rows and, on the way, the elements, relationships, documents and bases that they rest on. */
final class AnswerBuilder {
    /** Words that matched a topic, at most; more tell nothing more. */
    private static final int MATCHED = 12;

    private final PageRequest page;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private final Map<String, NodeBody> nodes = new LinkedHashMap<>();
    private final Map<String, RelationshipBody> relationships = new LinkedHashMap<>();
    private final Set<String> documents = new LinkedHashSet<>();
    private final Set<String> counted = new HashSet<>();
    /** Ids of elements whose documents are known, and of the ends of relationships, in the whole answer and on the page. */
    private final Set<String> told = new HashSet<>();

    private final Set<String> ends = new LinkedHashSet<>();
    private final Set<String> endsOnPage = new LinkedHashSet<>();
    /** Ids in the first column of the whole answer. */
    private final Set<String> listed = new LinkedHashSet<>();

    private final Map<String, Long> basisCounts = new LinkedHashMap<>();
    /** Rows, and rows before a topic narrowed them down. */
    private long seen;

    private long all;
    private final Optional<Topic> topic;
    private final Set<String> matched = new LinkedHashSet<>();
    private final AnswerRemarks remarks;

    AnswerBuilder(PageRequest page, Optional<Topic> topic, AnswerRemarks remarks) {
        this.page = page;
        this.remarks = remarks;
        this.topic = topic;
        for (Basis basis : Basis.values()) {
            basisCounts.put(basis.word(), 0L);
        }
    }

    /**
     * Adds a row if it speaks of the topic; its cells are kept only when the row is on the page, its evidence is counted either way.
     */
    void add(Record row) {
        all++;
        if (topic.isPresent()) {
            if (!topic.get().isIn(row)) {
                return;
            }
            if (matched.size() < MATCHED) {
                matched.addAll(topic.get().matched(row));
            }
        }
        boolean onPage = seen >= page.offset() && seen < page.offset() + (long) page.limit();
        seen++;
        LinkedHashMap<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (String column : row.keys()) {
            cells.put(column, cell(row.get(column), onPage));
        }
        // The first cell may be null: measures right under a plan have no policy.
        list(cells.sequencedValues().getFirst());
        remarks.add(cells, cells.sequencedValues().getFirst());
        if (onPage) {
            rows.add(cells);
        }
    }

    private void list(@Nullable Object cell) {
        if (cell instanceof NodeRef element) {
            listed.add(element.id());
        } else if (cell instanceof List<?> members) {
            members.forEach(this::list);
        }
    }

    private @Nullable Object cell(Value value, boolean onPage) {
        return switch (value.type().name()) {
            case "NODE" -> node(value.asNode(), onPage);
            case "RELATIONSHIP" -> relationship(value.asRelationship(), onPage);
            case "PATH" -> path(value.asPath(), onPage);
            case "LIST OF ANY?" -> value.asList(member -> cell(member, onPage));
            case "NULL" -> null;
            default -> PlainValues.value(value.asObject());
        };
    }

    /** The same element comes in many rows and is made into a body once. */
    private NodeRef node(Node node, boolean onPage) {
        NodeBody known = nodes.get(node.get("id").asString());
        return known == null ? node(NodeBody.of(node), onPage) : known.ref();
    }

    private NodeRef node(NodeBody body, boolean onPage) {
        if (onPage) {
            nodes.put(body.id(), body);
        }
        if (told.add(body.id()) && body.properties().get("documents") instanceof List<?> cited) {
            cited.forEach(document -> documents.add(document.toString()));
        }
        return body.ref();
    }

    private String relationship(Relationship relationship, boolean onPage) {
        String key = relationship.get("key").asString();
        if (relationships.containsKey(key)) {
            return key;
        }
        RelationshipBody body = RelationshipBody.of(relationship);
        List<String> both = List.of(body.from(), body.to());
        if (counted.add(key)) {
            basisCounts.merge(body.basis(), 1L, Long::sum);
            ends.addAll(both);
        }
        if (body.evidence().get("document") instanceof String document) {
            documents.add(document);
        }
        if (onPage) {
            relationships.put(key, body);
            endsOnPage.addAll(both);
        }
        return key;
    }

    private List<@Nullable Object> path(Path path, boolean onPage) {
        path.relationships().forEach(relationship -> relationship(relationship, onPage));
        List<@Nullable Object> refs = new ArrayList<>();
        path.nodes().forEach(node -> refs.add(node(node, onPage)));
        return refs;
    }

    /** Ends of relationships that no row returned: on the page they are drawn, in the whole answer they have documents. */
    Set<String> missingEnds() {
        Set<String> missing = new LinkedHashSet<>(ends);
        missing.removeAll(told);
        endsOnPage.stream().filter(end -> !nodes.containsKey(end)).forEach(missing::add);
        return missing;
    }

    void addEnd(NodeBody element) {
        node(element, endsOnPage.contains(element.id()));
    }

    List<Map<String, @Nullable Object>> rows() {
        return rows;
    }

    Set<String> listed() {
        return listed;
    }

    long seen() {
        return seen;
    }

    long all() {
        return all;
    }

    Answer.@Nullable About about() {
        return topic.map(narrowed -> new Answer.About(
                        narrowed.text(), matched.stream().limit(MATCHED).toList(), all))
                .orElse(null);
    }

    boolean hasEvidence() {
        return !counted.isEmpty();
    }

    Map<String, Long> basisCounts() {
        return basisCounts;
    }

    Set<String> documents() {
        return documents;
    }

    Answer.Subgraph graph() {
        return new Answer.Subgraph(List.copyOf(nodes.values()), List.copyOf(relationships.values()));
    }
}
