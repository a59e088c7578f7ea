package canvass.project;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.call.AreaProjection;
import canvass.call.MarginInterval;
import canvass.call.ProjectionSettings;
import canvass.call.ShareInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every odd shape that is still readable: an answer comes, it is all numbers, and they are in order. */
final class AnyFilesTest {
    private static final ProjectionSettings SETTINGS = new ProjectionSettings(0.9, 200, 7);

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_answer_is_never_nonsense(long seed) throws IOException, RefusedFile {
        var chance = new SplittableRandom(seed);
        int units = 1 + chance.nextInt(chance.nextBoolean() ? 6 : 60);
        int choices = 2 + (chance.nextInt(4) == 0 ? chance.nextInt(19) : chance.nextInt(2));
        Optional<Path> baseline = chance.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(Files.writeString(folder.resolve("B.csv"), baseline(chance, units, choices)));
        String text = returns(chance, units, choices);
        Path returns = Files.writeString(folder.resolve("R.csv"), text);
        FileProjection answer = Projections.over(baseline).project(returns, SETTINGS, () -> 0);
        var areas = new ArrayList<>(answer.projection().groups());
        areas.add(answer.projection().total());
        areas.forEach(AnyFilesTest::requireSane);
        assertThat(ProjectionJson.write(answer)).doesNotContain("NaN", "Infinity");
        FileProjection again = Projections.over(baseline).project(returns, SETTINGS, () -> 0);
        assertThat(ProjectionJson.write(again)).isEqualTo(ProjectionJson.write(answer));
    }

    private static void requireSane(AreaProjection area) {
        MarginInterval interval = area.interval(0.9);
        assertThat(area.margin()).as(area.area()).isBetween(interval.lower(), interval.upper());
        double sum = 0;
        for (ShareInterval choice : area.choices()) {
            assertThat(choice.share()).isBetween(choice.lower(), choice.upper());
            sum += choice.share();
        }
        assertThat(sum).isBetween(0.99, 1.01);
        assertThat(area.probability()).isBetween(0.0, 1.0);
    }

    private static String baseline(SplittableRandom chance, int units, int choices) {
        int known = chance.nextInt(choices + 1);
        boolean grouped = chance.nextBoolean();
        boolean covariate = chance.nextBoolean();
        boolean kinds = chance.nextBoolean();
        var text = new StringBuilder("unit");
        text.append(grouped ? ",group" : "").append(covariate ? ",x,y" : "").append(kinds ? ",kind" : "");
        for (int c = 0; c < known; c++) {
            text.append(",baseline_c").append(c);
        }
        text.append('\n');
        for (int unit = 0; unit < units; unit++) {
            text.append('u').append(unit);
            text.append(grouped ? ",g" + chance.nextInt(3) : "");
            text.append(covariate ? "," + (chance.nextInt(5) == 0 ? "" : chance.nextGaussian()) + ",1" : "");
            text.append(kinds ? ",k" + chance.nextInt(3) : "");
            for (int c = 0; c < known; c++) {
                text.append(',').append(votes(chance));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String returns(SplittableRandom chance, int units, int choices) {
        List<String> modes = chance.nextInt(3) == 0 ? List.of("early", "election-day") : List.of("");
        int silent = chance.nextInt(5);
        var text = new StringBuilder("unit,mode,expected");
        for (int c = 0; c < choices; c++) {
            text.append(",c").append(c);
        }
        text.append('\n');
        for (int unit = chance.nextInt(3); unit < units + chance.nextInt(3) + 3; unit++) {
            for (String mode : modes) {
                boolean out = chance.nextInt(5) < silent;
                text.append('u')
                        .append(unit)
                        .append(',')
                        .append(mode)
                        .append(',')
                        .append(out ? "0" : expected(chance));
                for (int c = 0; c < choices; c++) {
                    text.append(',').append(out ? "" : votes(chance));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String expected(SplittableRandom chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> "";
            case 1 -> "0.001";
            case 2 -> String.valueOf(chance.nextInt(101));
            default -> "100";
        };
    }

    private static String votes(SplittableRandom chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> "";
            case 1 -> "0";
            case 2 -> String.valueOf(chance.nextInt(3));
            case 3 -> String.valueOf(chance.nextInt(3_000_000));
            default -> String.valueOf(chance.nextInt(2000));
        };
    }
}
