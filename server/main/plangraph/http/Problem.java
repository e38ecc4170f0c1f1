package plangraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.body.BadRequest;
import plangraph.model.Words;

/**
 * The one error shape, RFC 9457, in one language.
 *
 * @param errors the faults of each parameter; absent when no parameter is to blame
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Fault> errors) {

    static final String CONTENT_TYPE = "application/problem+json; charset=utf-8";

    /** A {@link BadRequest.Fault} as it is told. */
    record Fault(
            String parameter,
            String message,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer line,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer column) {

        static Fault of(BadRequest.Fault fault, Locale language) {
            return new Fault(fault.parameter(), fault.message().in(language), fault.line(), fault.column());
        }
    }

    static Problem of(int status, Words title, Words detail, Optional<List<BadRequest.Fault>> faults, Locale language) {
        List<Fault> errors = faults.map(all ->
                        all.stream().map(each -> Fault.of(each, language)).toList())
                .orElse(null);
        return new Problem("about:blank", title.in(language), status, detail.in(language), errors);
    }
}
