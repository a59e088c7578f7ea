package canvass.recognition.reading;

import canvass.model.Stance;
import canvass.recognition.reading.Frame.Meaning;
import canvass.recognition.reading.Frame.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks {@link Wordings} what somebody does in a clause of which no frame tells it. */
final class SecondOpinion {
    /** A stance that no frame tells must be clearly likelier than all else together: rather no statement than a wrong one. */
    private static final double LEAST = 0.6;

    private static final double CONFIDENCE = 0.6;

    private final Deeds deeds;
    private final Gist gist;
    private final ElectionResolver elections;
    private final Function<Race, Judge> judging;
    private final Language language;
    private final Wordings wordings = Wordings.shipped();

    SecondOpinion(
            Deeds deeds, Gist gist, ElectionResolver elections, Function<Race, Judge> judging, Language language) {
        this.deeds = deeds;
        this.gist = gist;
        this.elections = elections;
        this.judging = judging;
        this.language = language;
    }

    /**
     * What the words of a sentence make likely of those of whom nothing was found in it.
     *
     * @param told what frames told of it
     * @param left what was told of those whose verb stands before
     */
    List<Finding> further(Parse parse, Matching.Told told, List<Finding> left) {
        List<Finding> found = new ArrayList<>(told.findings());
        found.addAll(left);
        List<Finding> further = new ArrayList<>();
        for (Deeds.Deed deed : deeds.in(parse)) {
            boolean open = found.stream().noneMatch(deed::holds)
                    && told.settled().stream().noneMatch(deed::holds);
            if (open) {
                finding(deed, found.isEmpty()).ifPresent(further::add);
            }
        }
        return further;
    }

    private Optional<Finding> finding(Deeds.Deed deed, boolean nothingFound) {
        Race contest = elections.raceOf(deed.parse(), deed.at(), deed.at(), deed.actor());
        Bearing bearing = Bearing.of(deed.actor(), contest, new Capacity(contest, language));
        if (!isSure(deed, bearing, nothingFound)) {
            return Optional.empty();
        }
        Optional<Stance> stance = wordings.reckon(gist.of(deed), bearing).stance(LEAST);
        return stance.flatMap(one -> judging.apply(contest)
                        .finding(
                                deed.parse(),
                                deed.actor(),
                                new Meaning.Takes(one),
                                Polarity.STATED,
                                deed.at(),
                                deed.at(),
                                deed.said() ? Role.OWN : Role.ACT))
                .map(finding -> finding.over(deed.from(), deed.to(), CONFIDENCE));
    }

    /** Who acts must be told by name where a pronoun, a crowd or a country named in passing is often mistaken for the one who acts. */
    private static boolean isSure(Deeds.Deed deed, Bearing bearing, boolean nothingFound) {
        return switch (bearing) {
            case WINNER -> deed.isByName();
            case GOVERNMENT -> deed.isByName() && nothingFound;
            case ELECTORAL, COURT -> true;
            case LOSER, LOSERS_CAMP, WINNERS_CAMP, OBSERVERS, MEDIUM, LEADER, OFFICIAL, BODY, PERSON ->
                Character.isUpperCase(deed.actor().name().codePointAt(0));
        };
    }
}
