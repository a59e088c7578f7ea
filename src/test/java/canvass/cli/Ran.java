package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The real command line, run in this process, and what it said. No run may show anyone a stack trace. */
record Ran(int exit, String out, String err) {
    static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");

    static Ran canvass(String... args) {
        return at(NOW, args);
    }

    static Ran at(Instant now, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.commandLine(InstantSource.fixed(now))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        var ran = new Ran(exit, out.toString(), err.toString());
        assertThat(ran.out + ran.err)
                .as(String.join(" ", args))
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain("fault of Canvass");
        return ran;
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }

    /** That it went well and had nothing else to say. */
    Ran well() {
        assertThat(err).isEmpty();
        assertThat(exit).isZero();
        return this;
    }
}
