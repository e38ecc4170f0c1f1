package plangraph.data.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.data.change.ElementChange;
import plangraph.data.change.ElementRules;
import plangraph.data.change.NamedFields;
import plangraph.data.change.Operation;
import plangraph.model.Faults;
import plangraph.model.IncompleteRecord;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.Place;

/** {@code dataset.yaml}. */
record DatasetDescription(
        String id,
        LocalizedText title,
        LocalizedText description,
        String licence,
        String attribution,
        List<SourceDocument> documents) {

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

        /** As a change that adds it; a description tells no line of a single document. */
        ElementChange asChange(Place place) {
            return new ElementChange(Operation.ADD, Kind.DOCUMENT, new NamedFields(fields(), field -> place));
        }

        private Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("id", id);
            fields.put("title", title);
            fields.put("status", status);
            put(fields, "titleEn", titleEn);
            put(fields, "date", date);
            put(fields, "publisher", publisher);
            put(fields, "url", url);
            put(fields, "note", note);
            put(fields, "sha256", sha256);
            put(fields, "lines", lines);
            put(fields, "nonBlankLines", nonBlankLines);
            return fields;
        }

        private static void put(Map<String, String> fields, String name, @Nullable Object value) {
            if (value != null) {
                fields.put(name, value.toString());
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
        documents(shownAs).forEach(document -> ElementRules.checkStatus(document.id(), document.fields(), faults));
    }

    /** @param shownAs the file as the user named it */
    List<ElementChange> documents(String shownAs) {
        Place file = new Place.FilePosition(shownAs, 0, 0);
        return documents.stream().map(document -> document.asChange(file)).toList();
    }
}
