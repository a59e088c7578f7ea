package canvass.call;

import canvass.call.regression.Feature;
import canvass.call.regression.Prior;
import canvass.call.regression.Role;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What each past election taught ({@code lessons.csv}), averaged over those before a year. */
final class Lessons {
    /** The noise of one election tells that of the next within a quarter: as much as ten observations would. */
    static final double NOISE_WORTH = 10;

    /** How states differed in one election tells how they will in the next no better than five states would. */
    private static final double EFFECT_WORTH = 5;

    /**
     * One election's effects in a group alone tell the next one's no better than two would: between elections the logarithms of
     * these variances differ as those of scaled inverse chi-squared variables of two degrees do (1.6 to 3.6, by kind).
     */
    private static final double ALONE_WORTH = 2;

    private static final List<Lesson> ALL = read();

    private Lessons() {}

    private record Lesson(int election, String response, String role, String feature, double deviation) {}

    /**
     * The prior that the elections before a year taught: of each kind of effect the typical variance.
     *
     * @param response {@code swing} or {@code turnout}
     */
    static Prior before(int year, String response) {
        var prior = new Prior(square(typical(year, response, "unit", "noise")), NOISE_WORTH, EFFECT_WORTH);
        for (Role role : Role.values()) {
            for (Feature feature : Feature.values()) {
                double typical = typical(year, response, word(role), word(feature));
                if (typical > 0) {
                    prior.with(role, feature, square(typical));
                }
            }
        }
        return prior;
    }

    /**
     * The prior of a group that is counted alone, from states counted alone in the elections before a year; of each kind of effect
     * the median election's variance, since a few were far wilder than all others.
     *
     * @param response {@code swing} or {@code turnout}
     */
    static Prior aloneBefore(int year, String response) {
        var prior = new Prior(square(median(year, response, "alone-unit", "noise")), NOISE_WORTH, ALONE_WORTH);
        for (Feature feature : LearningAlone.CURVES) {
            prior.with(Role.NATION, feature, square(median(year, response, "alone", word(feature))));
        }
        return prior.with(Role.AREA, Feature.LEVEL, square(median(year, response, "alone-area", "level")));
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The root of the mean square, the least and the greatest left out: one odd election shall not speak for all. */
    private static double typical(int year, String response, String role, String feature) {
        double[] deviations = deviations(year, response, role, feature);
        int trimmed = deviations.length < 4 ? 0 : 1;
        return Math.sqrt(Arrays.stream(deviations, trimmed, deviations.length - trimmed)
                .map(Lessons::square)
                .average()
                .orElse(0));
    }

    /** Of an even number the geometric mean of the middle two. */
    private static double median(int year, String response, String role, String feature) {
        double[] deviations = deviations(year, response, role, feature);
        int middle = deviations.length / 2;
        return deviations.length % 2 == 1 ? deviations[middle] : Math.sqrt(deviations[middle - 1] * deviations[middle]);
    }

    private static double[] deviations(int year, String response, String role, String feature) {
        return ALL.stream()
                .filter(l -> l.election() < year && l.response().equals(response))
                .filter(l -> l.role().equals(role) && l.feature().equals(feature))
                .mapToDouble(Lesson::deviation)
                .sorted()
                .toArray();
    }

    private static double square(double x) {
        return x * x;
    }

    private static List<Lesson> read() {
        try (var in = Objects.requireNonNull(Lessons.class.getResourceAsStream("lessons.csv"), "lessons.csv");
                var csv = CsvReader.builder()
                        .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(Lessons::lesson).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lesson lesson(NamedCsvRecord line) {
        return new Lesson(
                Integer.parseInt(line.getField("election")),
                line.getField("response"),
                line.getField("role"),
                line.getField("feature"),
                Double.parseDouble(line.getField("deviation")));
    }
}
