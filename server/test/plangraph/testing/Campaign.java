package plangraph.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Keeps a long test out of {@code mvn verify}: it forces what is rare, by many kills, a full disk, a million rows, many cities or random calls, and runs in
 * {@code mvn -Pcampaigns test}. The continuous build runs both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("campaign")
public @interface Campaign {}
