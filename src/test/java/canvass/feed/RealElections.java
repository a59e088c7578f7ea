package canvass.feed;

import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The elections that the real figures are about, built from the figures themselves. */
final class RealElections {
    private static final UnitId US = new UnitId("us");

    private RealElections() {}

    static List<Path> filesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Documents.real(folder))) {
            return files.sorted().toList();
        }
    }

    /** The presidency of 2020 with the states, counties, districts and candidates of the race pages, and DC. */
    static Election president2020() throws IOException {
        var units = new ArrayList<Unit>();
        var contests = new ArrayList<Contest>();
        units.add(unit(US, "United States", UnitType.COUNTRY, Optional.empty(), Optional.empty()));
        for (Path file : filesIn("us-2020/race-pages")) {
            addState(
                    JsonMapper.shared()
                            .readTree(file)
                            .path("data")
                            .path("races")
                            .path(0),
                    units,
                    contests);
        }
        var columbia = new UnitId("us/DC");
        units.add(unit(columbia, "District of Columbia", UnitType.STATE, Optional.of(US), Optional.of("11")));
        for (int ward = 1; ward <= 8; ward++) {
            String code = "1100" + ward; // the feed's own
            units.add(
                    unit(new UnitId("us/DC/" + code), code, UnitType.OTHER, Optional.of(columbia), Optional.of(code)));
        }
        contests.add(contest(columbia, List.of(choice("Biden"), choice("Trump"))));
        return new Election(
                new ElectionId("us-2020"),
                "2020",
                LocalDate.of(2020, 11, 3),
                ZoneId.of("America/New_York"),
                contests,
                units);
    }

    private static void addState(JsonNode race, List<Unit> units, List<Contest> contests) {
        var state = new UnitId("us/" + race.path("state_id").asString());
        units.add(unit(state, race.path("state_name").asString(), UnitType.STATE, Optional.of(US), Optional.empty()));
        for (JsonNode county : race.path("counties").values()) {
            String fips = county.path("fips").asString();
            units.add(unit(
                    new UnitId(state + "/" + fips),
                    county.path("name").asString(),
                    UnitType.COUNTY,
                    Optional.of(state),
                    Optional.of(fips)));
        }
        List<Choice> choices = race.path("candidates").values().stream()
                .map(candidate -> choice(candidate.path("last_name").asString()))
                .toList();
        contests.add(contest(state, choices));
        for (int i = 1; i <= race.path("congressional_districts").size(); i++) {
            var district = new UnitId(state + "/" + state.shortName() + "-" + i);
            units.add(unit(district, "" + i, UnitType.CONGRESSIONAL_DISTRICT, Optional.of(state), Optional.empty()));
            contests.add(contest(district, choices));
        }
    }

    private static Choice choice(String lastName) {
        return new Choice(new ChoiceId(CandidateKeys.slug(lastName)), lastName, "");
    }

    private static Contest contest(UnitId unit, List<Choice> choices) {
        return new Contest(
                new ContestId("us-2020/president/" + unit.shortName()),
                unit.text(),
                unit,
                choices,
                new CountingRule.Plurality());
    }

    private static Unit unit(UnitId id, String name, UnitType type, Optional<UnitId> parent, Optional<String> fips) {
        return new Unit(id, name, type, parent, fips, List.of(), OptionalLong.empty());
    }

    /** Minnesota's count with its 87 counties and ten choices, named as the state names them. */
    static Election minnesota2020() {
        var state = new UnitId("us/MN");
        var units = new ArrayList<Unit>();
        units.add(unit(state, "Minnesota", UnitType.STATE, Optional.empty(), Optional.of("27")));
        IntStream.rangeClosed(1, 87)
                .mapToObj(n -> String.format("27%03d", 2 * n - 1))
                .map(f -> unit(new UnitId("us/MN/" + f), f, UnitType.COUNTY, Optional.of(state), Optional.of(f)))
                .forEach(units::add);
        var choices = List.of(
                new Choice(new ChoiceId("trump"), "Donald J. Trump and Michael R. Pence", "R"),
                new Choice(new ChoiceId("biden"), "Joseph R. Biden and Kamala Harris", "DFL"),
                new Choice(new ChoiceId("de-la-fuente"), "Roque \"Rocky\" De La Fuente and Darcy Richardson", "IA"),
                new Choice(new ChoiceId("hawkins"), "Howie Hawkins and Angela Walker", "GP"),
                new Choice(new ChoiceId("west"), "Kanye West and Michelle Tidball", "IND"),
                new Choice(new ChoiceId("pierce"), "Brock Pierce and Karla Ballard", "IND"),
                new Choice(new ChoiceId("la-riva"), "Gloria La Riva and Leonard Peltier", "SLP"),
                new Choice(new ChoiceId("kennedy"), "Alyson Kennedy and Malcolm Jarrett", "SWP"),
                new Choice(new ChoiceId("jorgensen"), "Jo Jorgensen and Jeremy \"Spike\" Cohen", "LIB"),
                new Choice(new ChoiceId("write-ins"), "WRITE-IN", "WI"));
        var contest = new Contest(
                new ContestId("mn-2020/president"), "President", state, choices, new CountingRule.Plurality());
        return new Election(
                new ElectionId("mn-2020"),
                "Minnesota",
                LocalDate.of(2020, 11, 3),
                ZoneId.of("America/Chicago"),
                List.of(contest),
                units);
    }
}
