package plangraph.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedMessage;
import plangraph.model.LocalizedText;

/** Reports every input that is wrong or missing. */
public final class InvalidInput extends RuntimeException implements LocalizedMessage {
    private static final long serialVersionUID = 1L;

    /**
     * Describes what is wrong with one input.
     *
     * @param input its name
     * @param line of the input's text, from 1; absent where the whole input is meant
     * @param column of that line, from 1; absent where the whole line is meant
     */
    public record Fault(
            String input,
            LocalizedText message,
            @Nullable Integer line,
            @Nullable Integer column) {

        public Fault(String input, LocalizedText message) {
            this(input, message, null, null);
        }
    }

    private static final LocalizedText SUMMARY =
            new LocalizedText("パラメータに誤りか不足があります", "Parameters are wrong or missing");

    private final transient List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        super(SUMMARY.en());
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

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public List<LocalizedText> told() {
        return Stream.concat(
                        Stream.of(SUMMARY),
                        faults.stream()
                                .map(fault -> LocalizedText.of("%s: %s", "%s: %s", fault.input(), fault.message())))
                .toList();
    }
}
