package canvass.standing;

import canvass.model.FactPlace;
import canvass.model.Moment;
import canvass.model.Recorded;
import canvass.model.Told;
import canvass.model.Withdrawal;
import canvass.standing.Chronicle.Withdrawn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Where every call, act and statement of an election stands, and which of them were withdrawn. Guarded by its {@link Standings}. */
final class Register {
    private record Line(String document, long line) {}

    private final Map<Line, List<Recorded<? extends Told>>> facts = new HashMap<>();

    /** By the number of the fact that is withdrawn. */
    private final Map<Long, Withdrawn> withdrawn = new TreeMap<>();

    /** @param document SHA-256 of the document it was read from */
    void add(String document, Recorded<? extends Told> fact) {
        facts.computeIfAbsent(new Line(document, fact.fact().line()), l -> new ArrayList<>(1))
                .add(fact);
    }

    /** The fact at a place; empty also where the line has several and the place does not say which. */
    Optional<Recorded<? extends Told>> find(FactPlace place) {
        List<Recorded<? extends Told>> line = facts.getOrDefault(new Line(place.document(), place.line()), List.of());
        boolean isMeant = place.nth().isPresent() ? place.nth().getAsInt() <= line.size() : line.size() == 1;
        return isMeant ? Optional.of(line.get(place.nth().orElse(1) - 1)) : Optional.empty();
    }

    /** Answers the fact that is withdrawn now; empty when there is none, or it was withdrawn before. */
    Optional<Recorded<? extends Told>> withdraw(Recorded<Withdrawal> withdrawal) {
        return find(withdrawal.fact().fact())
                .filter(fact -> withdrawn.putIfAbsent(fact.number(), new Withdrawn(fact, withdrawal)) == null);
    }

    /** Whether a fact was withdrawn, as far as was known at a moment. */
    boolean isWithdrawn(long fact, Moment moment) {
        return Optional.ofNullable(withdrawn.get(fact))
                .filter(w -> w.withdrawal().isKnown(moment))
                .isPresent();
    }

    /** What would be in view at a moment and was withdrawn, as far as was known then; in the order it came in. */
    List<Withdrawn> withdrawn(Moment moment) {
        return withdrawn.values().stream()
                .filter(w -> w.recorded().isInView(moment) && w.withdrawal().isKnown(moment))
                .toList();
    }

    /** All of it, in the order it came in. */
    List<OnFile> onFile() {
        var all = new ArrayList<OnFile>();
        facts.forEach((line, there) -> {
            for (int i = 0; i < there.size(); i++) {
                OptionalInt nth = there.size() == 1 ? OptionalInt.empty() : OptionalInt.of(i + 1);
                all.add(new OnFile(
                        new FactPlace(line.document(), line.line(), nth),
                        there.get(i),
                        Optional.ofNullable(withdrawn.get(there.get(i).number()))
                                .map(Withdrawn::withdrawal)));
            }
        });
        all.sort(Comparator.comparingLong(OnFile::number));
        return all;
    }
}
