package plangraph.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Forces what is rare, by many kills, a full disk, a million rows, many cities or random calls, and takes its time: not in {@code mvn verify} but in
 * {@code mvn -Pcampaigns test}. The continuous build runs both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("campaign")
public @interface Campaign {}
