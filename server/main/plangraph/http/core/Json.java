package plangraph.http.core;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plangraph.answer.InvalidInput;
import plangraph.model.LocalizedText;

/** Writes and reads bodies as JSON. What is absent is written as null, for the contract names every field. */
public final class Json {
    static final LocalizedText UNREADABLE = new LocalizedText("本文を読み取れません", "The body cannot be read");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Writes a body. */
    public static byte[] bytes(Object body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body cannot be written as JSON: " + body.getClass(), e);
        }
    }

    /**
     * Reads a body that somebody sent.
     *
     * @throws RefusedRequest when it is no JSON object
     */
    public static ObjectNode object(String sent) {
        try {
            JsonNode read = MAPPER.readTree(sent);
            if (read instanceof ObjectNode object) {
                return object;
            }
            throw broken(new LocalizedText("項目を持つオブジェクトではありません", "is not an object of fields"), null);
        } catch (JsonProcessingException e) {
            throw broken(
                    LocalizedText.of("JSON として読めません: %s", "is not JSON: %s", e.getOriginalMessage()), e.getLocation());
        }
    }

    private static RefusedRequest broken(LocalizedText message, @Nullable JsonLocation at) {
        Integer line = at == null ? null : at.getLineNr();
        Integer column = at == null ? null : at.getColumnNr();
        return RefusedRequest.badBody(UNREADABLE, List.of(new InvalidInput.Fault("body", message, line, column)));
    }

    /**
     * Makes an object whose properties keep the order in which they are given, so that the same program writes the same bytes.
     *
     * @param namesAndValues alternating; a value of null leaves its name out
     */
    public static Map<String, Object> map(@Nullable Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                map.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return map;
    }

    private Json() {}
}
