package plangraph.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedMessage;
import plangraph.model.LocalizedText;

/** A request whose parameters, or whose body, are wrong, with all that is wrong. */
public final class InvalidInput extends RuntimeException implements LocalizedMessage {
    private static final long serialVersionUID = 1L;

    /**
     * @param parameter its name in the query string, or of a field of the body
     * @param line of the field's text, from 1; absent where the whole field is meant
     * @param column of that line, from 1; absent where the whole line is meant
     */
    public record Fault(
            String parameter,
            LocalizedText message,
            @Nullable Integer line,
            @Nullable Integer column) {

        public Fault(String parameter, LocalizedText message) {
            this(parameter, message, null, null);
        }
    }

    private static final LocalizedText OF_PARAMETERS =
            new LocalizedText("パラメータに誤りか不足があります", "The request has parameters that are wrong or missing");

    private final transient LocalizedText words;
    private final transient List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        this(OF_PARAMETERS, faults);
    }

    public InvalidInput(LocalizedText words, List<Fault> faults) {
        super(words.en());
        this.words = words;
        this.faults = List.copyOf(faults);
    }

    /** Looks at the rest although something is at fault already, so that the faults of both are reported. */
    public static <T> T all(List<Fault> already, Supplier<T> rest) {
        List<Fault> found = new ArrayList<>(already);
        try {
            T result = rest.get();
            if (found.isEmpty()) {
                return result;
            }
        } catch (InvalidInput e) {
            found.addAll(e.faults());
        }
        throw new InvalidInput(found);
    }

    public LocalizedText words() {
        return words;
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public List<LocalizedText> told() {
        return Stream.concat(
                        Stream.of(words),
                        faults.stream()
                                .map(fault -> LocalizedText.of("%s: %s", "%s: %s", fault.parameter(), fault.message())))
                .toList();
    }
}
