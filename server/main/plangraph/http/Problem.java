package plangraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plangraph.body.BadRequest;

/**
 * The one error shape, RFC 9457.
 *
 * @param errors the faults of each parameter; absent when no parameter is to blame
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<BadRequest.Fault> errors) {

    static final String CONTENT_TYPE = "application/problem+json; charset=utf-8";

    Problem(String title, int status, String detail, @Nullable List<BadRequest.Fault> errors) {
        this("about:blank", title, status, detail, errors);
    }
}
