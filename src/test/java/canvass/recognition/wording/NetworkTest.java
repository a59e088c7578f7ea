package canvass.recognition.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A network learns from clauses what others mean, as its mathematics has it, and stays what it was when it is kept. */
final class NetworkTest {
    private static final int NONE = 0;
    private static final int GREETS = 1;
    private static final int DOUBTS = 2;
    private static final float STEP = 5e-4f;

    private static final List<Training.Known> CLAUSES = clauses();
    private static final Network TAUGHT = Training.of(CLAUSES, 3);

    private static List<Training.Known> clauses() {
        List<Training.Known> clauses = new ArrayList<>();
        for (String place :
                List.of("on Monday", "in Geneva", "by telephone", "last night", "at length", "in a statement")) {
            clauses.add(known(GREETS, "[S] congratulated [W] " + place));
            clauses.add(known(DOUBTS, "[S] called the count of [W] a fraud " + place));
            clauses.add(known(NONE, "[S] slept " + place));
            clauses.add(known(NONE, "[W] thanked [S] " + place));
        }
        return clauses;
    }

    private static Training.Known known(int outcome, String clause) {
        return new Training.Known(wording(clause), outcome, 1);
    }

    private static Wording wording(String clause) {
        return Wording.of(clause, List.of("leader"));
    }

    private static int likeliest(String clause) {
        double[] shares = TAUGHT.weigher().shares(wording(clause));
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return best;
    }

    @Test
    void what_was_learned_is_known_in_another_clause() {
        assertThat(likeliest("[S] congratulated [W] in Lagos")).isEqualTo(GREETS);
        assertThat(likeliest("[S] called the count a fraud")).isEqualTo(DOUBTS);
        assertThat(likeliest("[S] slept in Lagos")).isEqualTo(NONE);
    }

    @Test
    void who_acts_and_who_is_acted_on_are_told_apart() {
        double greets = TAUGHT.weigher().shares(wording("[S] congratulated [W]"))[GREETS];
        double isGreeted = TAUGHT.weigher().shares(wording("[W] congratulated [S]"))[GREETS];
        assertThat(greets).isGreaterThan(isGreeted);
    }

    @Test
    void a_word_never_seen_is_near_those_of_its_stem() {
        double seen = TAUGHT.weigher().shares(wording("[S] congratulating [W]"))[GREETS];
        double strange = TAUGHT.weigher().shares(wording("[S] xylophoned [W]"))[GREETS];
        assertThat(seen).isGreaterThan(strange);
    }

    @Test
    void shares_sum_to_one_however_long_a_clause_is_and_whatever_is_in_it() {
        for (String clause :
                List.of("", "[S]", "word ".repeat(500) + "[S]", "¿Qué? [S] 12,5 % — «sí»", "no actor at all")) {
            assertThat(Arrays.stream(TAUGHT.weigher().shares(wording(clause))).sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void the_same_clauses_teach_the_same_to_the_byte() throws IOException {
        assertThat(bytes(Training.of(CLAUSES, 3))).isEqualTo(bytes(TAUGHT));
        assertThat(bytes(Training.of(CLAUSES.subList(1, CLAUSES.size()), 3))).isNotEqualTo(bytes(TAUGHT));
    }

    /** The slow twin of going back through the network: each number moved a little both ways. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void gradients_are_what_moving_a_number_does_to_the_loss(long seed) {
        var chance = new SplittableRandom(seed);
        Vocabulary vocabulary =
                Vocabulary.of(CLAUSES.stream().map(Training.Known::wording).toList());
        Network network = Network.untaught(vocabulary, 3, chance);
        Numbers clause = vocabulary.numbers(wording("On Monday [S] congratulated [W] in Geneva"));
        var gradients = new Gradients(network);
        new Teaching(new Pass(network, clause, Dropping.NOTHING), gradients).learn(GREETS, 1);
        for (Table table : network.tables()) {
            int[] rows = gradients.of(table).touched.stream().toArray();
            assertThat(rows).isNotEmpty();
            for (int i = 0; i < 20; i++) {
                int cell = rows[chance.nextInt(rows.length)] * table.columns + chance.nextInt(table.columns);
                double gradient = gradients.of(table).values[cell];
                double below = slope(network, clause, table, cell, -STEP);
                double above = slope(network, clause, table, cell, STEP);
                // Where the loss has an edge its slope is one of the two sides'.
                double slope = Math.abs(gradient - below) < Math.abs(gradient - above) ? below : above;
                assertThat(gradient)
                        .as("table %d", network.tables().indexOf(table))
                        .isCloseTo(slope, within(1e-3 + Math.abs(slope) / 20));
            }
        }
    }

    private static double slope(Network network, Numbers clause, Table table, int cell, float step) {
        double here = loss(network, clause);
        float before = table.values[cell];
        table.values[cell] = before + step;
        double there = loss(network, clause);
        table.values[cell] = before;
        return (there - here) / step;
    }

    private static double loss(Network network, Numbers clause) {
        return -Math.log(new Pass(network, clause, Dropping.NOTHING).shares[GREETS]);
    }

    /** The slow twin: every filter over every word of every clause anew. */
    @Test
    void what_is_kept_of_words_changes_no_answer() {
        Weigher weigher = TAUGHT.weigher();
        for (Training.Known known : CLAUSES) {
            float[] slow = new Pass(TAUGHT, TAUGHT.vocabulary.numbers(known.wording()), Dropping.NOTHING).shares;
            double[] fast = weigher.shares(known.wording());
            for (int i = 0; i < fast.length; i++) {
                assertThat(fast[i]).isCloseTo(slow[i], within(1e-4));
            }
        }
    }

    @Test
    void a_kept_network_answers_as_before() throws IOException {
        NetworkFile.Kept kept = NetworkFile.read(new ByteArrayInputStream(bytes(TAUGHT)));
        assertThat(kept.mark()).isEqualTo("mark");
        for (Training.Known known : CLAUSES) {
            double[] before = TAUGHT.weigher().shares(known.wording());
            double[] after = kept.network().weigher().shares(known.wording());
            for (int i = 0; i < before.length; i++) {
                assertThat(after[i]).isCloseTo(before[i], within(0.02));
            }
        }
        assertThat(bytes(kept.network()))
                .isEqualTo(bytes(NetworkFile.read(new ByteArrayInputStream(bytes(kept.network())))
                        .network()));
    }

    @Test
    void a_file_that_is_cut_off_or_none_is_refused() throws IOException {
        byte[] whole = bytes(TAUGHT);
        assertThatThrownBy(() -> NetworkFile.read(new ByteArrayInputStream(whole, 0, whole.length / 2)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> NetworkFile.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    private static byte[] bytes(Network network) throws IOException {
        var out = new ByteArrayOutputStream();
        NetworkFile.write(new NetworkFile.Kept("mark", network), out);
        return out.toByteArray();
    }
}
