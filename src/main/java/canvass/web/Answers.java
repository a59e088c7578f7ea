package canvass.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The latest answers, by a key that is the same only for the same answer, so that nothing in here is ever stale. Each is
 * made once, however many ask for it at a time. Safe to share.
 */
final class Answers {
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_ANSWERS = 4_000;

    private final Map<String, FutureTask<Answer>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    Answer get(String key, Supplier<Content> content) {
        var fresh = new FutureTask<Answer>(() -> Answer.of(content.get()));
        FutureTask<Answer> task;
        synchronized (kept) {
            task = kept.computeIfAbsent(key, k -> fresh);
        }
        if (fresh.equals(task)) {
            fresh.run();
            settle(key, fresh);
        }
        return resultOf(task);
    }

    private void settle(String key, FutureTask<Answer> task) {
        synchronized (kept) {
            if (task.state() != FutureTask.State.SUCCESS) {
                kept.remove(key, task);
                return;
            }
            bytes += task.resultNow().weight();
            Iterator<FutureTask<Answer>> oldest = kept.values().iterator();
            while ((bytes > MOST_BYTES || kept.size() > MOST_ANSWERS) && oldest.hasNext()) {
                FutureTask<Answer> one = oldest.next();
                if (!one.equals(task) && one.state() == FutureTask.State.SUCCESS) {
                    bytes -= one.resultNow().weight();
                    oldest.remove();
                }
            }
        }
    }

    private static Answer resultOf(FutureTask<Answer> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
