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

/** The ids of all folders and what they stand for. Collecting them finds ids that are wrong or stand twice. */
final class Known {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    private final Map<String, Label> labels = new HashMap<>();
    private final Map<String, DatasetDescription.SourceDocument> documents = new HashMap<>();

    static Known of(List<Draft> drafts, Faults faults) {
        Known known = new Known();
        Set<String> datasets = new HashSet<>();
        for (Draft draft : drafts) {
            if (!datasets.add(draft.description().id())) {
                String problem =
                        "another folder has the id " + draft.description().id() + " too";
                faults.add(draft.shownAs() + "/dataset.yaml", 0, 0, problem, "give each dataset an id of its own");
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
                            draft.shownAs() + "/dataset.yaml", 0, 0, "document " + wrong.problem(), wrong.remedy()));
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

    private record Wrong(String problem, String remedy) {}

    private Optional<Wrong> wrong(String id, Draft draft) {
        String start = draft.description().id() + ".";
        if (!isId(id)) {
            return Optional.of(
                    new Wrong("'" + id + "' is not an id", "use lower-case words of a-z, 0-9 and -, joined by dots"));
        }
        if (!id.startsWith(start)) {
            return Optional.of(new Wrong(id + " is not of this dataset", "begin it with '" + start + "'"));
        }
        return labels.containsKey(id)
                ? Optional.of(new Wrong(id + " stands twice", "give each element an id of its own"))
                : Optional.empty();
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
