package plangraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.ResultSummary;

/** Limits a result: one row too many ends it with {@link TooManyRows}, a row that may not be read as its check says. */
final class LimitedRows implements Result {
    private final Result rows;
    private final int most;
    private final UnaryOperator<Record> check;
    private int read;

    LimitedRows(Result rows, int most, UnaryOperator<Record> check) {
        this.rows = rows;
        this.most = most;
        this.check = check;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Record next() {
        if (read++ == most) {
            throw new TooManyRows(most);
        }
        return check.apply(rows.next());
    }

    @Override
    public List<Record> list() {
        return list(Function.identity());
    }

    @Override
    public <T> List<T> list(Function<Record, T> of) {
        List<T> all = new ArrayList<>();
        forEachRemaining(row -> all.add(of.apply(row)));
        return all;
    }

    @Override
    public Stream<Record> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, 0), false);
    }

    @Override
    public List<String> keys() {
        return rows.keys();
    }

    @Override
    public Record single() {
        return check.apply(rows.single());
    }

    @Override
    public Record peek() {
        return check.apply(rows.peek());
    }

    @Override
    public ResultSummary consume() {
        return rows.consume();
    }

    @Override
    public boolean isOpen() {
        return rows.isOpen();
    }
}
