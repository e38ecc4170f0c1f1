package plangraph.data.edit;

import java.util.Optional;
import plangraph.data.change.ChangeSet;
import plangraph.data.change.ElementChange;
import plangraph.data.change.LinkChange;
import plangraph.data.change.WrittenFields;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.store.Revisions;

/** Finds the one dataset that a set of changes is about: a link is of the dataset of the element at which it begins. */
final class DatasetOfChanges {
    private final Revisions.Now now;
    private final Faults faults;
    private Optional<String> found = Optional.empty();

    DatasetOfChanges(Revisions.Now now, Faults faults) {
        this.now = now;
        this.faults = faults;
    }

    /** Empty when none of the changes is of a dataset; then there are faults. */
    Optional<String> of(ChangeSet set) {
        for (ElementChange element : set.elements()) {
            look(element.fields(), "id");
        }
        for (LinkChange link : set.links()) {
            look(link.fields(), "from");
        }
        return found;
    }

    private void look(WrittenFields fields, String field) {
        String id = fields.get(field);
        Optional<String> dataset = now.byDataset().keySet().stream()
                .filter(each -> id.startsWith(each + "."))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
        if (dataset.isEmpty()) {
            fields.fault(
                    faults,
                    field,
                    LocalizedText.of("「%s」はどのデータセットの id でもありません", "'%s' is of no dataset", id),
                    LocalizedText.of(
                            "%s のどれかに . を付けて始めてください",
                            "begin it with one of %s and a dot", now.byDataset().keySet()));
        } else if (found.isPresent() && !found.equals(dataset)) {
            fields.fault(
                    faults,
                    field,
                    LocalizedText.of("%s は別のデータセット %s のものです", "%s is of another dataset, %s", id, dataset.get()),
                    LocalizedText.of(
                            "データセットごとに分けて送ってください。この変更は %s のものです",
                            "send a set for each dataset; this one is of %s", found.get()));
        } else {
            found = dataset;
        }
    }
}
