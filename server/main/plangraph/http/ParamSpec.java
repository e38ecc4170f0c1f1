package plangraph.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a route.
 *
 * @param kind its JSON type: string or integer
 * @param fallback what holds when it is absent; null: nothing
 * @param most for integers
 * @param allowed for strings with a closed vocabulary; empty: any
 * @param list whether several words may be given, separated by commas
 */
record ParamSpec(
        String name,
        String kind,
        boolean required,
        String description,
        @Nullable String fallback,
        int least,
        int most,
        List<String> allowed,
        boolean list) {

    static ParamSpec text(String name, String description) {
        return new ParamSpec(name, "string", false, description, null, 0, 0, List.of(), false);
    }

    static ParamSpec required(String name, String description) {
        return new ParamSpec(name, "string", true, description, null, 0, 0, List.of(), false);
    }

    static ParamSpec number(String name, String description, int fallback, int least, int most) {
        return new ParamSpec(
                name, "integer", false, description, Integer.toString(fallback), least, most, List.of(), false);
    }

    static ParamSpec oneOf(String name, String description, @Nullable String fallback, List<String> allowed) {
        return new ParamSpec(name, "string", false, description, fallback, 0, 0, allowed, false);
    }

    static ParamSpec someOf(String name, String description, List<String> allowed) {
        return new ParamSpec(name, "string", false, description, null, 0, 0, allowed, true);
    }
}
