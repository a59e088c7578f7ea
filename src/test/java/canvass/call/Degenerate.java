package canvass.call;

import java.util.Arrays;
import java.util.function.Supplier;

/** Returns that make hardly any sense, or frames that say hardly anything. */
enum Degenerate {
    NOTHING_REPORTED(() -> SmallNight.random(1, 30, 2, true, true, 0)),
    NOTHING_KNOWN_AT_ALL(() -> SmallNight.random(1, 30, 2, false, false, 0)),
    NOTHING_KNOWN_OF_FIVE_CHOICES(() -> SmallNight.random(1, 30, 5, false, false, 0)),
    ONE_UNIT_REPORTED(() -> {
        SmallNight night = SmallNight.random(2, 30, 2, true, true, 0);
        night.count(7, 1);
        return night;
    }),
    ONE_UNIT_IN_ALL(() -> SmallNight.random(3, 1, 2, true, true, 1)),
    ONE_UNIT_IN_ALL_NOT_REPORTED(() -> SmallNight.random(3, 1, 3, false, true, 0)),
    TWO_UNITS(() -> SmallNight.random(3, 2, 2, true, false, 0.5)),
    ALL_COMPLETE(() -> SmallNight.random(4, 30, 2, true, true, 1)),
    ALL_COMPLETE_WITH_THREE_CHOICES(() -> SmallNight.random(4, 30, 3, true, true, 1)),
    A_GROUP_WITHOUT_BASELINE(() -> {
        SmallNight night = SmallNight.random(5, 40, 2, true, true, 0.4);
        for (int u = 0; u < 40; u += 4) {
            night.baseline()[0][u] = Frame.ABSENT;
            night.baseline()[1][u] = Frame.ABSENT;
        }
        return night;
    }),
    BASELINE_ALL_ZERO(() -> {
        SmallNight night = SmallNight.random(6, 40, 2, true, false, 0.5);
        Arrays.stream(night.baseline()).forEach(column -> Arrays.fill(column, 0));
        return night;
    }),
    BASELINE_OF_ONE_VOTE(() -> {
        SmallNight night = SmallNight.random(7, 40, 2, true, false, 0.5);
        Arrays.fill(night.baseline()[0], 1);
        Arrays.fill(night.baseline()[1], 0);
        return night;
    }),
    REPORTED_WITHOUT_VOTES(() -> {
        SmallNight night = SmallNight.random(8, 30, 2, true, false, 0.9);
        Arrays.stream(night.votes()).forEach(column -> Arrays.fill(column, 0));
        night.countAll(1);
        return night;
    }),
    TEN_TIMES_THE_EXPECTED_VOTES(() -> {
        SmallNight night = SmallNight.random(9, 30, 2, true, false, 0);
        for (long[] column : night.votes()) {
            Arrays.setAll(column, u -> column[u] * 10);
        }
        night.countAll(0.5);
        return night;
    }),
    A_CHOICE_WITH_NONE(() -> {
        SmallNight night = SmallNight.random(10, 30, 3, true, false, 0);
        Arrays.fill(night.votes()[0], 0);
        night.countAll(0.6);
        return night;
    }),
    BOTH_OF_THE_FIRST_TWO_WITH_NONE(() -> {
        SmallNight night = SmallNight.random(10, 30, 4, false, false, 0);
        Arrays.fill(night.votes()[0], 0);
        Arrays.fill(night.votes()[1], 0);
        night.countAll(0.6);
        return night;
    }),
    ONE_CHOICE_HAS_ALL(() -> {
        SmallNight night = SmallNight.random(11, 30, 2, true, false, 0);
        Arrays.fill(night.votes()[1], 0);
        night.countAll(0.5);
        return night;
    }),
    A_TIE_IN_EVERY_UNIT(() -> {
        SmallNight night = SmallNight.random(11, 30, 2, false, false, 0);
        Arrays.stream(night.votes()).forEach(column -> Arrays.fill(column, 100));
        night.countAll(1);
        return night;
    }),
    SIXTY_COVARIATES_FOR_TWENTY_UNITS(
            () -> SmallNight.random(12, 20, 2, true, true, 0.5).withCovariates(60, 0)),
    CONSTANT_COVARIATES(() -> SmallNight.random(13, 30, 2, true, true, 0.5).withCovariates(3, 1)),
    COVARIATES_ALL_MISSING(() -> SmallNight.random(14, 30, 2, true, true, 0.5).withCovariates(3, 2)),
    TWENTY_CHOICES(() -> SmallNight.random(15, 40, 20, true, false, 0.4)),
    HUGE_VOTES(() -> {
        SmallNight night = SmallNight.random(16, 30, 2, true, false, 0);
        for (long[] column : night.votes()) {
            Arrays.setAll(column, u -> column[u] * 1_000_000);
        }
        night.countAll(0.5);
        return night;
    }),
    HARDLY_BEGUN(() -> {
        SmallNight night = SmallNight.random(17, 30, 2, true, false, 0);
        for (int u = 0; u < 30; u++) {
            night.count(u, 1e-9);
        }
        return night;
    }),
    A_COUNT_TYPE_MISSING_EVERYWHERE(
            () -> SmallNight.random(18, 30, 2, true, false, 0.7).withModes(true)),
    COUNT_TYPES(() -> SmallNight.random(19, 30, 3, true, false, 0.7).withModes(false)),
    COUNT_TYPES_WITHOUT_BASELINE(
            () -> SmallNight.random(19, 30, 3, false, false, 0.7).withModes(false));

    @SuppressWarnings("ImmutableEnumChecker") // a constant of a test, made anew each time it is asked
    private final Supplier<SmallNight> make;

    Degenerate(Supplier<SmallNight> make) {
        this.make = make;
    }

    SmallNight night() {
        return make.get();
    }
}
