package canvass.standing;

import canvass.model.Election;
import canvass.model.Recorded;
import canvass.model.Statement;
import canvass.recognition.Acceptance;
import canvass.recognition.ConditionKept;
import canvass.recognition.CountryPosition;
import canvass.recognition.Milestones;
import canvass.recognition.Position;
import canvass.recognition.Positions;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who stands where on the outcome of an election, by actor and by country: described in docs/standing.md. */
public final class PositionsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Names in English as the JDK's own tables have them, by the letters of ISO 3166-1 alpha-3. */
    private static final Map<String, String> NAMES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code))
            .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, l -> l.getDisplayCountry(Locale.ENGLISH)));

    private final Election election;
    private final Positions positions;
    private final Milestones milestones;
    private final List<ConditionKept> conditions;

    private PositionsJson(Election election, Story story) {
        this.election = election;
        this.positions = story.positions();
        this.milestones = story.milestones();
        this.conditions = positions.conditions(milestones);
    }

    /**
     * Every position in view of the standing's moment.
     *
     * @param standing of the election's main contest, whose outcome positions are on
     */
    public static ObjectNode of(Election election, Standing standing) {
        return new PositionsJson(election, standing.frame().story()).json(standing);
    }

    private ObjectNode json(Standing standing) {
        ObjectNode json = StandingJson.moment(election, standing.frame().moment());
        json.put("contest", standing.frame().contest().id().text());
        json.put("home", home());
        putMilestones(json.putObject("milestones"));
        var counts = new EnumMap<Acceptance, Integer>(Acceptance.class);
        List<CountryPosition> countries = CountryPosition.of(positions);
        countries.forEach(c -> counts.merge(c.acceptance(), 1, Integer::sum));
        ObjectNode number = json.putObject("countryCounts");
        for (Acceptance acceptance : Acceptance.values()) {
            if (acceptance != Acceptance.NONE) {
                number.put(acceptance.text(), counts.getOrDefault(acceptance, 0));
            }
        }
        ArrayNode list = json.putArray("countries");
        countries.forEach(c -> list.add(country(c)));
        ArrayNode all = json.putArray("positions");
        positions.all().forEach(p -> all.add(position(p)));
        return json;
    }

    /** The country that votes, by the first part of its units' ids; empty where that is no country's code. */
    private String home() {
        String root =
                election.units().iterator().next().id().text().split("/", 2)[0].toUpperCase(Locale.ROOT);
        return Arrays.asList(Locale.getISOCountries()).contains(root)
                ? Locale.of("", root).getISO3Country()
                : "";
    }

    private void putMilestones(ObjectNode json) {
        json.put("projected", milestones.projected().map(Instant::toString).orElse(null));
        new TreeMap<>(milestones.reached()).forEach((step, at) -> json.put(step.text(), at.toString()));
    }

    private ObjectNode country(CountryPosition c) {
        Statement taken = c.taken().latest().fact();
        ObjectNode json = NODES.objectNode();
        json.put("country", c.country());
        json.put("name", name(c.country()));
        json.put("acceptance", c.acceptance().text());
        json.put("toward", taken.toward().map(t -> t.text()).orElse(""));
        json.put("actor", taken.actor().name());
        Recorded<Statement> since = since(c.taken());
        json.put("since", since.fact().when().toString());
        json.put("sinceAt", since.fact().effectiveAt().toString());
        json.put("divided", c.isDivided());
        json.put("fact", c.taken().latest().number());
        ArrayNode others = json.putArray("others");
        c.others().forEach(o -> others.add(o.latest().number()));
        return json;
    }

    private ObjectNode position(Position position) {
        Statement latest = position.latest().fact();
        ObjectNode json = RecognitionJson.statement(position.latest());
        json.put("countryName", name(latest.actor().country()));
        json.put("actorType", latest.actor().type().text());
        json.put("acceptance", Acceptance.of(latest.stance()).text());
        Recorded<Statement> since = since(position);
        json.put("since", since.fact().when().toString());
        json.put("sinceAt", since.fact().effectiveAt().toString());
        ArrayNode waits = json.putArray("conditions");
        position.earlier().forEach(e -> kept(e).ifPresent(waits::add));
        kept(position.latest()).ifPresent(waits::add);
        ArrayNode earlier = json.putArray("supersedes");
        position.earlier().forEach(e -> earlier.add(RecognitionJson.statement(e)));
        return json;
    }

    private Optional<ObjectNode> kept(Recorded<Statement> said) {
        return conditions.stream()
                .filter(c -> c.said().number() == said.number())
                .findFirst()
                .map(RecognitionJson::kept);
    }

    /** The first of the newest statements that all come to the same, toward the same. */
    private static Recorded<Statement> since(Position position) {
        Recorded<Statement> first = position.latest();
        for (Recorded<Statement> before : position.earlier().reversed()) {
            boolean same = Acceptance.of(before.fact().stance())
                            == Acceptance.of(first.fact().stance())
                    && before.fact().toward().equals(first.fact().toward());
            if (!same) {
                break;
            }
            first = before;
        }
        return first;
    }

    private static String name(String country) {
        return NAMES.getOrDefault(country, country);
    }
}
