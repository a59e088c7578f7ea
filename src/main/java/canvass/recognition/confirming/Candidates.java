package canvass.recognition.confirming;

import canvass.model.Choice;
import canvass.model.Contest;
import canvass.model.Election;
import canvass.model.Stance;
import canvass.model.Toward;
import canvass.model.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Those who stand in an election, found by the names that articles give them. */
final class Candidates {
    /** A position about these is about no person. */
    private static final Pattern THING = Pattern.compile(
            "\\b(elections?|results?|votes?|count|outcome|handover|transition|process)\\b", Pattern.CASE_INSENSITIVE);

    /** Who does one of these does it to somebody who stands. */
    private static final Set<Stance> TO_A_PERSON =
            Set.of(Stance.CONGRATULATES, Stance.CLAIMS_VICTORY, Stance.DECLARES_WINNER);

    private final Election election;
    private final Map<String, Choice> choices = new LinkedHashMap<>();

    Candidates(Election election) {
        this.election = election;
        for (Contest contest : election.contests()) {
            contest.choices().forEach(choice -> choices.putIfAbsent(choice.id().text(), choice));
        }
    }

    /** ISO 3166-1 alpha-3 of the country that votes; empty where the first contest's unit does not begin with a country's two letters. */
    String country() {
        try {
            return Locale.of("", country(election)).getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** The first part of the first contest's unit, in capitals: {@code US}. */
    static String country(Election election) {
        UnitId unit = election.contests().iterator().next().unit();
        return unit.text().split("/", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** The choice with this id, or the one who may be meant by this name; empty when there is none, or more than one. */
    Optional<Choice> find(String text) {
        Choice byId = choices.get(text);
        if (byId != null) {
            return Optional.of(byId);
        }
        PersonName name = PersonName.of(text);
        List<Choice> meant = choices.values().stream()
                .filter(choice -> name.mayMean(PersonName.of(choice.name())))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /**
     * Whom or what a position is about.
     *
     * @throws NotConfirmable when it names somebody who does not stand
     */
    Optional<Toward> toward(String text, Stance stance) throws NotConfirmable {
        if (text.isBlank()) {
            if (TO_A_PERSON.contains(stance)) {
                throw new NotConfirmable("toward", "nobody is named; write one of " + names());
            }
            return Optional.empty();
        }
        Optional<Choice> choice = find(text);
        if (choice.isPresent()) {
            return choice.map(c -> new Toward.OfChoice(c.id()));
        }
        if (!TO_A_PERSON.contains(stance) && THING.matcher(text).find()) {
            return Optional.of(new Toward.Named(text));
        }
        throw new NotConfirmable(
                "toward",
                "\"" + text + "\" does not stand in " + election.id() + "; write one of " + names()
                        + (TO_A_PERSON.contains(stance) ? "" : ", or a thing such as \"the election\""));
    }

    private String names() {
        return choices.values().stream().limit(6).map(Choice::name).collect(Collectors.joining(", "))
                + (choices.size() > 6 ? " ..." : "");
    }
}
