package plangraph.http.core;

import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import plangraph.model.LocalizedText;

/** Ends a request with a {@link Problem} before a route is looked for. */
public final class UnroutableRequest extends HttpException.RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private UnroutableRequest(Problem problem) {
        super(problem.status(), problem.title().en());
        this.problem = problem;
    }

    /** Refuses a request to a host that is none of ours. */
    public static UnroutableRequest misdirected(String host) {
        return new UnroutableRequest(new Problem(
                HttpStatus.MISDIRECTED_REQUEST_421,
                new LocalizedText("このサーバー宛てではありません", "Misdirected request"),
                LocalizedText.of(
                        "「%s」という名前で呼ばれましたが、その名前では答えません。使う名前なら、設定 PLANGRAPH_HOSTS に書いてください",
                        "The server was called '%s' and does not answer to that name; if it shall, list the name in the setting PLANGRAPH_HOSTS",
                        host),
                null,
                Map.of()));
    }

    /** Refuses a request whose text is in another encoding. */
    public static UnroutableRequest notUtf8(String contentType) {
        return new UnroutableRequest(Problem.unsupportedMediaType(LocalizedText.of(
                "Content-Type が「%s」です。文字コードは UTF-8 にしてください",
                "Content-Type is '%s'; the charset must be UTF-8", contentType)));
    }

    /** Refuses an address that is longer than any question. */
    public static UnroutableRequest addressTooLong(int longest) {
        return new UnroutableRequest(new Problem(
                HttpStatus.URI_TOO_LONG_414,
                new LocalizedText("アドレスが長すぎます", "Address too long"),
                LocalizedText.of(
                        "アドレスは %s 文字までです。条件を減らすか、開いている行や要素を閉じてください",
                        "An address may have %s characters; ask for less, or close rows and elements that are open",
                        longest),
                null,
                Map.of()));
    }

    /** Refuses headers that are longer than any program needs. */
    public static UnroutableRequest headersTooLong(int longest) {
        return new UnroutableRequest(new Problem(
                HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431,
                new LocalizedText("ヘッダーが大きすぎます", "Request Header Fields Too Large"),
                LocalizedText.of(
                        "アドレスとヘッダーは合わせて %s 文字までです", "Address and headers may have %s characters together", longest),
                null,
                Map.of()));
    }

    /** @throws UnroutableRequest for a path whose escapes are none, or no UTF-8 */
    public static void checkPath(String path) {
        if (Utf8Check.isBroken(path)) {
            throw new UnroutableRequest(
                    Problem.badRequest(
                            new LocalizedText(
                                    "アドレスのパスに、UTF-8 のエスケープとして読めない % があります。% そのものは %25 と書いてください",
                                    "The path of the address has a % that begins no escape, or escapes that are no UTF-8; write a percent sign as %25")));
        }
    }

    Problem problem() {
        return problem;
    }
}
