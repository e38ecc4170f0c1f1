package plangraph.model;

import static java.util.Objects.requireNonNull;

/** A name in the two languages of the product. */
public record Words(String ja, String en) {

    public Words {
        requireNonNull(ja, "ja");
        requireNonNull(en, "en");
    }
}
