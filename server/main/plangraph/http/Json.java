package plangraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Bodies as JSON. What is absent is written as null, for the contract names every field. */
final class Json {
    private final JsonMapper mapper = JsonMapper.builder().build();

    byte[] bytes(Object body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body cannot be written as JSON: " + body.getClass(), e);
        }
    }
}
