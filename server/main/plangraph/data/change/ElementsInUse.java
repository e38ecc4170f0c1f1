package plangraph.data.change;

import java.util.List;
import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;

/** A dataset would remove elements that links from outside it hang on. Nothing was written. */
public final class ElementsInUse extends LocalizedException {
    private static final long serialVersionUID = 1L;

    public ElementsInUse(List<String> elements) {
        super(LocalizedText.of(
                "次の要素は消えることになりますが、データセットの外からのつながりがあります: %s。" + "id が変わったものは renames.csv に書き、ほかのものはつながりを先に消してください",
                "These elements would be removed, but links from outside the dataset hang on them: %s;"
                        + " list those that have another id now in renames.csv, and remove the links to the others first",
                String.join(", ", elements)));
    }
}
