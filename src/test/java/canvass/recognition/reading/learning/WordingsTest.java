package canvass.recognition.reading.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.model.Stance;
import canvass.recognition.reading.position.Bearing;
import canvass.recognition.reading.position.Clause;
import canvass.recognition.reading.position.Wordings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clause words is told by the words of others whose stance is known, where no frame tells it. */
final class WordingsTest {
    private static final Path CLAUSES = Path.of("data/reading");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    leader    | [S] congratulated [W] warmly and said he looked forward to working with her | congratulates
                    loser     | [S] told supporters that the voters had chosen [W] and that he wished him well | concedes
                    loser     | [S] claimed without evidence that the election had been rigged | disputes
                    electoral | The [S] declared [W] the winner with 54 percent of the vote | certifies
                    medium    | [S] put the state in [W]'s column shortly before midnight | declares_winner
                    observers | The [S] said the vote had been transparent and credible despite flaws in the count | observes
                    leader    | [S] said it was too early to comment and that he would wait for the final result | withholds
                    loser     | [S] asked for a recount of every ballot in the capital | calls_for_recount
                    """)
    void usual_wording_is_known(String actor, String clause, String stance) {
        var reckoning = reckoned(actor, clause);
        assertThat(reckoning.stance(0.5).map(Stance::word)).contains(stance);
        assertThat(reckoning.shares().stream().mapToDouble(share -> share).sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    official | [S] urged voters to stay calm and the police to protect polling stations
                    winner   | [S] promised to cut taxes and to name a cabinet within two weeks
                    leader   | [S] studied law in the capital and entered parliament in 1998
                    """)
    void what_takes_no_position_is_none(String actor, String clause) {
        assertThat(reckoned(actor, clause).stance(0.5)).isEmpty();
    }

    @Test
    void the_same_words_mean_something_else_from_a_loser() {
        String clause = "[S] telephoned [W] to congratulate him on his victory";
        assertThat(reckoned("leader", clause).stance(0.5)).contains(Stance.CONGRATULATES);
        assertThat(reckoned("loser", clause).stance(0.5)).contains(Stance.CONCEDES);
    }

    private static Wordings.Reckoning reckoned(String actor, String clause) {
        return Wordings.shipped().reckon(alone(actor, clause));
    }

    private static Clause alone(String actor, String clause) {
        return new Clause(clause, Bearing.find(actor).orElseThrow(), List.of("alone"));
    }

    @Test
    void what_is_shipped_was_learned_from_the_clauses_beside_it() throws IOException {
        assertThat(Wordings.shipped().mark())
                .as(
                        "learn anew: canvass read --learn data/reading --to src/main/resources/canvass/recognition/reading/wordings.bin")
                .isEqualTo(WordingsLearning.mark(sources()));
    }

    private static List<WordingsLearning.Source> sources() throws IOException {
        List<WordingsLearning.Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(CLAUSES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                sources.add(new WordingsLearning.Source(file.toString(), Files.readString(file)));
            }
        }
        return sources;
    }

    @Test
    void a_few_clauses_are_enough_to_learn_from() throws IOException {
        String greeting = "9\tcongratulates\tleader\talone\t[S] cheered [W]\n";
        String other = "9\tnone\tleader\talone\t[S] slept\n";
        Wordings learned = learned(greeting.repeat(9) + other.repeat(9));
        var cheered = learned.reckon(alone("leader", "[S] cheered [W]"));
        var slept = learned.reckon(alone("leader", "[S] slept"));
        assertThat(cheered.of(Stance.CONGRATULATES)).isGreaterThan(2 * slept.of(Stance.CONGRATULATES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,cheers,leader,alone,[S] cheered        | line 2: stance: "cheers" is no stance
                    1,congratulates,king,alone,[S] cheered   | line 2: actor: "king" is not known; write winner, loser
                    0,congratulates,leader,alone,[S] cheered | line 2: worth: "0" is not a number from 1 to 99
                    1,congratulates,leader,[S] cheered       | line 2: five columns are needed
                    """)
    void a_line_that_makes_no_sense_is_named(String line, String problem) {
        var bad = new WordingsLearning.Source(
                "bad.tsv", "# worth, stance, actor, signs, clause\n" + line.replace(',', '\t') + "\n");
        assertThatThrownBy(() -> WordingsLearning.learn(List.of(bad), OutputStream.nullOutputStream()))
                .hasMessageContaining("bad.tsv")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing but a remark\n",
                "1\tnone\tleader\talone\t[S] slept\n1\tnone\tleader\talone\t[S] slept\n"
            })
    void where_nothing_can_be_told_apart_nothing_is_learned(String clauses) {
        assertThatThrownBy(() -> learned(clauses)).hasMessageContaining("few.tsv: clauses of at least two stances");
    }

    private static Wordings learned(String clauses) throws IOException {
        var out = new ByteArrayOutputStream();
        WordingsLearning.learn(List.of(new WordingsLearning.Source("few.tsv", clauses)), out);
        return Wordings.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
