package canvass.call.regression;

import java.util.EnumMap;
import java.util.Map;

/**
 * What is expected of one response before anything of it is seen: for each role and feature the variance of its effects, and
 * the variance of a middling unit's noise. Each is taken as worth some observations, after which the units in hand speak
 * louder: the scaled inverse chi-squared prior of Gelman et al., Bayesian Data Analysis (3rd ed.), 2.6 and 15.
 */
public final class Prior {
    private final Map<Role, Map<Feature, Double>> variances = new EnumMap<>(Role.class);
    private final double noise;
    private final double noiseWorth;
    private final double effectWorth;

    /**
     * @param noise variance of a middling unit's noise, above zero
     * @param noiseWorth how many observations that is worth
     * @param effectWorth how many effects each variance of effects is worth
     */
    public Prior(double noise, double noiseWorth, double effectWorth) {
        if (!(noise > 0 && noiseWorth > 0 && effectWorth > 0)) {
            throw new IllegalArgumentException("a prior's noise and worths must be above zero");
        }
        this.noise = noise;
        this.noiseWorth = noiseWorth;
        this.effectWorth = effectWorth;
    }

    /** Sets the variance of effects of a kind; those never set have none, and their columns are left out. */
    public Prior with(Role role, Feature feature, double variance) {
        if (!(variance > 0)) {
            throw new IllegalArgumentException("the variance of " + role + " " + feature + " must be above zero");
        }
        variances.computeIfAbsent(role, r -> new EnumMap<>(Feature.class)).put(feature, variance);
        return this;
    }

    /** The variance of effects of a kind; zero where there are none. */
    public double variance(Role role, Feature feature) {
        return variances.getOrDefault(role, Map.of()).getOrDefault(feature, 0.0);
    }

    /** The same with every variance multiplied. */
    public Prior scaled(double factor) {
        var scaled = new Prior(noise * factor, noiseWorth, effectWorth);
        variances.forEach((role, byFeature) ->
                byFeature.forEach((feature, variance) -> scaled.with(role, feature, variance * factor)));
        return scaled;
    }

    /** The same with the areas' own levels among the units' noise, for a design that tells no areas apart. */
    public Prior withoutAreas() {
        var flat = new Prior(noise + variance(Role.AREA, Feature.LEVEL), noiseWorth, effectWorth);
        variances.forEach((role, byFeature) -> byFeature.forEach((feature, v) -> flat.with(role, feature, v)));
        return flat;
    }

    /** The same, worth other numbers of observations and effects. */
    public Prior worth(double observations) {
        var other = new Prior(noise, observations, observations);
        variances.forEach((role, byFeature) -> byFeature.forEach((feature, v) -> other.with(role, feature, v)));
        return other;
    }

    /** The kinds of effects that have a variance. */
    public Map<Role, Map<Feature, Double>> variances() {
        return variances;
    }

    public double noise() {
        return noise;
    }

    double noiseWorth() {
        return noiseWorth;
    }

    double effectWorth() {
        return effectWorth;
    }
}
