package plangraph.http.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import plangraph.answer.InvalidInput;
import plangraph.model.LocalizedText;

/**
 * Reads which media types a client takes. The address alone decides what is sent (results, results.csv), so nothing is chosen by it: a
 * client that does not take what an address has is told so, instead of being sent what it cannot read.
 */
final class AcceptHeader {
    private static final Pattern QUALITY = Pattern.compile("[01](\\.\\d{0,3})?");

    private record Range(String type, double quality) {

        /** Returns how closely it names the media type; 0: not at all. */
        int closeness(String mediaType) {
            String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
            return type.equals(mediaType)
                    ? 3
                    : type.equals(family) ? 2 : type.equals("*/*") || type.equals("*") ? 1 : 0;
        }
    }

    private final List<Range> ranges = new ArrayList<>();

    /** @param headers as sent; none: anything is taken */
    AcceptHeader(List<String> headers) {
        HeaderElement.of(headers).forEach(element -> ranges.add(new Range(element.token(), quality(element))));
    }

    private static double quality(HeaderElement element) {
        String quality = element.parameters().getOrDefault("q", "1");
        return QUALITY.matcher(quality).matches() ? Double.parseDouble(quality) : 1;
    }

    /** Tells whether the client takes this media type, by the range that names it most closely. */
    boolean takes(String mediaType) {
        int closest = Collections.max(
                ranges.stream().map(range -> range.closeness(mediaType)).toList(), Integer::compare);
        return closest > 0
                && ranges.stream().anyMatch(range -> range.closeness(mediaType) == closest && range.quality() > 0);
    }

    boolean isAbsent() {
        return ranges.isEmpty();
    }

    /** @throws RefusedRequest when the client does not take what the route sends */
    static void check(List<String> headers, RouteFormat format) {
        AcceptHeader accept = new AcceptHeader(headers);
        String sent = format.mediaType();
        if (!accept.isAbsent() && !accept.takes(sent)) {
            throw new RefusedRequest(Problem.notAcceptable(
                    LocalizedText.of(
                            "このアドレスが送るのは %s です。ほかの形式には別のアドレスがあります（/docs を参照）",
                            "This address sends %s; other formats have addresses of their own, see /docs", sent),
                    new InvalidInput.Fault(
                            "Accept",
                            LocalizedText.of(
                                    "「%s」では %s を受け取れません", "'%s' does not take %s", String.join(", ", headers), sent))));
        }
    }
}
