package canvass.recognition.reading.knowledge;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Work done beside other work, each in a thread of its own: a shared pool could wait for itself while models are loaded. */
public final class Beside {
    private Beside() {}

    public static <T> CompletableFuture<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().start(task));
    }
}
