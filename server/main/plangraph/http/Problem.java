package plangraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.answer.InvalidInput;
import plangraph.model.LocalizedText;

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

    /** A {@link InvalidInput.Fault} as it is told. */
    record Fault(
            String parameter,
            String message,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer line,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer column) {

        static Fault of(InvalidInput.Fault fault, Locale language) {
            return new Fault(fault.parameter(), fault.message().in(language), fault.line(), fault.column());
        }
    }

    static Problem of(
            int status,
            LocalizedText title,
            LocalizedText detail,
            Optional<List<InvalidInput.Fault>> faults,
            Locale language) {
        List<Fault> errors = faults.map(all ->
                        all.stream().map(each -> Fault.of(each, language)).toList())
                .orElse(null);
        return new Problem("about:blank", title.in(language), status, detail.in(language), errors);
    }
}
