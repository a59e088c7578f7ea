package canvass.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column of text with few different values: each unit's place among the levels. Immutable. */
public final class Category {
    /** The level of a unit that has none. */
    public static final int NONE = -1;

    private final String name;
    private final List<String> levels;
    final int[] of;

    private Category(String name, List<String> levels, int[] of) {
        this.name = name;
        this.levels = levels;
        this.of = of;
    }

    /**
     * Numbers the values in the order in which they first come.
     *
     * @param values one a unit; an empty one is {@link #NONE}
     */
    public static Category of(String name, List<String> values) {
        Map<String, Integer> numbers = new HashMap<>();
        var levels = new ArrayList<String>();
        int[] of = new int[values.size()];
        for (int unit = 0; unit < of.length; unit++) {
            String value = values.get(unit);
            if (value.isEmpty()) {
                of[unit] = NONE;
                continue;
            }
            of[unit] = numbers.computeIfAbsent(value, v -> {
                levels.add(v);
                return levels.size() - 1;
            });
        }
        return new Category(name, List.copyOf(levels), of);
    }

    static Category single(String name, String level, int units) {
        return new Category(name, List.of(level), new int[units]);
    }

    public String name() {
        return name;
    }

    /** The different values. */
    public List<String> levels() {
        return levels;
    }

    /** The index in {@link #levels} of a unit's value, or {@link #NONE}. */
    public int of(int unit) {
        return of[unit];
    }

    /** How many units have an entry. */
    public int size() {
        return of.length;
    }
}
