package plangraph.dataset;

import java.util.List;
import plangraph.fault.Faults;

/** What must hold across tables: unique ids, links that end somewhere, and evidence on every edge. */
final class DatasetRules {

    static void check(List<Draft> drafts, Faults faults) {
        Known known = Known.of(drafts, faults);
        NodeRules nodes = new NodeRules(known, faults);
        LinkRules links = new LinkRules(known, faults);
        drafts.forEach(nodes::check);
        drafts.forEach(links::check);
        for (Draft draft : drafts) {
            RenameTable.check(draft, known, faults);
            SynonymTable.check(draft, faults);
            LackTable.check(draft, known, faults);
        }
    }

    private DatasetRules() {}
}
