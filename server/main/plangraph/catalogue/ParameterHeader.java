package plangraph.catalogue;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import plangraph.model.Words;

/** A parameter as the header of a query declares it. */
record ParameterHeader(
        Parameter.@Nullable Type type,
        @Nullable String label,
        @Nullable Boolean required,
        @Nullable Words title,
        @Nullable LinkedHashMap<String, Words> values,
        @Nullable String choices) {}
