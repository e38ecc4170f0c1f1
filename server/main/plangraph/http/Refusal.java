package plangraph.http;

import java.util.Map;
import plangraph.model.Words;

/** A request that is understood and not done; what is wrong is not one of its parameters. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Words title;
    private final transient Words words;
    private final transient Map<String, String> headers;

    Refusal(int status, Words title, Words words) {
        this(status, title, words, Map.of());
    }

    Refusal(int status, Words title, Words words, Map<String, String> headers) {
        super(words.en());
        this.status = status;
        this.title = title;
        this.words = words;
        this.headers = headers;
    }

    static Refusal conflict(Words words) {
        return new Refusal(409, Titles.CONFLICT, words);
    }

    int status() {
        return status;
    }

    Words title() {
        return title;
    }

    Words words() {
        return words;
    }

    Map<String, String> headers() {
        return headers;
    }
}
