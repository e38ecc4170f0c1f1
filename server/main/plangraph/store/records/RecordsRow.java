package plangraph.store.records;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds one row that a statement returned; numbers are the same whichever database counts them. */
public final class RecordsRow {
    private final Map<String, @Nullable Object> columns;

    RecordsRow(Map<String, @Nullable Object> columns) {
        this.columns = columns;
    }

    /** Returns a column that is never null. */
    public String text(String column) {
        return Objects.requireNonNull(columns.get(column), column).toString();
    }

    public Optional<String> optional(String column) {
        return Optional.ofNullable(columns.get(column)).map(Object::toString);
    }

    /** Returns a number; 0 where there is none. */
    public long number(String column) {
        return columns.get(column) instanceof Number number ? number.longValue() : 0;
    }

    public boolean flag(String column) {
        return number(column) != 0;
    }

    /** Returns all columns by name. */
    public Map<String, @Nullable Object> columns() {
        return columns;
    }
}
