package canvass.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Takes a {@link Frame} column by column. Every column is copied and has one entry a unit. Not for several threads. */
public final class FrameBuilder {
    /** The group's name where no other is given. */
    public static final String EVERYTHING = "all";

    final String[] units;
    Category group;
    final List<String> choices = new ArrayList<>();
    final List<long[]> baseline = new ArrayList<>();
    final List<String> covariates = new ArrayList<>();
    final List<double[]> covariate = new ArrayList<>();
    final List<Category> classes = new ArrayList<>();

    FrameBuilder(String[] units) {
        this.units = units;
        this.group = Category.single("group", EVERYTHING, units.length);
        if (new HashSet<>(Arrays.asList(units)).size() != units.length) {
            throw new IllegalArgumentException("a unit is named twice");
        }
    }

    /**
     * What votes are summed to.
     *
     * @throws IllegalArgumentException when a unit has no group
     */
    public FrameBuilder group(Category group) {
        requireSize("group", group.size());
        for (int unit = 0; unit < units.length; unit++) {
            if (group.of(unit) == Category.NONE) {
                throw new IllegalArgumentException(units[unit] + " has no group");
            }
        }
        this.group = group;
        return this;
    }

    /**
     * A choice's votes at the earlier election.
     *
     * @param votes zero or more, or {@link Frame#ABSENT}
     */
    public FrameBuilder baseline(String choice, long[] votes) {
        requireSize(choice, votes.length);
        requireNew(choice, choices);
        if (Arrays.stream(votes).anyMatch(v -> v < Frame.ABSENT)) {
            throw new IllegalArgumentException(choice + " has negative votes at the earlier election");
        }
        choices.add(choice);
        baseline.add(votes.clone());
        return this;
    }

    /**
     * A number that is known of each unit.
     *
     * @param values NaN where it is missing, never infinite
     */
    public FrameBuilder covariate(String name, double[] values) {
        requireSize(name, values.length);
        requireNew(name, covariates);
        if (Arrays.stream(values).anyMatch(Double::isInfinite)) {
            throw new IllegalArgumentException(name + " has an infinite value");
        }
        covariates.add(name);
        covariate.add(values.clone());
        return this;
    }

    /** A kind of place that each unit has or has not. */
    public FrameBuilder classes(Category category) {
        requireSize(category.name(), category.size());
        requireNew(category.name(), classes.stream().map(Category::name).toList());
        classes.add(category);
        return this;
    }

    public Frame build() {
        return new Frame(this);
    }

    private void requireSize(String column, int size) {
        if (size != units.length) {
            throw new IllegalArgumentException(column + " has " + size + " entries for " + units.length + " units");
        }
    }

    private static void requireNew(String name, List<String> names) {
        if (names.contains(name)) {
            throw new IllegalArgumentException(name + " is given twice");
        }
    }
}
