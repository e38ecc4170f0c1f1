package plangraph.model;

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

/** Reads YAML into a record and reports faults in the terms of the file, not of the program. */
public final class YamlText {
    private static final String ACCEPTED = "Enum class: ";

    // One for all files: what it has found out about a record it keeps, and finding out takes longer than reading a
    // file.
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String shownAs;
    private final LocalizedText remedy;
    private final Faults faults;

    /**
     * @param shownAs the file as its user knows it
     * @param remedy where to read what would be right
     */
    public YamlText(String shownAs, LocalizedText remedy, Faults faults) {
        this.shownAs = shownAs;
        this.remedy = remedy;
        this.faults = faults;
    }

    /** Empty when it is none; unknown fields are faults, and the rest is read all the same. */
    public <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.ofNullable(
                    MAPPER.readerFor(type).withHandler(new UnknownFields()).readValue(text));
        } catch (JsonMappingException e) {
            addFault(
                    e.getPath().isEmpty() ? null : e.getLocation(),
                    LocalizedText.of("%s%s", "%s%s", path(e), problem(e)));
        } catch (JsonProcessingException e) {
            addFault(e.getLocation(), notYaml(e.getOriginalMessage()));
        }
        return Optional.empty();
    }

    private void addFault(@Nullable JsonLocation place, LocalizedText problem) {
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

    private static LocalizedText problem(JsonMappingException e) {
        String message = e.getOriginalMessage();
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            // Our records say themselves what they miss.
            return switch (e.getCause()) {
                case IncompleteRecord incomplete -> incomplete.words();
                case Throwable other ->
                    LocalizedText.of("%s がありません", "%s is missing", String.valueOf(other.getMessage()));
            };
        }
        if (e instanceof InvalidFormatException wrong && message.contains(ACCEPTED)) {
            String accepted =
                    message.substring(message.indexOf(ACCEPTED) + ACCEPTED.length() + 1, message.length() - 1);
            return LocalizedText.of(
                    "「%s」は %s のどれでもありません",
                    "'%s' is not one of %s",
                    String.valueOf(wrong.getValue()),
                    new TreeSet<>(List.of(accepted.split(", "))));
        }
        if (e instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            return LocalizedText.of("%sではありません", "is not %s", expected(wrong.getTargetType()));
        }
        return e.getCause() instanceof JsonParseException
                ? notYaml(message)
                : LocalizedText.of("読めません: %s", "%s", firstLines(message));
    }

    private static LocalizedText notYaml(String message) {
        return LocalizedText.of("YAML として読めません: %s", "is not YAML: %s", firstLines(message));
    }

    private static LocalizedText expected(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return new LocalizedText("リスト", "a list");
        }
        return type.getPackageName().startsWith("java.lang")
                ? new LocalizedText("単独の値", "a plain value")
                : new LocalizedText("項目の組", "a group of fields");
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
            LocalizedText right =
                    LocalizedText.of("使えるのは %s です", "use some of %s", new TreeSet<>(known == null ? List.of() : known));
            // Fields of records are buffered, so their lines are no longer known here.
            faults.add(shownAs, 0, 0, LocalizedText.of("「%s」という項目はありません", "unknown field '%s'", name), right);
            parser.skipChildren();
            return true;
        }
    }
}
