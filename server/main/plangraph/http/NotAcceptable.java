package plangraph.http;

import java.io.Serial;
import java.util.List;
import plangraph.answer.InvalidInput;
import plangraph.model.LocalizedText;

/** The client's Accept header leaves out what the address sends. */
final class NotAcceptable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String accept;
    private final String sent;
    private final transient LocalizedText words;

    NotAcceptable(String accept, String sent) {
        this(
                accept,
                sent,
                LocalizedText.of(
                        "このアドレスが送るのは %s です。ほかの形式には別のアドレスがあります（/docs を参照）",
                        "This address sends %s; other formats have addresses of their own, see /docs", sent));
    }

    private NotAcceptable(String accept, String sent, LocalizedText words) {
        super(words.en());
        this.accept = accept;
        this.sent = sent;
        this.words = words;
    }

    LocalizedText words() {
        return words;
    }

    List<InvalidInput.Fault> faults() {
        return List.of(new InvalidInput.Fault(
                "Accept", LocalizedText.of("「%s」では %s を受け取れません", "'%s' does not take %s", accept, sent)));
    }
}
