package plangraph.http;

import java.util.Map;
import plangraph.model.LocalizedText;

/** A request that is understood and not done; what is wrong is not one of its parameters. */
final class RefusedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient LocalizedText title;
    private final transient LocalizedText words;
    private final transient Map<String, String> headers;

    RefusedRequest(int status, LocalizedText title, LocalizedText words) {
        this(status, title, words, Map.of());
    }

    RefusedRequest(int status, LocalizedText title, LocalizedText words, Map<String, String> headers) {
        super(words.en());
        this.status = status;
        this.title = title;
        this.words = words;
        this.headers = headers;
    }

    static RefusedRequest conflict(LocalizedText words) {
        return new RefusedRequest(409, ProblemTitles.CONFLICT, words);
    }

    int status() {
        return status;
    }

    LocalizedText title() {
        return title;
    }

    LocalizedText words() {
        return words;
    }

    Map<String, String> headers() {
        return headers;
    }
}
