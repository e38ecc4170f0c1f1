package plangraph.data.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.RelationshipType;

/** Rows of {@code nodes/} and the documents of {@code dataset.yaml} as elements. */
final class ElementRows {
    private static final Set<String> NOT_STORED_AS_IS =
            Set.of("id", "about", "baselineRaw", "targetRaw", "cumulative", "valueRaw");
    private static final Pattern VALUE = Pattern.compile("([\\d,]+(?:\\.\\d+)?)\\s*(\\D*)");

    static List<Element> of(DatasetDraft draft) {
        String dataset = draft.description().id();
        Map<String, List<String>> documents = citedDocuments(draft);
        List<Element> elements = new ArrayList<>();
        for (DatasetDescription.SourceDocument document : draft.description().documents()) {
            Map<String, Object> properties =
                    new LinkedHashMap<>(document.asElement().properties());
            properties.put("dataset", dataset);
            elements.add(new Element(document.id(), Kind.DOCUMENT, properties));
        }
        for (DatasetDraft.NodeRow node : draft.nodes()) {
            String id = node.row().get("id");
            Map<String, Object> properties = properties(node, dataset);
            properties.put("documents", documents.getOrDefault(id, List.of()));
            elements.add(new Element(id, node.label(), properties));
        }
        return elements;
    }

    /** Which documents each element was transcribed from, so that an answer can say whether it rests on a draft. */
    private static Map<String, List<String>> citedDocuments(DatasetDraft draft) {
        Map<String, Set<String>> documents = new HashMap<>();
        for (DatasetDraft.LinkRow link : draft.links()) {
            if (link.type() == RelationshipType.CITED_FROM) {
                documents
                        .computeIfAbsent(link.row().get("from"), ignored -> new TreeSet<>())
                        .add(link.row().get("to"));
            }
        }
        Map<String, List<String>> sorted = new HashMap<>();
        documents.forEach((id, cited) -> sorted.put(id, List.copyOf(cited)));
        return sorted;
    }

    private static Map<String, Object> properties(DatasetDraft.NodeRow node, String dataset) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("dataset", dataset);
        for (String column : node.row().header()) {
            if (node.row().has(column) && !NOT_STORED_AS_IS.contains(column)) {
                properties.put(column, node.row().get(column));
            }
        }
        if (node.label() == Kind.KPI || node.label() == Kind.KPI_SERIES) {
            properties.putAll(KpiProperties.of(node.row()));
        }
        if (node.row().has("valueRaw")) {
            putValue(properties, node.row().get("valueRaw"));
        }
        return properties;
    }

    private static void putValue(Map<String, Object> properties, String raw) {
        properties.put("valueRaw", raw);
        Matcher value = VALUE.matcher(java.text.Normalizer.normalize(raw, java.text.Normalizer.Form.NFKC));
        if (value.matches()) {
            properties.put("valueNumber", Double.parseDouble(value.group(1).replace(",", "")));
            properties.put("valueUnit", value.group(2));
        }
    }

    private ElementRows() {}
}
