package canvass.recognition.confirming;

import canvass.model.Actor;
import canvass.model.ActorType;
import canvass.recognition.reading.ReadStatement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the actor of an election's earlier statements whom an article means, so that a new statement supersedes the old ones. */
final class Actors {
    private static final Pattern FORMER = Pattern.compile("\\b(former|ex|outgoing)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile(
            "\\b(president|king|queen|emperor|emir|sultan|pope|supreme leader|presidente|präsident|président)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GOVERNMENT = Pattern.compile(
            "minister|chancellor|premier|taoiseach|spokes|government|kremlin|kanzler|portavoz|porte-parole|sprecher|canciller",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BELOW =
            Pattern.compile("\\b(vice|deputy|of the (senate|council|court|party|bank))\\b", Pattern.CASE_INSENSITIVE);

    private final Map<String, Actor> known = new LinkedHashMap<>();
    private final Candidates candidates;

    /** @param earlier those who have spoken, in order; of one name the latest counts */
    Actors(Collection<Actor> earlier, Candidates candidates) {
        earlier.forEach(actor -> known.put(actor.name(), actor));
        this.candidates = candidates;
    }

    /** @throws NotConfirmable when it cannot be told who of several is meant */
    Actor of(ReadStatement reading, Optional<ActorType> type) throws NotConfirmable {
        if (reading.speaker().isBlank()) {
            throw new NotConfirmable("speaker", "nobody is named; write who takes the position");
        }
        Optional<Actor> same = find(reading);
        String country = reading.country().isEmpty() ? same.map(Actor::country).orElse("") : reading.country();
        try {
            return new Actor(
                    same.map(Actor::name).orElse(reading.speaker()),
                    reading.role().isEmpty() ? same.map(Actor::role).orElse("") : reading.role(),
                    reading.onBehalfOf(),
                    country,
                    type.or(() -> same.map(Actor::type)).orElseGet(() -> guess(reading)));
        } catch (IllegalArgumentException e) {
            throw new NotConfirmable("country", String.valueOf(e.getMessage()));
        }
    }

    /** Whether the ledger has somebody of exactly this name. */
    boolean isKnown(String name) {
        return known.containsKey(name);
    }

    private Optional<Actor> find(ReadStatement reading) throws NotConfirmable {
        PersonName name = PersonName.of(reading.speaker());
        List<Actor> there = known.values().stream()
                .filter(actor -> reading.country().isEmpty()
                        || actor.country().isEmpty()
                        || actor.country().equals(reading.country()))
                .toList();
        List<Actor> exactly = there.stream()
                .filter(actor -> PersonName.of(actor.name()).equals(name))
                .toList();
        List<Actor> meant = exactly.size() == 1
                ? exactly
                : there.stream()
                        .filter(actor -> name.mayMean(PersonName.of(actor.name())))
                        .toList();
        List<Actor> unclear = there.stream()
                .filter(actor -> name.isPartOf(PersonName.of(actor.name())))
                .toList();
        if (meant.size() > 1 || (meant.isEmpty() && !unclear.isEmpty())) {
            throw new NotConfirmable(
                    "speaker",
                    "\"" + reading.speaker() + "\" may be "
                            + (meant.isEmpty() ? unclear : meant)
                                    .stream().map(Actor::name).collect(Collectors.joining(" or "))
                            + "; write the whole name");
        }
        return meant.stream().findFirst();
    }

    private ActorType guess(ReadStatement reading) {
        if (candidates.find(reading.speaker()).isPresent()) {
            return ActorType.CANDIDATE;
        }
        String role = reading.role();
        boolean foreign = !reading.country().isEmpty() && !reading.country().equals(candidates.country());
        if (!foreign) {
            return reading.country().isEmpty() ? ActorType.OTHER : ActorType.DOMESTIC;
        }
        if (FORMER.matcher(role).find() || role.toLowerCase(Locale.ROOT).contains("opposition")) {
            return ActorType.OTHER;
        }
        if (GOVERNMENT.matcher(role).find() || !reading.onBehalfOf().isEmpty()) {
            return ActorType.GOVERNMENT;
        }
        return STATE.matcher(role).find() && !BELOW.matcher(role).find() ? ActorType.HEAD_OF_STATE : ActorType.OTHER;
    }
}
