package canvass.call;

import canvass.call.regression.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The areas of a frame as one chain of nested levels: regions that hold whole groups, the groups, and the areas within them,
 * coarse before fine. A class that cuts across a level above it is cut along that level.
 */
final class Chain {
    /** Below so many units a node on average, slopes of its own would only be its noise. */
    private static final double UNITS_FOR_SLOPES = 25;

    /** Areas of hardly more than one unit cannot be told from the unit's noise. */
    private static final double UNITS_FOR_LEVEL = 1.5;

    final List<Link> links = new ArrayList<>();
    /** Where the groups are in {@link #links}; -1 when there is but one. */
    int groups = -1;

    /**
     * One level.
     *
     * @param slopes whether its nodes differ by more than their level
     * @param nodeOf each unit's node
     */
    @SuppressWarnings("ArrayRecordComponent") // a column of 170,000 units, of which no two are ever compared
    record Link(Role role, boolean slopes, int nodes, int[] nodeOf) {}

    Chain(Frame frame) {
        int[] above = new int[frame.size()];
        List<Category> classes = Arrays.stream(frame.classes)
                .sorted(Comparator.comparingInt(c -> c.levels().size()))
                .toList();
        boolean several = frame.groups().size() > 1;
        for (Category category : classes) {
            if (several && category.levels().size() > 1 && holdsGroups(frame, category)) {
                above = add(Role.REGION, crossed(above, category.of), above);
            }
        }
        if (several) {
            int[] nodeOf = frame.group.of.clone();
            links.add(new Link(
                    Role.GROUP,
                    slopes(nodeOf, frame.groups().size()),
                    frame.groups().size(),
                    nodeOf));
            groups = links.size() - 1;
            above = nodeOf;
        }
        for (Category category : classes) {
            if (!several || !holdsGroups(frame, category)) {
                above = add(Role.AREA, crossed(above, category.of), above);
            }
        }
    }

    /** Whether units differ by areas within their groups. */
    boolean hasAreas() {
        return links.stream().anyMatch(link -> link.role() == Role.AREA);
    }

    private int[] add(Role role, int[] nodeOf, int[] above) {
        int nodes = count(nodeOf);
        if (nodes <= count(above) || nodeOf.length < UNITS_FOR_LEVEL * nodes) {
            return above;
        }
        links.add(new Link(role, slopes(nodeOf, nodes), nodes, nodeOf));
        return nodeOf;
    }

    private static boolean slopes(int[] nodeOf, int nodes) {
        return nodeOf.length >= UNITS_FOR_SLOPES * nodes;
    }

    private static int count(int[] nodeOf) {
        return Arrays.stream(nodeOf).max().orElse(0) + 1;
    }

    private static boolean holdsGroups(Frame frame, Category category) {
        int[] of = new int[frame.groups().size()];
        Arrays.fill(of, Integer.MIN_VALUE);
        for (int u = 0; u < frame.size(); u++) {
            int group = frame.groupOf(u);
            if (of[group] != Integer.MIN_VALUE && of[group] != category.of[u]) {
                return false;
            }
            of[group] = category.of[u];
        }
        return true;
    }

    private static int[] crossed(int[] above, int[] of) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] nodeOf = new int[of.length];
        for (int u = 0; u < of.length; u++) {
            long key = ((long) above[u] << 32) | (of[u] & 0xffffffffL);
            nodeOf[u] = numbers.computeIfAbsent(key, k -> numbers.size());
        }
        return nodeOf;
    }
}
