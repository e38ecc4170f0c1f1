package plangraph.fault;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** YAML read into a record, its faults told in the terms of the file and not of the program. */
public final class YamlText {
    private static final String NOT_YAML = "is not YAML: ";
    private static final String ACCEPTED = "Enum class: ";

    private final String shownAs;
    private final String remedy;
    private final Faults faults;

    /**
     * @param shownAs the file as its user knows it
     * @param remedy where to read what would be right
     */
    public YamlText(String shownAs, String remedy, Faults faults) {
        this.shownAs = shownAs;
        this.remedy = remedy;
        this.faults = faults;
    }

    /** Empty when it is none; unknown fields are faults, and the rest is read all the same. */
    public <T> Optional<T> read(String text, Class<T> type) {
        try {
            YAMLMapper mapper = YAMLMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .addHandler(new UnknownFields())
                    .build();
            return Optional.ofNullable(mapper.readValue(text, type));
        } catch (JsonMappingException e) {
            addFault(e.getPath().isEmpty() ? null : e.getLocation(), path(e) + problem(e));
        } catch (JsonProcessingException e) {
            addFault(e.getLocation(), NOT_YAML + firstLines(e.getOriginalMessage()));
        }
        return Optional.empty();
    }

    private void addFault(@Nullable JsonLocation place, String problem) {
        int line = place == null ? 0 : place.getLineNr();
        faults.add(shownAs, line, place == null ? 0 : place.getColumnNr(), problem, remedy);
    }

    /** Where in the file, as documents.2.title. */
    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : path + ": ";
    }

    private static String problem(JsonMappingException e) {
        String message = e.getOriginalMessage();
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            // Our records say themselves what they miss.
            String said = String.valueOf(e.getCause().getMessage());
            return e.getCause() instanceof NullPointerException ? said + " is missing" : said;
        }
        if (e instanceof InvalidFormatException wrong && message.contains(ACCEPTED)) {
            String accepted =
                    message.substring(message.indexOf(ACCEPTED) + ACCEPTED.length() + 1, message.length() - 1);
            return "'" + wrong.getValue() + "' is not one of " + new TreeSet<>(List.of(accepted.split(", ")));
        }
        if (e instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            return "is not " + expected(wrong.getTargetType());
        }
        return (e.getCause() instanceof JsonParseException ? NOT_YAML : "") + firstLines(message);
    }

    private static String expected(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.getPackageName().startsWith("java.lang") ? "a plain value" : "a group of fields";
    }

    /** The parser repeats the text around the fault on indented lines. */
    private static String firstLines(String message) {
        return message.lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(", "));
    }

    /** Notes every unknown field and reads on. */
    private final class UnknownFields extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            Collection<Object> known = deserializer.getKnownPropertyNames();
            String right = "use some of " + new TreeSet<>(known == null ? List.of() : known);
            // Fields of records are buffered, so their lines are no longer known here.
            faults.add(shownAs, 0, 0, "unknown field '" + name + "'", right);
            parser.skipChildren();
            return true;
        }
    }
}
