package canvass.recognition.reading;

import canvass.model.Stance;
import canvass.recognition.reading.Frame.Meaning;
import canvass.recognition.reading.Frame.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks {@link Wordings} what somebody does in a clause of which no frame tells it. */
final class SecondOpinion {
    /** A stance that no frame tells must be likelier than all else together. */
    private static final double LEAST = 0.5;

    private static final double CONFIDENCE = 0.6;

    private final Deeds deeds;
    private final Gist gist;
    private final ElectionResolver elections;
    private final Function<Race, Judge> judging;
    private final Language language;
    private final Wordings wordings = Wordings.shipped();
    private final Map<Integer, List<Weighed>> weighed = new HashMap<>();

    SecondOpinion(
            Deeds deeds, Gist gist, ElectionResolver elections, Function<Race, Judge> judging, Language language) {
        this.deeds = deeds;
        this.gist = gist;
        this.elections = elections;
        this.judging = judging;
        this.language = language;
    }

    /** A deed with what its words make likely. */
    private record Weighed(Deeds.Deed deed, Race contest, Bearing bearing, Wordings.Reckoning reckoning) {
        /** Is it, in part, worded so that a frame leaves nothing open? */
        boolean holds(Spot spot) {
            return spot.first() >= deed.from() && spot.last() < deed.to();
        }

        boolean isAbout(Finding finding) {
            return deed.actor().name().equals(finding.actor().name())
                    && deed.from() < finding.to()
                    && deed.to() > finding.from();
        }
    }

    private List<Weighed> weighed(Parse parse) {
        return weighed.computeIfAbsent(
                parse.number(),
                number -> deeds.in(parse).stream().map(this::weigh).toList());
    }

    private Weighed weigh(Deeds.Deed deed) {
        Race contest = elections.raceOf(deed.parse(), deed.at(), deed.at(), deed.actor());
        Bearing bearing = Bearing.of(deed.actor(), contest, new Capacity(contest, language));
        return new Weighed(deed, contest, bearing, wordings.reckon(gist.of(deed), bearing));
    }

    /**
     * What the words of a sentence make likely of those of whom nothing was found in it.
     *
     * @param settled where frames lie that leave nothing open
     */
    List<Finding> further(Parse parse, List<Spot> settled, List<Finding> found) {
        List<Finding> further = new ArrayList<>();
        for (Weighed one : weighed(parse)) {
            Optional<Stance> stance = one.reckoning().stance(LEAST);
            if (stance.isPresent() && isSure(one, found) && settled.stream().noneMatch(one::holds)) {
                finding(one, stance.get()).ifPresent(further::add);
            }
        }
        return further;
    }

    /** Who acts must be told by name where a pronoun, a crowd or a country named in passing is often mistaken for the one who acts. */
    private boolean isSure(Weighed one, List<Finding> found) {
        Actor actor = one.deed().actor();
        boolean named = one.deed()
                .parse()
                .phrases()
                .at(one.deed().subject())
                .filter(Phrase::named)
                .isPresent();
        boolean proper = Character.isUpperCase(actor.name().codePointAt(0));
        return switch (one.bearing()) {
            case WINNER -> named && found.stream().noneMatch(one::isAbout);
            case GOVERNMENT -> named && found.isEmpty();
            case ELECTORAL, COURT -> found.stream().noneMatch(one::isAbout);
            case LOSER, LOSERS_CAMP, WINNERS_CAMP, OBSERVERS, MEDIUM, LEADER, OFFICIAL, BODY, PERSON ->
                proper && found.stream().noneMatch(one::isAbout);
        };
    }

    private Optional<Finding> finding(Weighed one, Stance stance) {
        Deeds.Deed deed = one.deed();
        return judging.apply(one.contest())
                .finding(
                        deed.parse(),
                        deed.actor(),
                        new Meaning.Takes(stance),
                        Polarity.STATED,
                        deed.at(),
                        deed.at(),
                        deed.said() ? Role.OWN : Role.ACT)
                .map(finding -> finding.over(deed.from(), deed.to(), CONFIDENCE));
    }
}
