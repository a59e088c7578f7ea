package canvass.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal, silence elsewhere. */
final class Progress implements AutoCloseable {
    private final ProgressBar bar;

    Progress(String task, String unit) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit, 1)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .setConsumer(terminal ? null : new Silent())
                .clearDisplayOnFinish()
                .build();
    }

    void at(long count) {
        bar.stepTo(count);
    }

    @Override
    public void close() {
        bar.close();
    }

    private static final class Silent implements me.tongfei.progressbar.ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return 1;
        }

        @Override
        public void accept(String rendered) {
            // Nobody is watching.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }

    /** Where the bar goes: never into the answer. */
    static PrintStream stream() {
        return System.err;
    }
}
