package plangraph.query;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/** A parameter as the header of a query declares it. */
record ParameterHeader(
        Parameter.@Nullable Type type,
        @Nullable String label,
        @Nullable Boolean required,
        @Nullable LocalizedText title,
        @Nullable LinkedHashMap<String, LocalizedText> values,
        @Nullable String choices) {}
