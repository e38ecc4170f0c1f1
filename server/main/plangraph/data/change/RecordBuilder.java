package plangraph.data.change;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plangraph.data.change.KnownElements.CitedDocument;
import plangraph.model.Basis;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.model.RelationshipType;

/** Makes elements and links of fields that were found right. */
public final class RecordBuilder {
    /** The fields of every link. */
    public static final Set<String> LINK_FIELDS = new LinkedHashSet<>(List.of(
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
    private static final Set<String> NOT_STORED_AS_IS =
            Set.of("id", "about", "baselineRaw", "targetRaw", "cumulative", "valueRaw");
    private static final Set<String> NUMBERS_OF_DOCUMENTS = Set.of("lines", "nonBlankLines");
    private static final Pattern VALUE = Pattern.compile("([\\d,]+(?:\\.\\d+)?)\\s*(\\D*)");

    /** The elements of a complete statement, each with the documents that it cites. */
    public static List<Element> elements(ChangeSet set, String dataset) {
        Map<String, Set<String>> cited = new HashMap<>();
        for (LinkChange link : set.links()) {
            if (link.type() == RelationshipType.CITED_FROM) {
                cited.computeIfAbsent(link.from(), ignored -> new TreeSet<>()).add(link.to());
            }
        }
        List<Element> elements = new ArrayList<>();
        for (ElementChange element : set.elements()) {
            String id = element.id();
            Map<String, Object> properties = properties(element.kind(), element.fields(), dataset);
            if (element.kind() != Kind.DOCUMENT) {
                properties.put("documents", List.copyOf(cited.getOrDefault(id, Set.of())));
            }
            elements.add(new Element(id, element.kind(), properties));
        }
        return elements;
    }

    /** The links of a complete statement, and those that the records' field {@code about} stands for. */
    public static List<Link> links(ChangeSet set, String dataset) {
        Map<String, CitedDocument> documents = new HashMap<>();
        for (ElementChange element : set.elements()) {
            if (element.kind() == Kind.DOCUMENT) {
                documents.put(element.id(), document(element.fields()));
            }
        }
        List<Link> links = new ArrayList<>();
        for (LinkChange link : set.links()) {
            links.add(link(link.type(), link.fields(), dataset, documents::get));
        }
        for (ElementChange element : set.elements()) {
            if (element.kind().isAnnotation()) {
                links.addAll(about(element.id(), element.fields(), dataset));
            }
        }
        return links;
    }

    /** What an element says of itself, apart from the documents that it cites. */
    public static Map<String, Object> properties(Kind kind, WrittenFields fields, String dataset) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("dataset", dataset);
        boolean isDocument = kind == Kind.DOCUMENT;
        if (isDocument) {
            properties.put("kind", "文書");
        }
        for (String field : fields.names()) {
            if (fields.has(field) && !NOT_STORED_AS_IS.contains(field)) {
                String value = fields.get(field);
                boolean isNumber = isDocument && NUMBERS_OF_DOCUMENTS.contains(field);
                properties.put(field, isNumber ? (Object) Long.valueOf(value) : value);
            }
        }
        if (kind == Kind.KPI || kind == Kind.KPI_SERIES) {
            properties.putAll(KpiProperties.of(fields));
        }
        if (fields.has("valueRaw")) {
            putValue(properties, fields.get("valueRaw"));
        }
        return properties;
    }

    private static void putValue(Map<String, Object> properties, String raw) {
        properties.put("valueRaw", raw);
        Matcher value = VALUE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC));
        if (value.matches()) {
            properties.put("valueNumber", Double.parseDouble(value.group(1).replace(",", "")));
            properties.put("valueUnit", value.group(2));
        }
    }

    /** @param documents of the dataset itself, whose title and status travel with what cites them */
    public static Link link(
            RelationshipType type,
            WrittenFields fields,
            String dataset,
            Function<String, @Nullable CitedDocument> documents) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("dataset", dataset);
        for (String field : KEPT) {
            if (fields.has(field)) {
                properties.put(field, fields.get(field));
            }
        }
        if (fields.has("lines") || fields.has("section")) {
            properties.put("locator", Locator.of(fields.get("section"), fields.get("lines")));
        }
        CitedDocument document = documents.apply(fields.get("document"));
        if (document != null) {
            properties.put("documentTitle", document.title());
            properties.put("documentStatus", document.status());
        }
        if (fields.has("confidence")) {
            properties.put("confidence", Double.parseDouble(fields.get("confidence")));
        }
        return new Link(fields.get("from"), type, fields.get("to"), properties);
    }

    /** Links from a record about the data to each element that it is about. */
    public static List<Link> about(String record, WrittenFields fields, String dataset) {
        List<Link> links = new ArrayList<>();
        for (String id : ids(fields.get("about"))) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("dataset", dataset);
            properties.put("basis", Basis.ANALYST.word());
            properties.put("assertedBy", fields.has("assertedBy") ? fields.get("assertedBy") : "Plangraph seed");
            for (String field : List.of("assertedAt", "rationale")) {
                if (fields.has(field)) {
                    properties.put(field, fields.get(field));
                }
            }
            links.add(new Link(record, RelationshipType.ABOUT, id, properties));
        }
        return links;
    }

    /** The parts of a field that are joined by semicolons. */
    public static List<String> ids(String field) {
        List<String> ids = new ArrayList<>();
        for (String id : field.split(";", -1)) {
            if (!id.isBlank()) {
                ids.add(id.strip());
            }
        }
        return ids;
    }

    static CitedDocument document(WrittenFields document) {
        Optional<Long> lines = Optional.of(document.get("lines"))
                .filter(count -> count.matches("\\d{1,18}"))
                .map(Long::valueOf);
        return new CitedDocument(document.get("title"), document.get("status"), lines.orElse(null));
    }

    private RecordBuilder() {}
}
