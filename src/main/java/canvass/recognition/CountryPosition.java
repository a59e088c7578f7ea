package canvass.recognition;

import canvass.model.Actor;
import canvass.model.ActorType;
import canvass.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where a country's government stands. The newest word of a head of state or of government is taken, and of others in the government where
 * there is none of those; parties, oppositions and others in it do not speak for it.
 *
 * @param country ISO 3166-1 alpha-3
 * @param taken the position that is taken for the country's
 * @param others positions of others who speak for it, newest first
 */
public record CountryPosition(String country, Position taken, List<Position> others) {
    /** Offices whose holder leads a government, as roles are written in statements; deputies do not begin so. */
    private static final Pattern HEADS_OF_GOVERNMENT =
            Pattern.compile("(President|Prime Minister|Chancellor|Premier|Taoiseach)\\b", Pattern.CASE_INSENSITIVE);

    private static final Comparator<Position> WEIGHTIEST_FIRST = Comparator.comparing(
                    (Position p) -> !isHead(p.latest().fact().actor()))
            .thenComparing(
                    Comparator.comparing((Position p) -> p.latest().fact().effectiveAt())
                            .reversed());

    public CountryPosition {
        others = List.copyOf(others);
    }

    public Acceptance acceptance() {
        return Acceptance.of(taken.latest().fact().stance());
    }

    /** Whether somebody else who speaks for the country is on file with another position. */
    public boolean isDivided() {
        return others.stream()
                .map(p -> Acceptance.of(p.latest().fact().stance()))
                .anyMatch(a -> a != Acceptance.NONE && a != acceptance());
    }

    /** Of every country whose head of state or government is on file with a position, in the order of their letters. */
    public static List<CountryPosition> of(Positions positions) {
        var byCountry = new TreeMap<String, List<Position>>();
        for (Position position : positions.all()) {
            Statement latest = position.latest().fact();
            if (speaksForCountry(latest) && Acceptance.of(latest.stance()) != Acceptance.NONE) {
                byCountry
                        .computeIfAbsent(latest.actor().country(), c -> new ArrayList<>())
                        .add(position);
            }
        }
        var countries = new ArrayList<CountryPosition>();
        byCountry.forEach((country, own) -> {
            own.sort(WEIGHTIEST_FIRST);
            countries.add(new CountryPosition(country, own.getFirst(), own.subList(1, own.size())));
        });
        return countries;
    }

    private static boolean isHead(Actor actor) {
        return actor.type() == ActorType.HEAD_OF_STATE
                || HEADS_OF_GOVERNMENT.matcher(actor.role()).lookingAt();
    }

    private static boolean speaksForCountry(Statement statement) {
        return !statement.actor().country().isEmpty()
                && switch (statement.actor().type()) {
                    case HEAD_OF_STATE, GOVERNMENT -> true;
                    case CANDIDATE, OPPOSITION, PARTY, DOMESTIC, ORGANISATION, OBSERVERS, MEDIA, OTHER -> false;
                };
    }
}
