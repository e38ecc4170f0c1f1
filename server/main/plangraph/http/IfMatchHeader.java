package plangraph.http;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/** Which revision of a query somebody means to change, so that nobody overwrites what they have not seen. */
record IfMatchHeader(RequestHandler conversation, ApiRequest asked) {

    /** Whether a revision is the one that is meant. */
    Predicate<String> required() {
        if (given() == null) {
            throw new RefusedRequest(
                    428,
                    ProblemTitles.PRECONDITION_REQUIRED,
                    new LocalizedText(
                            "どの版を変えるのかを If-Match: \"revision\" の形で示してください",
                            "Say which revision this changes, as If-Match: \"revision\""));
        }
        return optional();
    }

    /** Any, when none is named. */
    Predicate<String> optional() {
        String given = given();
        if (given == null || given.strip().equals("*")) {
            return revision -> true;
        }
        Set<String> tags = Arrays.stream(given.split(",")).map(String::strip).collect(Collectors.toSet());
        return revision -> tags.contains('"' + revision + '"')
                || conversation.tagsOfQuery(asked).stream().anyMatch(tags::contains);
    }

    private @Nullable String given() {
        return asked.context().header("If-Match");
    }
}
