package plangraph.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plangraph.fault.Faults;
import plangraph.model.Label;
import plangraph.model.Words;

/** The ids of all folders and what they stand for. Collecting them finds ids that are wrong or stand twice. */
final class Known {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    static final Words NAME_ONE = new Words("読み込むデータセットにある id を書いてください", "name an id of these datasets");
    static final Words ID_OF_ITS_OWN = new Words("データセットごとに別の id を付けてください", "give each dataset an id of its own");
    private static final Words EACH = new Words("要素ごとに別の id を付けてください", "give each element an id of its own");
    private static final Words SHAPE =
            new Words("a-z の小文字、数字、- でできた語を . でつないでください", "use lower-case words of a-z, 0-9 and -, joined by dots");

    private final Map<String, Label> labels = new HashMap<>();
    private final Map<String, DatasetDescription.SourceDocument> documents = new HashMap<>();

    static Known of(List<Draft> drafts, Faults faults) {
        Known known = new Known();
        Set<String> datasets = new HashSet<>();
        for (Draft draft : drafts) {
            if (!datasets.add(draft.description().id())) {
                Words problem = sameId(draft.description().id());
                faults.add(draft.shownAs() + "/dataset.yaml", 0, 0, problem, ID_OF_ITS_OWN);
            }
            known.addDocuments(draft, faults);
        }
        drafts.forEach(draft -> known.addNodes(draft, faults));
        return known;
    }

    private void addDocuments(Draft draft, Faults faults) {
        for (DatasetDescription.SourceDocument document : draft.description().documents()) {
            wrong(document.id(), draft)
                    .ifPresent(wrong -> faults.add(
                            draft.shownAs() + "/dataset.yaml",
                            0,
                            0,
                            Words.of("文書 %s", "document %s", wrong.problem()),
                            wrong.remedy()));
            labels.put(document.id(), Label.DOCUMENT);
            documents.put(document.id(), document);
        }
    }

    private void addNodes(Draft draft, Faults faults) {
        for (Draft.NodeRow node : draft.nodes()) {
            String id = node.row().get("id");
            Optional<Wrong> wrong = wrong(id, draft);
            wrong.ifPresent(w -> node.row().fault(faults, "id", w.problem(), w.remedy()));
            if (wrong.isEmpty()) {
                labels.put(id, node.label());
            }
        }
    }

    private record Wrong(Words problem, Words remedy) {}

    private Optional<Wrong> wrong(String id, Draft draft) {
        String start = draft.description().id() + ".";
        if (!isId(id)) {
            return Optional.of(new Wrong(Words.of("「%s」は id の形ではありません", "'%s' is not an id", id), SHAPE));
        }
        if (!id.startsWith(start)) {
            return Optional.of(new Wrong(
                    Words.of("%s はこのデータセットの id ではありません", "%s is not of this dataset", id),
                    Words.of("「%s」で始めてください", "begin it with '%s'", start)));
        }
        return labels.containsKey(id)
                ? Optional.of(new Wrong(Words.of("%s が2度出てきます", "%s stands twice", id), EACH))
                : Optional.empty();
    }

    static Words noElement(String id) {
        return Words.of("「%s」という要素はありません", "no element is called '%s'", id);
    }

    static Words sameId(String id) {
        return Words.of("id %s のフォルダーがほかにもあります", "another folder has the id %s too", id);
    }

    static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    boolean isElement(String id) {
        return labels.containsKey(id);
    }

    Optional<Label> label(String id) {
        return Optional.ofNullable(labels.get(id));
    }

    Optional<DatasetDescription.SourceDocument> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }
}
