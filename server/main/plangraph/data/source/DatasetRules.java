package plangraph.data.source;

import java.util.List;
import java.util.stream.Stream;
import plangraph.model.Faults;

/** What must hold across tables: unique ids, links that end somewhere, and evidence on every edge. */
final class DatasetRules {

    static void check(List<DatasetDraft> drafts, Faults faults) {
        check(drafts, List.of(), faults);
    }

    /** @param others that the drafts may link to; they are not checked themselves */
    static void check(List<DatasetDraft> drafts, List<DatasetDraft> others, Faults faults) {
        KnownIds known =
                KnownIds.of(Stream.concat(others.stream(), drafts.stream()).toList(), faults);
        NodeRules nodes = new NodeRules(known, faults);
        LinkRules links = new LinkRules(known, faults);
        drafts.forEach(nodes::check);
        drafts.forEach(links::check);
        for (DatasetDraft draft : drafts) {
            RenameTable.check(draft, known, faults);
            SynonymTable.check(draft, faults);
            LackTable.check(draft, known, faults);
        }
    }

    private DatasetRules() {}
}
