package plangraph.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.fault.Faults;
import plangraph.model.Element;
import plangraph.model.Label;
import plangraph.model.Words;

/** {@code dataset.yaml}. */
record DatasetDescription(
        String id, Words title, Words description, String licence, String attribution, List<SourceDocument> documents) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    DatasetDescription {
        require(id, "the dataset has no id");
        require(title, "the dataset has no title");
        require(description, "the dataset has no description");
        require(licence, "the dataset has no licence");
        require(attribution, "the dataset has no attribution");
        require(documents, "the dataset has no documents");
    }

    /** Jackson hands over null for what a file leaves out. */
    private static void require(@Nullable Object value, String problem) {
        if (value == null) {
            throw new IllegalArgumentException(problem);
        }
    }

    private static final List<String> STATUSES = List.of("adopted", "draft", "summary", "article", "list");

    /** A document that was transcribed. Absent is what the document does not say. */
    record SourceDocument(
            String id,
            String title,
            @Nullable String titleEn,
            @Nullable String date,
            @Nullable String publisher,
            String status,
            @Nullable String url,
            @Nullable String note,
            @Nullable String sha256,
            @Nullable Integer lines,
            @Nullable Integer nonBlankLines) {

        SourceDocument {
            require(id, "a document has no id");
            require(title, "the document " + id + " has no title");
            require(status, "the document " + id + " has no status");
        }

        Element asElement() {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("title", title);
            properties.put("kind", "文書");
            properties.put("status", status);
            put(properties, "titleEn", titleEn);
            put(properties, "date", date);
            put(properties, "publisher", publisher);
            put(properties, "url", url);
            put(properties, "note", note);
            put(properties, "sha256", sha256);
            put(properties, "lines", lines == null ? null : Long.valueOf(lines));
            put(properties, "nonBlankLines", nonBlankLines == null ? null : Long.valueOf(nonBlankLines));
            return new Element(id, Label.DOCUMENT, properties);
        }

        private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
            if (value != null) {
                properties.put(name, value);
            }
        }
    }

    static Optional<DatasetDescription> read(Path file, String shownAs, Faults faults) throws IOException {
        if (!Files.exists(file)) {
            faults.add(shownAs, 0, 0, "is missing", "a dataset folder needs a dataset.yaml (see seed/README.md)");
            return Optional.empty();
        }
        try {
            DatasetDescription description = YAML.readValue(Files.readString(file), DatasetDescription.class);
            for (SourceDocument document : description.documents) {
                if (!STATUSES.contains(document.status)) {
                    faults.add(
                            shownAs,
                            0,
                            0,
                            document.id + ": unknown status " + document.status,
                            "use one of " + STATUSES);
                }
            }
            return Optional.of(description);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            faults.add(
                    shownAs,
                    place == null ? 0 : place.getLineNr(),
                    place == null ? 0 : place.getColumnNr(),
                    e.getOriginalMessage(),
                    "see seed/README.md for its fields");
            return Optional.empty();
        }
    }
}
