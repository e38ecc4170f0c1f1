package plangraph.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;

/**
 * What a saved query asks for.
 *
 * @param label the kind of element a {@code node} parameter takes; empty: any
 * @param choices the values an {@code enum} takes
 * @param choicesQuery the saved query whose first column offers the choices; it may take earlier parameters of this query
 */
public record Parameter(
        String name,
        Type type,
        Optional<Kind> label,
        boolean required,
        LocalizedText title,
        List<Choice> choices,
        Optional<String> choicesQuery) {

    /** In place of a label: any kind of element. */
    static final String ANY_LABEL = "Element";

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** The label as the API writes it; null for what is no element, {@code Element} where any kind will do. */
    public @Nullable String labelWord() {
        return type == Type.NODE ? label.map(Kind::word).orElse(ANY_LABEL) : null;
    }

    public enum Type {
        @JsonProperty("string")
        STRING,
        @JsonProperty("integer")
        INTEGER,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("boolean")
        BOOLEAN,
        @JsonProperty("enum")
        ENUM,
        @JsonProperty("node")
        NODE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A value and what people call it. */
    public record Choice(String value, LocalizedText title) {}
}
