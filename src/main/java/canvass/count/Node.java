package canvass.count;

import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.UnitId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A unit of a contest's tree, with its parts and its reports, tied together once so that counting looks nothing up. */
final class Node {
    final UnitId unit;
    final List<Node> parts;
    final Map<CountType, UnitSeries> series = new EnumMap<>(CountType.class);

    private Node(UnitId unit, List<Node> parts) {
        this.unit = unit;
        this.parts = parts;
    }

    /**
     * The tree below a unit. A unit with a contest of its own, such as a district that appoints an elector, overlaps the other
     * parts and is left out.
     *
     * @param index is told of every unit's node
     */
    static Node tree(Election election, UnitId unit, BiConsumer<UnitId, Node> index) {
        var parts = new ArrayList<Node>();
        for (UnitId child : election.children(unit)) {
            if (election.contestsIn(child).isEmpty()) {
                parts.add(tree(election, child, index));
            }
        }
        var node = new Node(unit, List.copyOf(parts));
        index.accept(unit, node);
        return node;
    }
}
