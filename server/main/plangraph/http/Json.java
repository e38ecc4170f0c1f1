package plangraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Bodies as JSON. Absent is written as null where the contract names the field; problems leave it out. */
final class Json {
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final JsonMapper problems = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    byte[] bytes(Object body) {
        try {
            return (body instanceof Problems.Problem ? problems : mapper).writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body cannot be written as JSON: " + body.getClass(), e);
        }
    }
}
