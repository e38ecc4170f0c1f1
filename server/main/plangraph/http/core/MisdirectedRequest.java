package plangraph.http.core;

import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import plangraph.model.LocalizedText;

/** Thrown for a request to a host that is none of ours, before any route is looked for. */
public final class MisdirectedRequest extends HttpException.RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String host;

    public MisdirectedRequest(String host) {
        super(HttpStatus.MISDIRECTED_REQUEST_421, "not a known host");
        this.host = host;
    }

    Problem problem() {
        return new Problem(
                getCode(),
                new LocalizedText("このサーバー宛てではありません", "Misdirected request"),
                LocalizedText.of(
                        "「%s」という名前で呼ばれましたが、その名前では答えません。使う名前なら、設定 PLANGRAPH_HOSTS に書いてください",
                        "The server was called '%s' and does not answer to that name; if it shall, list the name in the setting PLANGRAPH_HOSTS",
                        host),
                null,
                Map.of());
    }
}
