package plangraph.data.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;

/** The ids of all folders and what they stand for. Collecting them finds ids that are wrong or stand twice. */
final class KnownIds {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    static final LocalizedText NAME_ONE =
            new LocalizedText("読み込むデータセットにある id を書いてください", "name an id of these datasets");
    static final LocalizedText ID_OF_ITS_OWN =
            new LocalizedText("データセットごとに別の id を付けてください", "give each dataset an id of its own");
    private static final LocalizedText EACH =
            new LocalizedText("要素ごとに別の id を付けてください", "give each element an id of its own");
    private static final LocalizedText SHAPE = new LocalizedText(
            "a-z の小文字、数字、- でできた語を . でつないでください", "use lower-case words of a-z, 0-9 and -, joined by dots");

    private final Map<String, Kind> labels = new HashMap<>();
    private final Map<String, DatasetDescription.SourceDocument> documents = new HashMap<>();

    static KnownIds of(List<DatasetDraft> drafts, Faults faults) {
        KnownIds known = new KnownIds();
        Set<String> datasets = new HashSet<>();
        for (DatasetDraft draft : drafts) {
            if (!datasets.add(draft.description().id())) {
                LocalizedText problem = sameId(draft.description().id());
                faults.add(draft.shownAs() + "/dataset.yaml", 0, 0, problem, ID_OF_ITS_OWN);
            }
            known.addDocuments(draft, faults);
        }
        drafts.forEach(draft -> known.addNodes(draft, faults));
        return known;
    }

    private void addDocuments(DatasetDraft draft, Faults faults) {
        for (DatasetDescription.SourceDocument document : draft.description().documents()) {
            wrong(document.id(), draft)
                    .ifPresent(wrong -> faults.add(
                            draft.shownAs() + "/dataset.yaml",
                            0,
                            0,
                            LocalizedText.of("文書 %s", "document %s", wrong.problem()),
                            wrong.remedy()));
            labels.put(document.id(), Kind.DOCUMENT);
            documents.put(document.id(), document);
        }
    }

    private void addNodes(DatasetDraft draft, Faults faults) {
        for (DatasetDraft.NodeRow node : draft.nodes()) {
            String id = node.row().get("id");
            Optional<Wrong> wrong = wrong(id, draft);
            wrong.ifPresent(w -> node.row().fault(faults, "id", w.problem(), w.remedy()));
            if (wrong.isEmpty()) {
                labels.put(id, node.label());
            }
        }
    }

    private record Wrong(LocalizedText problem, LocalizedText remedy) {}

    private Optional<Wrong> wrong(String id, DatasetDraft draft) {
        String start = draft.description().id() + ".";
        if (!isId(id)) {
            return Optional.of(new Wrong(LocalizedText.of("「%s」は id の形ではありません", "'%s' is not an id", id), SHAPE));
        }
        if (!id.startsWith(start)) {
            return Optional.of(new Wrong(
                    LocalizedText.of("%s はこのデータセットの id ではありません", "%s is not of this dataset", id),
                    LocalizedText.of("「%s」で始めてください", "begin it with '%s'", start)));
        }
        return labels.containsKey(id)
                ? Optional.of(new Wrong(LocalizedText.of("%s が2度出てきます", "%s stands twice", id), EACH))
                : Optional.empty();
    }

    static LocalizedText noElement(String id) {
        return LocalizedText.of("「%s」という要素はありません", "no element is called '%s'", id);
    }

    static LocalizedText sameId(String id) {
        return LocalizedText.of("id %s のフォルダーがほかにもあります", "another folder has the id %s too", id);
    }

    static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    boolean isElement(String id) {
        return labels.containsKey(id);
    }

    Optional<Kind> label(String id) {
        return Optional.ofNullable(labels.get(id));
    }

    Optional<DatasetDescription.SourceDocument> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }
}
