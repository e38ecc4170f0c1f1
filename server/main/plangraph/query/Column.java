package plangraph.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import plangraph.model.LocalizedText;

/** A column of an answer. A column whose cells are lists has the type of their members. */
public record Column(String name, LocalizedText title, Type type) {

    public enum Type {
        @JsonProperty("node")
        NODE,
        @JsonProperty("relationship")
        RELATIONSHIP,
        @JsonProperty("path")
        PATH,
        @JsonProperty("string")
        STRING,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("boolean")
        BOOLEAN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
