package plangraph.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plangraph.answer.InvalidInput;
import plangraph.model.LocalizedText;

/** ResponseCache as JSON. What is absent is written as null, for the contract names every field. */
final class Json {
    static final LocalizedText UNREADABLE = new LocalizedText("本文を読み取れません", "The body cannot be read");

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    byte[] bytes(Object body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body cannot be written as JSON: " + body.getClass(), e);
        }
    }

    /** A body that somebody sent. */
    ObjectNode object(String sent) {
        try {
            JsonNode read = mapper.readTree(sent);
            if (read instanceof ObjectNode object) {
                return object;
            }
            throw broken(new LocalizedText("項目を持つオブジェクトではありません", "is not an object of fields"), null);
        } catch (JsonProcessingException e) {
            throw broken(
                    LocalizedText.of("JSON として読めません: %s", "is not JSON: %s", e.getOriginalMessage()), e.getLocation());
        }
    }

    private static InvalidInput broken(LocalizedText message, @Nullable JsonLocation at) {
        Integer line = at == null ? null : at.getLineNr();
        Integer column = at == null ? null : at.getColumnNr();
        return new InvalidInput(UNREADABLE, List.of(new InvalidInput.Fault("body", message, line, column)));
    }
}
