package plangraph.publish.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import plangraph.answer.AnswerRow;
import plangraph.answer.NodeRef;
import plangraph.query.Column;
import plangraph.query.SavedQuery;

/** Answers as plain tables: an element takes two columns, its title, and its id under {@code <column>.id}. */
final class AnswerCells {
    /** Between the parts of a cell that is a list. */
    private static final String BETWEEN = " | ";

    static List<String> header(SavedQuery query) {
        List<String> names = new ArrayList<>();
        for (Column column : query.columns()) {
            names.add(column.name());
            if (column.type() == Column.Type.NODE) {
                names.add(column.name() + ".id");
            }
        }
        return names;
    }

    /** Texts, numbers, booleans and nulls; codes as they are. */
    static List<@Nullable Object> of(SavedQuery query, AnswerRow row) {
        return of(query, row, (column, text) -> text);
    }

    /** @param worded what stands for a text in a column of a name */
    static List<@Nullable Object> of(SavedQuery query, AnswerRow row, BinaryOperator<String> worded) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column column : query.columns()) {
            Object value = row.cells().get(column.name());
            cells.add(plain(value, false, text -> worded.apply(column.name(), text)));
            if (column.type() == Column.Type.NODE) {
                cells.add(plain(value, true, UnaryOperator.identity()));
            }
        }
        return cells;
    }

    private static @Nullable Object plain(@Nullable Object value, boolean ids, UnaryOperator<String> worded) {
        if (value instanceof NodeRef node) {
            return ids ? node.id() : node.title();
        }
        if (value instanceof List<?> list) {
            return joined(list, ids, worded);
        }
        return value instanceof String text ? worded.apply(text) : value;
    }

    private static String joined(List<?> list, boolean ids, UnaryOperator<String> worded) {
        return String.join(
                BETWEEN,
                list.stream()
                        .filter(Objects::nonNull)
                        .map(member -> String.valueOf(plain(member, ids, worded)))
                        .toList());
    }

    /** A list in one text. */
    static String joined(List<?> list) {
        return joined(list, false, UnaryOperator.identity());
    }

    private AnswerCells() {}
}
