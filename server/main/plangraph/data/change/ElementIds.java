package plangraph.data.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;

/** Collects the ids of change sets with what they stand for; ids that are wrong or stand twice are faults. */
public final class ElementIds implements KnownElements {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    private static final LocalizedText EACH =
            new LocalizedText("要素ごとに別の id を付けてください", "give each element an id of its own");
    private static final LocalizedText SHAPE = new LocalizedText(
            "a-z の小文字、数字、- でできた語を . でつないでください", "use lower-case words of a-z, 0-9 and -, joined by dots");

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, CitedDocument> documents = new HashMap<>();

    /** Documents come first, of every set: an element that takes the id of one is at fault, not the document. */
    public void addDocuments(ChangeSet set, String dataset, Faults faults) {
        for (ElementChange document : set.elements()) {
            if (document.kind() == Kind.DOCUMENT) {
                wrong(document.id(), dataset)
                        .ifPresent(wrong -> document.fields()
                                .fault(
                                        faults,
                                        "id",
                                        LocalizedText.of("文書 %s", "document %s", wrong.problem()),
                                        wrong.remedy()));
                kinds.put(document.id(), Kind.DOCUMENT);
                documents.put(document.id(), RecordBuilder.document(document.fields()));
            }
        }
    }

    /** All elements but documents. */
    public void addElements(ChangeSet set, String dataset, Faults faults) {
        for (ElementChange element : set.elements()) {
            if (element.kind() != Kind.DOCUMENT) {
                Optional<Wrong> wrong = wrong(element.id(), dataset);
                wrong.ifPresent(w -> element.fields().fault(faults, "id", w.problem(), w.remedy()));
                if (wrong.isEmpty()) {
                    kinds.put(element.id(), element.kind());
                }
            }
        }
    }

    private record Wrong(LocalizedText problem, LocalizedText remedy) {}

    private Optional<Wrong> wrong(String id, String dataset) {
        Optional<Wrong> wrong = wrongShape(id, dataset);
        if (wrong.isPresent() || !kinds.containsKey(id)) {
            return wrong;
        }
        return Optional.of(new Wrong(LocalizedText.of("%s が2度出てきます", "%s stands twice", id), EACH));
    }

    private static Optional<Wrong> wrongShape(String id, String dataset) {
        if (!isId(id)) {
            return Optional.of(new Wrong(LocalizedText.of("「%s」は id の形ではありません", "'%s' is not an id", id), SHAPE));
        }
        String start = dataset + ".";
        return id.startsWith(start)
                ? Optional.empty()
                : Optional.of(new Wrong(
                        LocalizedText.of("%s はこのデータセットの id ではありません", "%s is not of this dataset", id),
                        LocalizedText.of("「%s」で始めてください", "begin it with '%s'", start)));
    }

    /** Reports an id that has not the shape of one, or does not begin with that of its dataset. */
    public static void check(WrittenFields fields, String field, String dataset, Faults faults) {
        wrongShape(fields.get(field), dataset).ifPresent(w -> fields.fault(faults, field, w.problem(), w.remedy()));
    }

    public static LocalizedText noElement(String id) {
        return LocalizedText.of("「%s」という要素はありません", "no element is called '%s'", id);
    }

    public static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    @Override
    public Optional<Kind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    @Override
    public Optional<CitedDocument> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }
}
