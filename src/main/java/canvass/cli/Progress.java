package canvass.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error where that is a terminal, silence elsewhere; never a part of the answer. */
final class Progress implements AutoCloseable {
    private final Optional<ProgressBar> bar;

    Progress(String task, String unit) {
        bar = isWatched() ? Optional.of(newBar(task, unit)) : Optional.empty();
    }

    private static boolean isWatched() {
        return Boolean.getBoolean("canvass.watched"); // the launcher knows whether standard error is a terminal
    }

    private static ProgressBar newBar(String task, String unit) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit, 1)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .clearDisplayOnFinish()
                .build();
    }

    void at(long count) {
        bar.ifPresent(b -> b.stepTo(count));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
