package plangraph.data.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plangraph.model.Kind;
import plangraph.model.RelationshipType;

/** What kinds of elements a dataset has, how many parts and links they have, and how long their texts are. */
final class DatasetShape {
    private final DatasetTables tables;
    private final String prefix;
    private final Map<String, ElementTemplate> patterns = new LinkedHashMap<>();
    private final Map<Slot, List<ElementTemplate>> slots = new LinkedHashMap<>();
    private final Map<String, Part> parents = new HashMap<>();

    private record Part(String parent, String type, Map<String, String> row) {}

    /** @param dataset id of the dataset that the tables are of */
    DatasetShape(DatasetTables tables, String dataset) {
        this.tables = tables;
        this.prefix = dataset + ".";
        findParents();
        for (String label : tables.names("nodes")) {
            if (!isAnnotation(label)) {
                tables.of("nodes/" + label).forEach(row -> add(row.getOrDefault("id", ""), slot(label, row), row));
            }
        }
        tables.names("links").forEach(type -> tables.of("links/" + type).forEach(row -> link(type, row)));
        tables.names("nodes").stream().filter(DatasetShape::isAnnotation).forEach(this::annotations);
    }

    static boolean isAnnotation(String label) {
        return Kind.of(label).filter(Kind::isAnnotation).isPresent();
    }

    private static boolean isContainment(String type) {
        return RelationshipType.of(type)
                .filter(known -> known.isContainment() || known == RelationshipType.MEASURED_BY)
                .isPresent();
    }

    /** A direction is a part of its district and of the plan: the nearer one is its parent. */
    private void findParents() {
        for (String type : tables.names("links")) {
            if (isContainment(type)) {
                for (Map<String, String> row : tables.of("links/" + type)) {
                    Part part = new Part(row.getOrDefault("from", ""), type, row);
                    parents.merge(row.getOrDefault("to", ""), part, (one, other) -> isPlan(one.parent()) ? other : one);
                }
            }
        }
    }

    private boolean isPlan(String id) {
        return tables.of("nodes/" + Kind.PLAN.word()).stream()
                .anyMatch(row -> row.getOrDefault("id", "").equals(id));
    }

    private Slot slot(String label, Map<String, String> row) {
        String plan = label.equals(Kind.PLAN.word()) ? row.getOrDefault("id", "") : row.getOrDefault("plan", "");
        return new Slot(label, withoutPrefix(plan), depth(row.getOrDefault("id", "")));
    }

    private int depth(String id) {
        Part part = parents.get(id);
        return part == null ? 0 : 1 + depth(part.parent());
    }

    private ElementTemplate add(String id, Slot slot, Map<String, String> row) {
        ElementTemplate pattern = new ElementTemplate(id, slot, row);
        patterns.put(id, pattern);
        slots.computeIfAbsent(slot, ignored -> new ArrayList<>()).add(pattern);
        return pattern;
    }

    private void link(String type, Map<String, String> row) {
        ElementTemplate from = at(row.getOrDefault("from", ""));
        if (type.equals(RelationshipType.CITED_FROM.name())) {
            from.citations().add(row);
            return;
        }
        ElementTemplate to = at(row.getOrDefault("to", ""));
        ElementTemplate.Tie tie = new ElementTemplate.Tie(type, to.slot(), row);
        Part part = parents.get(row.getOrDefault("to", ""));
        if (part != null && part.row().equals(row)) {
            from.parts().add(tie);
        } else if (isContainment(type)) {
            to.plans().add(new ElementTemplate.Tie(type, from.slot(), row));
        } else {
            from.links().add(tie);
            to.linkedBy(type);
        }
    }

    /** What is not of this dataset is of another one, and the same for every city. */
    private ElementTemplate at(String id) {
        ElementTemplate known = patterns.get(id);
        return known == null ? add(id, Slot.ELSEWHERE, Map.of()) : known;
    }

    private void annotations(String label) {
        for (Map<String, String> row : tables.of("nodes/" + label)) {
            List<ElementTemplate> about = about(row);
            if (!about.isEmpty()) {
                List<Slot> others =
                        about.stream().skip(1).map(ElementTemplate::slot).toList();
                about.getFirst().annotations().add(new ElementTemplate.Annotation(label, row, others));
            }
        }
    }

    /** The elements that a row is about; documents and records are left out. */
    List<ElementTemplate> about(Map<String, String> row) {
        return java.util.Arrays.stream(row.getOrDefault("about", "").split(";"))
                .map(String::strip)
                .filter(patterns::containsKey)
                .map(this::at)
                .toList();
    }

    /** An id without that of the dataset before it. */
    String withoutPrefix(String id) {
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    Map<Slot, List<ElementTemplate>> slots() {
        return slots;
    }

    List<Map<String, String>> lacks() {
        return tables.of("lacks");
    }
}
