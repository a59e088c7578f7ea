package canvass.desk;

import canvass.call.AreaProjection;
import canvass.call.CallRules;
import canvass.call.ElectorDraws;
import canvass.call.JointProjection;
import canvass.call.ProjectionSettings;
import canvass.call.Reason;
import canvass.call.Stress;
import canvass.call.Verdict;
import canvass.model.ChoiceId;
import canvass.model.CountingRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * Who gets enough electors, over joint draws of all contests that appoint them: in the model's world, and in each of the worse ones,
 * where every contest goes against the choice in question at once.
 */
final class ElectorWorlds {
    /** Of Student's t, as all areas' margins have it. */
    private static final double DEGREES = 10;

    private final int needed;
    private final ElectorDraws draws;

    ElectorWorlds(CountingRule.Electors rule) {
        this.needed = rule.needed();
        int[] electors = rule.allocations().stream().mapToInt(a -> a.electors()).toArray();
        this.draws =
                new ElectorDraws(electors, DEGREES, ProjectionSettings.USUAL.draws(), ProjectionSettings.USUAL.seed());
    }

    /**
     * Whether one choice is sure of enough electors.
     *
     * @param joint all contests' projections
     * @param stressed each contest's in the stressed world
     * @param alike each contest's where what is out is like what is counted
     * @param mixed by contest: an independent error on its margin
     * @param counted by contest: the margin of the votes counted, from the first choice's side
     * @param two the choices that can win
     * @return the choice that has enough electors in all but 1 in 200 draws of every world, though not enough of its contests are called
     */
    Optional<Verdict.Called> decide(
            JointProjection joint,
            List<AreaProjection> stressed,
            List<AreaProjection> alike,
            double[] mixed,
            double[] counted,
            List<ChoiceId> two) {
        double[][] covariance = widened(joint.covariance(), mixed, 1);
        int ahead = reaches(0, joint.margins(), covariance) >= 0.5 ? 0 : 1;
        double side = ahead == 0 ? 1 : -1;
        double[] margins = seen(joint.margins(), counted, side);
        double sure = reaches(ahead, margins, covariance);
        double least = sure;
        List<IntToDoubleFunction> worse = List.of(
                g -> side * Math.min(side * margins[g], side * stressed.get(g).margin()),
                g -> side * Math.min(side * margins[g], side * alike.get(g).margin()),
                g -> margins[g] - side * Stress.CORRECTION);
        for (IntToDoubleFunction world : worse) {
            double[] moved = java.util.stream.IntStream.range(0, margins.length)
                    .mapToDouble(world)
                    .toArray();
            least = Math.min(least, reaches(ahead, moved, covariance));
        }
        least = Math.min(least, reaches(ahead, margins, widened(joint.covariance(), mixed, Stress.WIDER)));
        if (1 - least > CallRules.DOUBT) {
            return Optional.empty();
        }
        var numbers = new Verdict.Numbers(two.get(ahead), sure, least, 0, 0, 0, OptionalDouble.empty());
        String text = String.format(
                Locale.ROOT,
                "it gets %d electors or more, without any contest in which it is behind in the count, in %.2f %% of %,d joint draws,"
                        + " and in %.2f %% in the worst of the worse worlds, where every contest goes against it at once",
                needed,
                100 * sure,
                ProjectionSettings.USUAL.draws(),
                100 * least);
        return Optional.of(new Verdict.Called(
                two.get(ahead), Verdict.Kind.PROJECTED, numbers, List.of(new Reason("joint-draws", text, List.of()))));
    }

    /** Contests in which the choice is behind in the count are not counted on: nobody has seen the ballots that would turn them. */
    private static double[] seen(double[] margins, double[] counted, double side) {
        double[] seen = margins.clone();
        for (int g = 0; g < seen.length; g++) {
            if (side * counted[g] < 0 && side * seen[g] > 0) {
                seen[g] = -side;
            }
        }
        return seen;
    }

    private double reaches(int choice, double[] margins, double[][] covariance) {
        ElectorDraws.Outcome outcome = draws.draw(margins, covariance);
        return (choice == 0 ? outcome.first() : outcome.second()).reaches(needed);
    }

    private static double[][] widened(double[][] covariance, double[] mixed, double wider) {
        double[][] widened = new double[covariance.length][];
        for (int g = 0; g < widened.length; g++) {
            widened[g] = covariance[g].clone();
            widened[g][g] += mixed[g] * mixed[g];
            for (int h = 0; h < widened.length; h++) {
                widened[g][h] *= wider * wider;
            }
        }
        return widened;
    }
}
