package plangraph.http;

import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import plangraph.model.LocalizedText;

/** What kinds of problem are called. */
final class ProblemTitles {
    static final LocalizedText BAD_REQUEST = new LocalizedText("リクエストの誤り", "Bad request");
    static final LocalizedText UNAUTHORIZED = new LocalizedText("トークンが必要", "Unauthorized");
    static final LocalizedText FORBIDDEN = new LocalizedText("許可なし", "Forbidden");
    static final LocalizedText NOT_FOUND = new LocalizedText("見つかりません", "Not found");
    static final LocalizedText METHOD_NOT_ALLOWED = new LocalizedText("使えないメソッド", "Method not allowed");
    static final LocalizedText NOT_ACCEPTABLE = new LocalizedText("送れない形式", "Not acceptable");
    static final LocalizedText CONFLICT = new LocalizedText("競合", "Conflict");
    static final LocalizedText PRECONDITION_FAILED = new LocalizedText("前提の不一致", "Precondition failed");
    static final LocalizedText CONTENT_TOO_LARGE = new LocalizedText("本文が大きすぎます", "Content too large");
    static final LocalizedText UNSUPPORTED_MEDIA_TYPE = new LocalizedText("受け取れない形式", "Unsupported media type");
    static final LocalizedText PRECONDITION_REQUIRED = new LocalizedText("前提の指定が必要", "Precondition required");
    static final LocalizedText REFUSED = new LocalizedText("受け付けられません", "Refused");
    static final LocalizedText WENT_WRONG = new LocalizedText("サーバーの不具合", "Something went wrong");
    static final LocalizedText NOT_AVAILABLE = new LocalizedText("一時的に利用できません", "Not available");

    private static final Map<Integer, String> OF_THE_WEB_SERVER = Map.of(
            400, "リクエストの誤り",
            404, "見つかりません",
            408, "時間切れ",
            414, "アドレスが長すぎます",
            431, "ヘッダーが大きすぎます",
            500, "サーバーの不具合",
            505, "使えない HTTP の版");

    /** Of what the web server refuses by itself; its own words in English. */
    static LocalizedText ofTheWebServer(int status) {
        String ja = OF_THE_WEB_SERVER.getOrDefault(status, "受け付けられません");
        return new LocalizedText(ja, HttpStatus.getMessage(status));
    }

    private ProblemTitles() {}
}
