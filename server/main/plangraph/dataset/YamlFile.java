package plangraph.dataset;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plangraph.fault.Faults;

/** A YAML file read into a record, its faults told in the terms of the file and not of the program. */
final class YamlFile {
    private static final String REMEDY = "see seed/README.md for its fields";

    static <T> Optional<T> read(Path file, String shownAs, Class<T> type, Faults faults) throws IOException {
        if (!Files.exists(file)) {
            faults.add(shownAs, 0, 0, "is missing", "a dataset folder needs one (see seed/README.md)");
            return Optional.empty();
        }
        try {
            YAMLMapper mapper = YAMLMapper.builder()
                    .addHandler(new UnknownFields(shownAs, faults))
                    .build();
            return Optional.ofNullable(mapper.readValue(Files.readString(file), type));
        } catch (CharacterCodingException e) {
            faults.add(shownAs, 0, 0, "is not UTF-8", "save it as UTF-8");
        } catch (JsonMappingException e) {
            addFault(shownAs, e.getPath().isEmpty() ? null : e.getLocation(), path(e) + problem(e), faults);
        } catch (JsonProcessingException e) {
            addFault(shownAs, e.getLocation(), "is not YAML: " + firstLines(e.getOriginalMessage()), faults);
        }
        return Optional.empty();
    }

    private static void addFault(String shownAs, @Nullable JsonLocation place, String problem, Faults faults) {
        int line = place == null ? 0 : place.getLineNr();
        faults.add(shownAs, line, place == null ? 0 : place.getColumnNr(), problem, REMEDY);
    }

    /** Where in the file, as documents.2.title. */
    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : path + ": ";
    }

    /** Our records say themselves what they miss. */
    private static String problem(JsonMappingException e) {
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            String message = String.valueOf(e.getCause().getMessage());
            return e.getCause() instanceof NullPointerException ? message + " is missing" : message;
        }
        return firstLines(e.getOriginalMessage());
    }

    /** The parser repeats the text around the fault on indented lines. */
    private static String firstLines(String message) {
        return message.lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(", "));
    }

    /** Notes every unknown field and reads on. */
    private static final class UnknownFields extends DeserializationProblemHandler {
        private final String shownAs;
        private final Faults faults;

        UnknownFields(String shownAs, Faults faults) {
            this.shownAs = shownAs;
            this.faults = faults;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            Collection<Object> known = deserializer.getKnownPropertyNames();
            String remedy = "use some of " + new TreeSet<>(known == null ? List.of() : known);
            // Fields of records are buffered, so their lines are no longer known here.
            faults.add(shownAs, 0, 0, "unknown field '" + name + "'", remedy);
            parser.skipChildren();
            return true;
        }
    }
}
