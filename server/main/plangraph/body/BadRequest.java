package plangraph.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plangraph.model.Told;
import plangraph.model.Words;

/** A request whose parameters, or whose body, are wrong, with all that is wrong. */
public final class BadRequest extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    /**
     * @param parameter its name in the query string, or of a field of the body
     * @param line of the field's text, from 1; absent where the whole field is meant
     * @param column of that line, from 1; absent where the whole line is meant
     */
    public record Fault(
            String parameter,
            Words message,
            @Nullable Integer line,
            @Nullable Integer column) {

        public Fault(String parameter, Words message) {
            this(parameter, message, null, null);
        }
    }

    private static final Words OF_PARAMETERS =
            new Words("パラメータに誤りか不足があります", "The request has parameters that are wrong or missing");

    private final transient Words words;
    private final transient List<Fault> faults;

    public BadRequest(List<Fault> faults) {
        this(OF_PARAMETERS, faults);
    }

    public BadRequest(Words words, List<Fault> faults) {
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
        } catch (BadRequest e) {
            found.addAll(e.faults());
        }
        throw new BadRequest(found);
    }

    public Words words() {
        return words;
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public List<Words> told() {
        return Stream.concat(
                        Stream.of(words),
                        faults.stream().map(fault -> Words.of("%s: %s", "%s: %s", fault.parameter(), fault.message())))
                .toList();
    }
}
