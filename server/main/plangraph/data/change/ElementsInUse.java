package plangraph.data.change;

import java.util.List;
import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;

/** A dataset would remove elements that something hangs on. Nothing was written. */
public final class ElementsInUse extends LocalizedException {
    private static final long serialVersionUID = 1L;

    private ElementsInUse(LocalizedText words) {
        super(words);
    }

    /** By links that are not of the dataset. */
    public ElementsInUse(List<String> elements) {
        this(LocalizedText.of(
                "次の要素は消えることになりますが、データセットの外からのつながりがあります: %s。" + "id が変わったものは renames.csv に書き、ほかのものはつながりを先に消してください",
                "These elements would be removed, but links from outside the dataset hang on them: %s;"
                        + " list those that have another id now in renames.csv, and remove the links to the others first",
                String.join(", ", elements)));
    }

    /** @param changes ids and keys of what people added or changed, and whose element would go */
    public static ElementsInUse byPeople(List<String> changes) {
        return new ElementsInUse(LocalizedText.of(
                "次の人の変更は、要素が消えるか別の種類になるため、行き場がなくなります: %s。"
                        + "id が変わったものは renames.csv に書いてください。ほかのものは、元の表のまま POST /api/v1/changes で先に取り下げてください",
                "What people added or changed here would be left without its element: %s; list those that have another id"
                        + " now in renames.csv, and withdraw the others first, by POST /api/v1/changes on the tables of before",
                String.join(", ", changes)));
    }
}
