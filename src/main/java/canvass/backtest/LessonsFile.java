package canvass.backtest;

import canvass.call.Constants;
import canvass.call.Learning;
import canvass.call.LearningAlone;
import canvass.call.Returns;
import canvass.call.regression.Feature;
import canvass.call.regression.Fit;
import canvass.call.regression.Prior;
import canvass.call.regression.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * What each past election taught, as {@code lessons.csv} has it: the standard deviation of each kind of effect on swing and
 * turnout, learned from the whole result. A projection uses those of the elections before the projected one.
 */
public final class LessonsFile {
    private static final int GAP = 4;

    /** A state of fewer counties tells nothing of slopes. */
    private static final int LEAST_COUNTIES = 8;

    private LessonsFile() {}

    /**
     * The file's lines.
     *
     * @param progress told after each election how many are done
     */
    public static List<String> lines(History history, LongConsumer progress) {
        var lines = new ArrayList<String>();
        lines.add(
                "# What each US presidential election taught, by county: the standard deviation of each kind of effect on"
                        + " swing and turnout.");
        lines.add("# Written by `canvass backtest --learn`; docs/model.md says how. Elections up to the one before the"
                + " projected one are used.");
        lines.add("election,response,role,feature,deviation");
        List<Integer> years = history.years();
        long done = 0;
        for (int year : years) {
            if (years.contains(year - GAP) && years.contains(year - 2 * GAP)) {
                PastElection election = history.election(year);
                Learning.Lesson lesson = Learning.of(election.frame, complete(election));
                add(lines, year, "swing", lesson.swing());
                add(lines, year, "turnout", lesson.turnout());
                Constants.Responses alone = LearningAlone.of(states(history, year));
                addAlone(lines, year, "swing", alone.swing());
                addAlone(lines, year, "turnout", alone.turnout());
                progress.accept(++done);
            }
        }
        return lines;
    }

    private static List<LearningAlone.State> states(History history, int year) {
        return history.statesAlone(year, LEAST_COUNTIES).stream()
                .map(state -> new LearningAlone.State(state.frame, complete(state)))
                .toList();
    }

    private static Returns complete(PastElection election) {
        boolean[] reported = new boolean[election.frame.size()];
        double[] expected = new double[election.frame.size()];
        Arrays.fill(reported, true);
        Arrays.fill(expected, 1);
        return Returns.of(
                election.choices.subList(0, 2),
                new long[][] {election.votes[0], election.votes[1]},
                reported,
                expected);
    }

    private static void add(List<String> lines, int year, String response, Fit fit) {
        lines.add(line(year, response, "unit", "noise", fit.meanNoise()));
        for (Role role : Role.values()) {
            for (Feature feature : Feature.values()) {
                double variance = fit.variance(role, feature);
                if (variance > 0) {
                    lines.add(line(year, response, word(role), word(feature), variance));
                }
            }
        }
    }

    private static void addAlone(List<String> lines, int year, String response, Prior alone) {
        lines.add(line(year, response, "alone-unit", "noise", alone.noise()));
        for (Feature feature : Feature.values()) {
            double variance = alone.variance(Role.NATION, feature);
            if (variance > 0) {
                lines.add(line(year, response, "alone", word(feature), variance));
            }
        }
        lines.add(line(year, response, "alone-area", "level", alone.variance(Role.AREA, Feature.LEVEL)));
    }

    private static String line(int year, String response, String role, String feature, double variance) {
        return String.format(Locale.ROOT, "%d,%s,%s,%s,%.4f", year, response, role, feature, Math.sqrt(variance));
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
