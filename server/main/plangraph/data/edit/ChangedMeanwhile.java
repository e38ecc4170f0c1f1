package plangraph.data.edit;

import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;

/** Somebody else changed the data after its editor looked at them. Nothing was written. */
public final class ChangedMeanwhile extends LocalizedException {
    private static final long serialVersionUID = 1L;

    private final String revision;

    /** @param revision the data revision of now */
    ChangedMeanwhile(String revision) {
        super(LocalizedText.of(
                "その間にデータが変わりました。いまのデータ版は %s です。読み直してから、もう一度送ってください",
                "The data have changed meanwhile; the data revision is %s. Look at them again, then send the changes again",
                revision));
        this.revision = revision;
    }

    public String revision() {
        return revision;
    }
}
