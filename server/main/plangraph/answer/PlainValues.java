package plangraph.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as they are written to JSON and CSV. */
public final class PlainValues {
    private static final double EXACT = 1L << 53;

    /** Whole numbers lose their ".0": 1,563 件 is stored as a double because 490.7 万人 is one. */
    public static @Nullable Object value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(PlainValues::value).toList();
        }
        return value instanceof Double number && isWhole(number) ? (Object) number.longValue() : value;
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && Math.abs(number) < EXACT;
    }

    private PlainValues() {}
}
