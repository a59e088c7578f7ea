package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Whoever does not know how to go on is told. */
final class HelpTest {
    @Test
    void alone_or_with_help_it_lists_its_commands() {
        String help = Ran.canvass("--help").well().out();
        assertThat(Ran.canvass().well().out()).isEqualTo(help);
        assertThat(Ran.canvass("help").well().out()).isEqualTo(help);
        assertThat(help).contains("replay", "serve", "ingest", "standing", "verify", "import", "Exit codes: 0 done");
    }

    @Test
    void every_command_explains_every_option_and_parameter() {
        CommandLine program = Main.commandLine(InstantSource.fixed(Ran.NOW));
        program.getSubcommands().forEach((name, command) -> {
            if (!name.equals("help")) {
                String help = Ran.canvass(name, "--help").well().out();
                assertThat(Ran.canvass("help", name).well().out()).isEqualTo(help);
                command.getCommandSpec().options().forEach(option -> {
                    assertThat(help).contains(option.longestName());
                    assertThat(option.description())
                            .as(name + " " + option.longestName())
                            .isNotEmpty();
                });
                command.getCommandSpec().positionalParameters().forEach(parameter -> {
                    assertThat(help).contains(parameter.paramLabel());
                    assertThat(parameter.description()).isNotEmpty();
                });
            }
        });
    }

    @Test
    void a_slip_of_the_pen_is_answered_with_what_was_meant() {
        Ran ran = Ran.canvass("standin");
        assertThat(ran.errLines())
                .containsExactly(
                        "Unmatched argument at index 0: 'standin'",
                        "Did you mean: canvass standing or canvass ingest or canvass calendar?",
                        "Try: canvass --help");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void a_command_that_cannot_be_helped_with() {
        assertThat(List.of(
                        Ran.canvass("help", "nosuch").exit(),
                        Ran.canvass("--nosuch").exit()))
                .containsOnly(2);
    }
}
