package canvass.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again: a fault in one round is logged and does not end the rounds. */
record Steady(Runnable work) implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Steady.class);

    @Override
    public void run() {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("One round failed; the next one is tried all the same.", e);
        }
    }
}
