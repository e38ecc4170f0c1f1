package plangraph.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose properties keep the order in which they are written, so that the same program gives the same bytes. */
final class OrderedJson {

    /** @param namesAndValues alternating; a value of null leaves its name out */
    static Map<String, Object> map(@org.jspecify.annotations.Nullable Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                map.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return map;
    }

    private OrderedJson() {}
}
