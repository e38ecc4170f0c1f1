package plangraph.store.inprocess;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Has work done by others, one piece after the other, in the order in which it was handed over. */
final class SerialExecutor {
    private static final System.Logger LOG = System.getLogger(SerialExecutor.class.getName());

    private final Executor workers;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean working;

    SerialExecutor(Executor workers) {
        this.workers = workers;
    }

    synchronized void hand(Runnable work) {
        waiting.add(work);
        if (!working) {
            working = true;
            workers.execute(this::workOff);
        }
    }

    private void workOff() {
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
            } catch (Throwable e) {
                // Of the one who is answered. What was handed over after it is still to be done.
                LOG.log(System.Logger.Level.ERROR, "An answer was not taken", e);
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        working = next != null;
        return next;
    }
}
