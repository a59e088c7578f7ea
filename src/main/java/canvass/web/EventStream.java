package canvass.web;

import canvass.desk.Change;
import canvass.desk.Replay;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One client's events. Whoever announces a change only puts it into the queue; a thread of the client's own writes it out,
 * so that a client that reads slowly keeps nobody waiting. When its queue is full it is let go, and can resume.
 */
final class EventStream {
    /** More than the desk keeps for those who resume. */
    private static final int QUEUE = 25_000;

    private static final long TICK_MILLIS = 250;
    private static final long HEARTBEAT_MILLIS = 10_000;

    private final OutputStream out;
    private final Supplier<Optional<Replay.State>> replay;
    private final String run;
    private final BlockingQueue<Change> queue = new LinkedBlockingQueue<>(QUEUE);
    private Optional<Replay.State> told = Optional.empty();
    private volatile boolean open = true;

    /** @param run marks this run of the server, whose changes count from 1 */
    EventStream(OutputStream out, String run, Supplier<Optional<Replay.State>> replay) {
        this.out = out;
        this.run = run;
        this.replay = replay;
    }

    /** Does not block. */
    void offer(Change change) {
        if (!queue.offer(change)) {
            close();
        }
    }

    void close() {
        open = false;
    }

    void reset(long last) throws IOException {
        write("event: reset\nid: " + last + "." + run + "\ndata: {}\n\n");
    }

    /** Writes until it is closed or the client has gone. */
    void run() throws IOException, InterruptedException {
        write("retry: 1000\n: canvass\n\n");
        long quietSince = System.nanoTime();
        while (open) {
            Change change = queue.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            boolean wrote = tellMoment();
            if (change != null) {
                write("id: " + change.id() + "." + run + "\nevent: change\ndata: " + EventsResource.json(change)
                        + "\n\n");
                wrote = true;
            }
            long now = System.nanoTime();
            if (wrote) {
                quietSince = now;
            } else if (now - quietSince > TimeUnit.MILLISECONDS.toNanos(HEARTBEAT_MILLIS)) {
                write(": still here\n\n");
                quietSince = now;
            }
        }
    }

    /** The replay's state, when it is another than the client was told a tick ago. */
    private boolean tellMoment() throws IOException {
        Optional<Replay.State> state = replay.get();
        if (state.isEmpty() || state.equals(told) || isTooSoon()) {
            return false;
        }
        told = state;
        write("event: moment\ndata: " + ReplayResource.json(state.get()) + "\n\n");
        return true;
    }

    private long toldAt = Long.MIN_VALUE;

    private boolean isTooSoon() {
        long now = System.nanoTime();
        if (toldAt != Long.MIN_VALUE && now - toldAt < TimeUnit.MILLISECONDS.toNanos(TICK_MILLIS - 10)) {
            return true;
        }
        toldAt = now;
        return false;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
