package plangraph.http;

import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import plangraph.model.Words;

/** What kinds of problem are called. */
final class Titles {
    static final Words BAD_REQUEST = new Words("リクエストの誤り", "Bad request");
    static final Words UNAUTHORIZED = new Words("トークンが必要", "Unauthorized");
    static final Words FORBIDDEN = new Words("許可なし", "Forbidden");
    static final Words NOT_FOUND = new Words("見つかりません", "Not found");
    static final Words METHOD_NOT_ALLOWED = new Words("使えないメソッド", "Method not allowed");
    static final Words NOT_ACCEPTABLE = new Words("送れない形式", "Not acceptable");
    static final Words CONFLICT = new Words("競合", "Conflict");
    static final Words PRECONDITION_FAILED = new Words("前提の不一致", "Precondition failed");
    static final Words CONTENT_TOO_LARGE = new Words("本文が大きすぎます", "Content too large");
    static final Words UNSUPPORTED_MEDIA_TYPE = new Words("受け取れない形式", "Unsupported media type");
    static final Words PRECONDITION_REQUIRED = new Words("前提の指定が必要", "Precondition required");
    static final Words REFUSED = new Words("受け付けられません", "Refused");
    static final Words WENT_WRONG = new Words("サーバーの不具合", "Something went wrong");
    static final Words NOT_AVAILABLE = new Words("一時的に利用できません", "Not available");

    private static final Map<Integer, String> OF_THE_WEB_SERVER = Map.of(
            400, "リクエストの誤り",
            404, "見つかりません",
            408, "時間切れ",
            414, "アドレスが長すぎます",
            431, "ヘッダーが大きすぎます",
            500, "サーバーの不具合",
            505, "使えない HTTP の版");

    /** Of what the web server refuses by itself; its own words in English. */
    static Words ofTheWebServer(int status) {
        String ja = OF_THE_WEB_SERVER.getOrDefault(status, "受け付けられません");
        return new Words(ja, HttpStatus.getMessage(status));
    }

    private Titles() {}
}
