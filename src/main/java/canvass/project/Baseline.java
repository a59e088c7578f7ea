package canvass.project;

import canvass.call.Category;
import canvass.call.Frame;
import canvass.call.FrameBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the units before the first vote, in columns.
 *
 * @param units their names, each once
 * @param groups each unit's group; empty when the file has no groups
 * @param choices those of the earlier election
 * @param votes by choice and unit, {@link Frame#ABSENT} where unknown
 */
record Baseline(
        List<String> units,
        Optional<String[]> groups,
        List<String> choices,
        List<long[]> votes,
        List<PlaceColumn> places,
        List<String> notes) {
    /** Where units go of which no group is known, when there are several groups. */
    static final String UNGROUPED = "ungrouped";

    /** Each unit's place. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = HashMap.newHashMap(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            numbers.put(units.get(unit), unit);
        }
        return numbers;
    }

    /** The frame of these units and further ones after them, of which only a group may be known, or nothing (""). */
    Frame frame(List<String> more, List<String> moreGroups) {
        var all = new ArrayList<>(units);
        all.addAll(more);
        int size = all.size();
        FrameBuilder frame = Frame.of(all);
        groups.ifPresent(known -> frame.group(Category.of("group", allGroups(known, moreGroups))));
        for (int c = 0; c < choices.size(); c++) {
            long[] column = Arrays.copyOf(votes.get(c), size);
            Arrays.fill(column, units.size(), size, Frame.ABSENT);
            frame.baseline(choices.get(c), column);
        }
        for (PlaceColumn place : places) {
            switch (place) {
                case PlaceColumn.Covariate(String name, double[] values) -> {
                    double[] column = Arrays.copyOf(values, size);
                    Arrays.fill(column, units.size(), size, Double.NaN);
                    frame.covariate(name, column);
                }
                case PlaceColumn.Kind(String name, String[] values) -> {
                    String[] column = Arrays.copyOf(values, size);
                    Arrays.fill(column, units.size(), size, "");
                    frame.classes(Category.of(name, Arrays.asList(column)));
                }
            }
        }
        return frame.build();
    }

    private static List<String> allGroups(String[] known, List<String> moreGroups) {
        var all = new ArrayList<>(Arrays.asList(known));
        String only = Arrays.stream(known).distinct().count() == 1 ? known[0] : UNGROUPED;
        moreGroups.forEach(g -> all.add(g.isEmpty() ? only : g));
        return all;
    }
}
