package plangraph.data.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plangraph.data.change.ElementIds;
import plangraph.data.change.ElementRules;
import plangraph.data.change.LinkRules;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/** Checks what must hold across tables: unique ids, links that end somewhere, and evidence on every edge. */
final class DatasetRules {
    static final LocalizedText ID_OF_ITS_OWN =
            new LocalizedText("データセットごとに別の id を付けてください", "give each dataset an id of its own");

    static void check(List<DatasetDraft> drafts, Faults faults) {
        check(drafts, List.of(), faults);
    }

    /** @param others that the drafts may link to; they are not checked themselves */
    static void check(List<DatasetDraft> drafts, List<DatasetDraft> others, Faults faults) {
        ElementIds known = known(Stream.concat(others.stream(), drafts.stream()).toList(), faults);
        ElementRules elements = new ElementRules(known, faults);
        LinkRules links = new LinkRules(known, faults);
        drafts.forEach(draft -> elements.check(draft.changes()));
        drafts.forEach(draft -> links.check(draft.changes()));
        for (DatasetDraft draft : drafts) {
            RenameTable.check(draft, known, faults);
            SynonymTable.check(draft, faults);
            LackTable.check(draft, known, faults);
        }
    }

    private static ElementIds known(List<DatasetDraft> drafts, Faults faults) {
        ElementIds known = new ElementIds();
        Set<String> datasets = new HashSet<>();
        for (DatasetDraft draft : drafts) {
            if (!datasets.add(draft.id())) {
                faults.add(draft.shownAs() + "/dataset.yaml", 0, 0, sameId(draft.id()), ID_OF_ITS_OWN);
            }
            known.addDocuments(draft.changes(), draft.id(), faults);
        }
        drafts.forEach(draft -> known.addElements(draft.changes(), draft.id(), faults));
        return known;
    }

    static LocalizedText sameId(String id) {
        return LocalizedText.of("id %s のフォルダーがほかにもあります", "another folder has the id %s too", id);
    }

    private DatasetRules() {}
}
