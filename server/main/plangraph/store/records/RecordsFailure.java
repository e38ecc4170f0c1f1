package plangraph.store.records;

import plangraph.model.LocalizedText;

/** Thrown when the store of tokens, audit log and own queries does not do what it is asked, for its disk or its server fails. */
public final class RecordsFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final LocalizedText WORDS = new LocalizedText(
            "いま、トークン・記録・保存された質問の保管先が使えません。もう一度試してください",
            "The store of tokens, audit log and saved queries is not usable at the moment; try again");

    RecordsFailure(RuntimeException cause) {
        super(WORDS.en(), cause);
    }

    public LocalizedText words() {
        return WORDS;
    }
}
