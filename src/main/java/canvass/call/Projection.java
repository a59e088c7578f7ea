package canvass.call;

import java.util.List;

/** What the votes counted so far say of the final result: each group in the order of the {@link Frame}, and all together. */
public record Projection(List<AreaProjection> groups, AreaProjection total) {
    public Projection {
        groups = List.copyOf(groups);
    }
}
