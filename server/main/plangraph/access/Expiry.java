package plangraph.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.model.LocalizedText;

/** Reads until when a token is to be good: {@code 90d}, {@code 12w}, a date (its whole day counts) or a moment in ISO 8601. */
public final class Expiry {
    private static final Pattern SPAN = Pattern.compile("([1-9]\\d{0,4})([dw])");
    private static final int DAYS_OF_A_WEEK = 7;

    /** Returns the moment, to the second; empty for what is none, or is past. */
    public static Optional<Instant> of(String text, Instant now, ZoneId zone) {
        return moment(text, now, zone)
                .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS))
                .filter(moment -> moment.isAfter(now));
    }

    private static Optional<Instant> moment(String text, Instant now, ZoneId zone) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            long days = Long.parseLong(span.group(1)) * (span.group(2).equals("w") ? DAYS_OF_A_WEEK : 1);
            return Optional.of(now.plus(Duration.ofDays(days)));
        }
        try {
            return Optional.of(
                    text.contains("T")
                            ? Instant.parse(text)
                            : LocalDate.parse(text)
                                    .plusDays(1)
                                    .atStartOfDay(zone)
                                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Tells what is wrong with a text that is no moment to come. */
    public static LocalizedText fault(String text) {
        return LocalizedText.of(
                "「%s」は期限になりません。90d（日）、12w（週）、2027-03-31 のような、これからの期限を書いてください",
                "'%s' is not an expiry; write one in the future as 90d (days), 12w (weeks) or 2027-03-31", text);
    }

    private Expiry() {}
}
