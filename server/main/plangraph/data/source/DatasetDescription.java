package plangraph.data.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.model.Element;
import plangraph.model.Faults;
import plangraph.model.IncompleteRecord;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;

/** {@code dataset.yaml}. */
record DatasetDescription(
        String id,
        LocalizedText title,
        LocalizedText description,
        String licence,
        String attribution,
        List<SourceDocument> documents) {

    private static final List<String> STATUSES = List.of("adopted", "draft", "summary", "article", "list");

    DatasetDescription {
        Needed.of(new LocalizedText("データセット", "the dataset"))
                .field("id", id)
                .field("title", title)
                .field("description", description)
                .field("licence", licence)
                .field("attribution", attribution)
                .field("documents", documents)
                .refuse();
        documents = List.copyOf(documents);
    }

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
            Needed.of(LocalizedText.of("文書 %s ", "document %s", String.valueOf(id)))
                    .field("id", id)
                    .field("title", title)
                    .field("status", status)
                    .refuse();
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
            return new Element(id, Kind.DOCUMENT, properties);
        }

        private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
            if (value != null) {
                properties.put(name, value);
            }
        }
    }

    /** Collects the fields that a file leaves out: Jackson hands them over as null. */
    private record Needed(LocalizedText whose, List<String> missing) {
        static Needed of(LocalizedText whose) {
            return new Needed(whose, new ArrayList<>());
        }

        Needed field(String name, @Nullable Object value) {
            if (value == null) {
                missing.add(name);
            }
            return this;
        }

        void refuse() {
            if (!missing.isEmpty()) {
                throw new IncompleteRecord(whose, missing);
            }
        }
    }

    static Optional<DatasetDescription> read(Path file, String shownAs, Faults faults) throws IOException {
        Optional<DatasetDescription> read = YamlFile.read(file, shownAs, DatasetDescription.class, faults);
        read.ifPresent(description -> description.check(shownAs, faults));
        return read;
    }

    private void check(String shownAs, Faults faults) {
        for (SourceDocument document : documents) {
            if (!STATUSES.contains(document.status)) {
                LocalizedText problem =
                        LocalizedText.of("%s: status「%s」はありません", "%s: unknown status %s", document.id, document.status);
                faults.add(shownAs, 0, 0, problem, NodeRules.oneOf(STATUSES));
            }
        }
    }
}
