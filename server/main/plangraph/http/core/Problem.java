package plangraph.http.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.answer.InvalidInput;
import plangraph.answer.NotFound;
import plangraph.model.LocalizedText;
import plangraph.store.DiskFull;

/**
 * Describes why a request was not answered, in both languages; {@link Body} is what is sent of it.
 *
 * @param faults of each parameter or field; null where none is to blame
 * @param headers that the response needs besides
 */
public record Problem(
        int status,
        LocalizedText title,
        LocalizedText detail,
        @Nullable List<InvalidInput.Fault> faults,
        Map<String, String> headers) {

    static final String CONTENT_TYPE = "application/problem+json; charset=utf-8";

    private static final LocalizedText WRONG_PARAMETERS =
            new LocalizedText("パラメータに誤りか不足があります", "The request has parameters that are wrong or missing");

    public Problem {
        faults = faults == null ? null : List.copyOf(faults);
        headers = Map.copyOf(headers);
    }

    private Problem(int status, LocalizedText title, LocalizedText detail) {
        this(status, title, detail, null, Map.of());
    }

    static Problem badRequest(LocalizedText detail) {
        return new Problem(400, new LocalizedText("リクエストの誤り", "Bad request"), detail);
    }

    /** Describes a request whose parameters or fields have these faults. */
    public static Problem badRequest(LocalizedText detail, List<InvalidInput.Fault> faults) {
        Problem problem = badRequest(detail);
        return new Problem(problem.status, problem.title, detail, faults, Map.of());
    }

    static Problem wrongParameters(List<InvalidInput.Fault> faults) {
        return badRequest(WRONG_PARAMETERS, faults);
    }

    static Problem unauthorized(LocalizedText detail) {
        return new Problem(
                401,
                new LocalizedText("トークンが必要", "Unauthorized"),
                detail,
                null,
                Map.of("WWW-Authenticate", "Bearer realm=\"plangraph\""));
    }

    static Problem forbidden(LocalizedText detail) {
        return new Problem(403, new LocalizedText("許可なし", "Forbidden"), detail);
    }

    static Problem notFound(LocalizedText detail) {
        return new Problem(404, new LocalizedText("見つかりません", "Not found"), detail);
    }

    static Problem methodNotAllowed(LocalizedText detail, String allowed) {
        return new Problem(
                405, new LocalizedText("使えないメソッド", "Method not allowed"), detail, null, Map.of("Allow", allowed));
    }

    static Problem notAcceptable(LocalizedText detail, InvalidInput.Fault fault) {
        return new Problem(406, new LocalizedText("送れない形式", "Not acceptable"), detail, List.of(fault), Map.of());
    }

    /** Describes a request that what is there already stands against. */
    public static Problem conflict(LocalizedText detail) {
        return new Problem(409, new LocalizedText("競合", "Conflict"), detail);
    }

    /** Describes a change of what has changed meanwhile. */
    public static Problem preconditionFailed(LocalizedText detail) {
        return new Problem(412, new LocalizedText("前提の不一致", "Precondition failed"), detail);
    }

    static Problem timedOut(LocalizedText detail) {
        return new Problem(408, new LocalizedText("時間切れ", "Request timeout"), detail);
    }

    static Problem contentTooLarge(LocalizedText detail) {
        return new Problem(413, new LocalizedText("本文が大きすぎます", "Content too large"), detail);
    }

    static Problem unsupportedMediaType(LocalizedText detail) {
        return new Problem(415, new LocalizedText("受け取れない形式", "Unsupported media type"), detail);
    }

    /** Describes a change that does not say what it changes. */
    public static Problem preconditionRequired(LocalizedText detail) {
        return new Problem(428, new LocalizedText("前提の指定が必要", "Precondition required"), detail);
    }

    /** Describes what the web server refuses with this status. */
    static Problem refused(int status, LocalizedText detail) {
        return status == 404
                ? notFound(detail)
                : new Problem(status, new LocalizedText("受け付けられません", "Refused"), detail);
    }

    static Problem wentWrong(LocalizedText detail) {
        return new Problem(500, new LocalizedText("サーバーの不具合", "Something went wrong"), detail);
    }

    /** Describes a change that there is no room on the disk for. */
    static Problem insufficientStorage(LocalizedText detail) {
        return new Problem(507, new LocalizedText("ディスクの空きが足りません", "Insufficient storage"), detail);
    }

    /** Describes a server that cannot answer at the moment. */
    public static Problem notAvailable(LocalizedText detail) {
        return new Problem(
                503, new LocalizedText("一時的に利用できません", "Not available"), detail, null, Map.of("Retry-After", "5"));
    }

    /** Translates what was thrown because of the request; empty for what has another cause. */
    static Optional<Problem> of(Exception thrown) {
        return Optional.ofNullable(
                switch (thrown) {
                    case RefusedRequest e -> e.problem();
                    case InvalidInput e -> wrongParameters(e.faults());
                    case NotFound e -> notFound(e.words());
                    case DiskFull e -> insufficientStorage(e.words());
                    default -> null;
                });
    }

    /** Returns what is sent to a client that reads this language. */
    Body in(Locale language) {
        List<ParameterFault> errors = faults == null
                ? null
                : faults.stream().map(each -> ParameterFault.of(each, language)).toList();
        return new Body("about:blank", title.in(language), status, detail.in(language), errors);
    }

    /**
     * Is the one error shape, RFC 9457, in one language.
     *
     * @param errors absent when no parameter is to blame
     */
    record Body(
            String type,
            String title,
            int status,
            String detail,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<ParameterFault> errors) {}

    /** Shows one fault of a parameter or of a field of the body, with its place in the field's text where it has one. */
    record ParameterFault(
            String parameter,
            String message,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer line,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer column) {

        static ParameterFault of(InvalidInput.Fault fault, Locale language) {
            return new ParameterFault(fault.input(), fault.message().in(language), fault.line(), fault.column());
        }
    }
}
