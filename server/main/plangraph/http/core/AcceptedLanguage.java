package plangraph.http.core;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/**
 * Finds the language that a client asks to be answered in, from its {@code Accept-Language}. Only problems are told in it: answers have both
 * languages, and files have {@code lang=}, which a link can hold.
 */
final class AcceptedLanguage {
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    static Locale of(Context ctx) {
        return of(Collections.list(ctx.req().getHeaders("Accept-Language")));
    }

    /**
     * Returns Japanese or English, whichever is liked better; English where neither is named, for programs that name none.
     *
     * @param headers as sent; what cannot be read counts as absent, since no answer depends on it
     */
    static Locale of(List<String> headers) {
        try {
            List<LanguageRange> liked = LanguageRange.parse(String.join(",", headers));
            return Optional.ofNullable(Locale.lookup(liked, LANGUAGES)).orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    private AcceptedLanguage() {}
}
