package plangraph.testing;

import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tries what must hold of every value on a thousand invented ones. A failure names the seed of its value; {@code -Dplangraph.seed=N}
 * makes that value again, as the only one.
 */
public final class RandomTries {
    private static final int TRIES = 1_000;
    private static final Optional<Long> ONLY = Optional.ofNullable(Long.getLong("plangraph.seed"));

    /** @param generator makes a value of the numbers that it draws, the same of the same numbers */
    public static <T> void check(Function<Random, T> generator, Consumer<T> property) {
        long first = ONLY.orElseGet(() -> new Random().nextInt(1_000_000) * (long) TRIES);
        for (long seed = first; seed < first + (ONLY.isPresent() ? 1 : TRIES); seed++) {
            T value = generator.apply(new Random(seed));
            try {
                property.accept(value);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("plangraph.seed=" + seed + " makes " + value, e);
            }
        }
    }

    /** Draws one of the values. */
    @SafeVarargs
    public static <T> T oneOf(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private RandomTries() {}
}
