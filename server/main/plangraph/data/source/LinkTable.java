package plangraph.data.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plangraph.model.Basis;
import plangraph.model.Link;
import plangraph.model.RelationshipType;

/** Rows of {@code links/} as links, and the links that {@code about} columns stand for. */
final class LinkTable {
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of(
            "from",
            "to",
            "basis",
            "document",
            "section",
            "lines",
            "quote",
            "rule",
            "rationale",
            "assertedBy",
            "assertedAt",
            "strength",
            "confidence"));
    private static final List<String> KEPT =
            List.of("basis", "document", "quote", "rule", "rationale", "assertedBy", "assertedAt", "strength");

    static List<Link> links(DatasetDraft draft) {
        Map<String, DatasetDescription.SourceDocument> documents = new LinkedHashMap<>();
        draft.description().documents().forEach(document -> documents.put(document.id(), document));
        List<Link> links = new ArrayList<>();
        for (DatasetDraft.LinkRow link : draft.links()) {
            links.add(new Link(
                    link.row().get("from"),
                    link.type(),
                    link.row().get("to"),
                    properties(link.row(), draft, documents)));
        }
        for (DatasetDraft.NodeRow node : draft.nodes()) {
            if (node.label().isAnnotation()) {
                links.addAll(about(node.row(), draft.description().id()));
            }
        }
        return links;
    }

    private static Map<String, Object> properties(
            TableRow row, DatasetDraft draft, Map<String, DatasetDescription.SourceDocument> documents) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("dataset", draft.description().id());
        for (String column : KEPT) {
            if (row.has(column)) {
                properties.put(column, row.get(column));
            }
        }
        if (row.has("lines") || row.has("section")) {
            properties.put("locator", locator(row.get("section"), row.get("lines")));
        }
        DatasetDescription.SourceDocument document = documents.get(row.get("document"));
        if (document != null) {
            properties.put("documentTitle", document.title());
            properties.put("documentStatus", document.status());
        }
        if (row.has("confidence")) {
            properties.put("confidence", Double.parseDouble(row.get("confidence")));
        }
        return properties;
    }

    /** 「section」 行 lines, as a reader looks it up. */
    private static String locator(String section, String lines) {
        String heading = section.isEmpty() ? "" : "「" + section + "」";
        return lines.isEmpty() ? heading : (heading + " " + lines.replace(";", "・") + "行").strip();
    }

    private static List<Link> about(TableRow row, String dataset) {
        List<Link> links = new ArrayList<>();
        for (String id : ids(row.get("about"))) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("dataset", dataset);
            properties.put("basis", Basis.ANALYST.word());
            properties.put("assertedBy", row.has("assertedBy") ? row.get("assertedBy") : "Plangraph seed");
            for (String column : List.of("assertedAt", "rationale")) {
                if (row.has(column)) {
                    properties.put(column, row.get(column));
                }
            }
            links.add(new Link(row.get("id"), RelationshipType.ABOUT, id, properties));
        }
        return links;
    }

    static List<String> ids(String cell) {
        List<String> ids = new ArrayList<>();
        for (String id : cell.split(";", -1)) {
            if (!id.isBlank()) {
                ids.add(id.strip());
            }
        }
        return ids;
    }

    private LinkTable() {}
}
