package canvass.recognition.reading.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.model.Stance;
import canvass.recognition.reading.document.Article;
import canvass.recognition.reading.knowledge.Resource;
import canvass.recognition.reading.position.Grounds;
import canvass.recognition.reading.position.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a statement is to be trusted is learned from others that were right or wrong. */
final class TrustTest {
    private static final Path STATEMENTS = Path.of("data/reading/trust/statements.tsv");
    private static final double RIDGE = 10;

    @Test
    void what_is_shipped_was_learned_from_the_statements_beside_it() throws IOException {
        assertThat(TrustLearning.learn(STATEMENTS.toString(), Files.readAllLines(STATEMENTS)))
                .as(
                        "learn anew: canvass read --learn data/reading/trust/statements.tsv --to src/main/resources/canvass/recognition/reading/trust.txt")
                .isEqualTo(Resource.lines("trust.txt"));
    }

    @Test
    void what_names_whom_it_is_about_is_trusted_more_than_what_does_not() {
        assertThat(trust("toward=named")).isGreaterThan(trust("toward=not-named"));
        assertThat(trust("winner=told")).isGreaterThan(trust("winner=unknown"));
    }

    private static double trust(String sign) {
        return Trust.shipped().in(new Grounds(0.7, List.of(sign)));
    }

    @Test
    void the_likelier_the_wording_the_more_it_is_trusted() {
        double before = 0;
        for (double share : new double[] {0, 0.2, 0.5, 0.9, 1}) {
            double now = Trust.shipped().in(new Grounds(share, List.of("stance=concedes")));
            assertThat(now).isBetween(0.0, 1.0).isGreaterThan(before);
            before = now;
        }
    }

    /** The slow twin: at the best weights no step aside, in any of them, fits better. */
    @Test
    void no_other_weights_fit_better() {
        List<String> lines = lines(new SplittableRandom(7), 400);
        Map<String, Double> learned = weights(TrustLearning.learn("made.tsv", lines));
        double best = fit(learned, lines);
        for (String sign : learned.keySet()) {
            for (double step : new double[] {-0.05, 0.05}) {
                Map<String, Double> aside = new TreeMap<>(learned);
                aside.merge(sign, step, Double::sum);
                assertThat(fit(aside, lines)).as(sign + " " + step).isLessThan(best);
            }
        }
    }

    private static List<String> lines(SplittableRandom chance, int many) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            double share = chance.nextInt(1, 100) / 100.0;
            String stance = chance.nextBoolean() ? "stance=disputes" : "stance=concedes";
            boolean right = chance.nextDouble() < (stance.endsWith("concedes") ? share : share / 2);
            lines.add(String.join("\t", right ? "right" : "wrong", share + "", stance + " told=done"));
        }
        return lines;
    }

    private static Map<String, Double> weights(List<String> learned) {
        return learned.stream()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));
    }

    private static double fit(Map<String, Double> weights, List<String> lines) {
        double fit = 0;
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            var grounds = new Grounds(Double.parseDouble(cells[1]), List.of(cells[2].split(" ")));
            double sum = 0;
            for (Map.Entry<String, Double> feature : Trust.features(grounds).entrySet()) {
                sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
            }
            fit -= Math.log1p(Math.exp(cells[0].equals("right") ? -sum : sum));
        }
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            fit -= weight.getKey().equals("always") ? 0 : RIDGE / 2 * weight.getValue() * weight.getValue();
        }
        return fit;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            right,0.5            | made.tsv: line 2: three columns are needed (right or wrong, likelihood, signs), not 2
            maybe,0.5,told=done  | made.tsv: line 2: column 1: "maybe" is neither right nor wrong
            right,1.5,told=done  | made.tsv: line 2: column 2: "1.5" is no number from 0 to 1
            right,half,told=done | made.tsv: line 2: column 2: "half" is no number from 0 to 1
            right,NaN,told=done  | made.tsv: line 2: column 2: "NaN" is no number from 0 to 1
            right,1e999,told=done | made.tsv: line 2: column 2: "1e999" is no number from 0 to 1
            right,0.5,told       | made.tsv: line 2: column 3: "told" are no signs; write each as what=which, parted by single blanks
            """)
    void a_line_that_makes_no_sense_is_told_by_its_place(String line, String error) {
        List<String> lines = List.of("# statements", line.replace(',', '\t'));
        assertThatThrownBy(() -> TrustLearning.learn("made.tsv", lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(error);
    }

    @Test
    void where_all_are_right_nothing_can_be_learned() {
        assertThatThrownBy(() -> TrustLearning.learn("made.tsv", List.of("right\t0.5\ttold=done")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("right and statements that are wrong are needed");
    }

    @Test
    void of_a_marked_story_what_is_marked_is_right_and_the_rest_wrong() {
        String text = "Joe Biden defeated Donald Trump in the presidential election of the United States.\n\n"
                + "Angela Merkel congratulated Biden on Sunday. Boris Johnson congratulated Biden on Saturday.";
        var article = Article.of(text, Optional.of(LocalDate.of(2020, 11, 9)), "");
        var mark = new MarkedStory.Mark("Angela Merkel", Stance.CONGRATULATES, "Joe Biden", Optional.empty());
        List<String> lines = new StatementCutting().lines(new MarkedStory("1.json", article, List.of(mark)));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("right\t"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "stance=congratulates",
                                "about=winner",
                                "toward=named",
                                "found-by=frame",
                                "election=in-table")
                        .doesNotContain("Merkel", "Biden"));
        assertThat(lines).filteredOn(line -> line.startsWith("wrong\t")).isNotEmpty();
    }
}
