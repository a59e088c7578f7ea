package canvass.model;

import java.util.List;

/** How a contest turns votes into an outcome. */
public sealed interface CountingRule {
    /** Most votes wins. */
    record Plurality() implements CountingRule {}

    /**
     * Electors appointed by other contests are added up.
     *
     * @param allocations one for each appointing contest
     * @param needed electors needed to win
     */
    record Electors(List<Allocation> allocations, int needed) implements CountingRule {
        public Electors {
            allocations = List.copyOf(allocations);
        }

        /** All electors there are. */
        public int total() {
            return allocations.stream().mapToInt(Allocation::electors).sum();
        }
    }
}
