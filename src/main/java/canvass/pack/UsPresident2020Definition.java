package canvass.pack;

import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.PollClosing;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The contests, choices and units of the US presidency of 2020. */
final class UsPresident2020Definition {
    private static final String CONTEST = "us-2020/president";
    private static final UnitId COUNTRY = new UnitId("us");
    private static final int NEEDED = 270;

    /** As the race pages spell parties; a party that is not here has its own spelling as its name. */
    private static final Map<String, String> PARTIES = Map.ofEntries(
            Map.entry("democrat", "Democratic"),
            Map.entry("none-of-these-candidates", ""),
            Map.entry("write-ins", ""),
            Map.entry("independent-american", "Independent American"),
            Map.entry("socialist-workers", "Socialist Workers"),
            Map.entry("Ali", "Alliance"),
            Map.entry("Apv", "Approval Voting"),
            Map.entry("Asp", "American Solidarity"),
            Map.entry("Bar", "Bread and Roses"),
            Map.entry("Bmp", "Bull Moose"),
            Map.entry("Cup", "C.U.P."),
            Map.entry("Llc", "Life, Liberty, Constitution"),
            Map.entry("Llp", "Life and Liberty"),
            Map.entry("Sep", "Socialist Equality"));

    private final Map<String, Choice> choices;
    private final List<Contest> contests = new ArrayList<>();
    private final List<Allocation> allocations = new ArrayList<>();
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();

    private UsPresident2020Definition(List<RacePage> pages) {
        this.choices = choices(pages);
    }

    static Election define(
            List<RacePage> pages, List<NamedCsvRecord> counts, Map<String, List<PollClosing>> closings, Path history)
            throws IOException {
        var definition = new UsPresident2020Definition(pages);
        long wards = EarlierBallots.of2016(history, "11001");
        var states = new TreeMap<String, RacePage>();
        pages.forEach(page -> states.put(page.state(), page));
        for (String state : closings.keySet()) {
            RacePage page = states.get(state);
            if (page == null) {
                definition.addDistrictOfColumbia(counts, closings.getOrDefault(state, List.of()), wards);
            } else {
                definition.addState(page, closings.getOrDefault(state, List.of()));
            }
        }
        return definition.election();
    }

    private Election election() {
        long ballots = units.values().stream()
                .filter(unit -> unit.type() == UnitType.STATE)
                .mapToLong(unit -> unit.earlierBallots().orElse(0))
                .sum();
        var all = new ArrayList<Unit>();
        all.add(new Unit(
                COUNTRY,
                "United States",
                UnitType.COUNTRY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalLong.of(ballots)));
        all.addAll(units.values());
        var rule = new CountingRule.Electors(allocations, NEEDED);
        contests.addFirst(new Contest(
                new ContestId(CONTEST),
                "President of the United States",
                COUNTRY,
                List.copyOf(choices.values()),
                rule));
        return new Election(
                new ElectionId("us-2020"),
                "United States presidential election, 2020",
                LocalDate.of(2020, 11, 3),
                ZoneId.of("America/New_York"),
                contests,
                all);
    }

    private void addState(RacePage page, List<PollClosing> closings) {
        var state = new UnitId("us/" + page.state());
        List<Choice> own = inOrder(page.candidates()).stream().map(this::choice).toList();
        long ballots =
                page.counties().stream().mapToLong(RacePage.County::votes2016).sum();
        String fips = page.counties().getFirst().fips().substring(0, 2);
        add(state, page.name(), UnitType.STATE, Optional.of(fips), closings, OptionalLong.of(ballots));
        addContest(
                page.state(),
                page.name(),
                state,
                own,
                page.electors() - page.districts().size(),
                true);
        page.counties().stream()
                .sorted(Comparator.comparing(RacePage.County::fips))
                .forEach(county -> addCounty(state, county));
        for (RacePage.District district : page.districts()) {
            String code = districtCode(page, district);
            String name = page.name() + ", " + district.name().replace("District", "district");
            var unit = new UnitId(state + "/" + code);
            add(unit, name, UnitType.CONGRESSIONAL_DISTRICT, Optional.empty(), List.of(), OptionalLong.empty());
            addContest(code, name, unit, own, 1, false);
        }
    }

    /** Alaska counts by the districts of its House, under codes of the source's own that are no FIPS codes. */
    private void addCounty(UnitId state, RacePage.County county) {
        var unit = new UnitId(state + "/" + county.fips());
        OptionalLong ballots = OptionalLong.of(county.votes2016());
        if (state.shortName().equals("AK")) {
            String name = county.name().replace("ED ", "Election District ");
            add(unit, name, UnitType.STATE_HOUSE_DISTRICT, Optional.empty(), List.of(), ballots);
        } else {
            add(unit, county.name(), UnitType.COUNTY, Optional.of(county.fips()), List.of(), ballots);
        }
    }

    /** It has no race page: its wards are known from the count, two candidates are named, and it has three electors. */
    private void addDistrictOfColumbia(List<NamedCsvRecord> counts, List<PollClosing> closings, long ballots) {
        var district = new UnitId("us/DC");
        String name = "District of Columbia";
        add(district, name, UnitType.STATE, Optional.of("11"), closings, OptionalLong.of(ballots));
        addContest("DC", name, district, List.copyOf(choices.values()).subList(0, 2), 3, true);
        var wards = new TreeMap<String, String>();
        for (NamedCsvRecord line : counts) {
            if (line.getField("state").equals(name)) {
                wards.put(line.getField("fips"), line.getField("name"));
            }
        }
        wards.forEach((code, ward) -> add(
                new UnitId(district + "/" + code),
                ward,
                UnitType.OTHER,
                Optional.empty(),
                List.of(),
                OptionalLong.empty()));
    }

    private void add(
            UnitId id,
            String name,
            UnitType type,
            Optional<String> fips,
            List<PollClosing> closings,
            OptionalLong ballots) {
        var parent = new UnitId(id.text().substring(0, id.text().lastIndexOf('/')));
        units.put(id, new Unit(id, name, type, Optional.of(parent), fips, closings, ballots));
    }

    private void addContest(String code, String place, UnitId unit, List<Choice> own, int electors, boolean adds) {
        var id = new ContestId(CONTEST + "/" + code);
        contests.add(new Contest(id, "President: " + place, unit, own, new CountingRule.Plurality()));
        allocations.add(new Allocation(id, electors, adds));
    }

    static String districtCode(RacePage page, RacePage.District district) {
        return page.state() + "-" + district.name().replace("District ", "");
    }

    /** The two leading candidates of the nation first, the others as the page has them. */
    static List<RacePage.Candidate> inOrder(List<RacePage.Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(
                        c -> c.key().equals("bidenj") ? 0 : c.key().equals("trumpd") ? 1 : 2))
                .toList();
    }

    /** The candidate's id as a choice: the last name. */
    static String slug(RacePage.Candidate candidate) {
        return candidate.lastName().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private Choice choice(RacePage.Candidate candidate) {
        return Optional.ofNullable(choices.get(candidate.key())).orElseThrow();
    }

    /** Every candidate of any page by key, those with most votes in the nation first after the leading two. */
    private static Map<String, Choice> choices(List<RacePage> pages) {
        var votes = new TreeMap<String, Long>();
        var candidates = new TreeMap<String, RacePage.Candidate>();
        for (RacePage page : pages) {
            for (RacePage.Candidate candidate : page.candidates()) {
                votes.merge(candidate.key(), candidate.votes(), Long::sum);
                // One candidate has two first names; the one that most states print is first in the alphabet.
                candidates.merge(candidate.key(), candidate, (a, b) -> a.name().compareTo(b.name()) <= 0 ? a : b);
            }
        }
        var byVotes = new ArrayList<>(candidates.values());
        byVotes.sort(Comparator.comparingLong((RacePage.Candidate c) -> -votes.getOrDefault(c.key(), 0L))
                .thenComparing(RacePage.Candidate::key));
        var choices = new LinkedHashMap<String, Choice>();
        for (RacePage.Candidate c : inOrder(byVotes)) {
            choices.put(c.key(), new Choice(new ChoiceId(slug(c)), c.name(), party(c.party())));
        }
        return choices;
    }

    private static String party(String spelling) {
        String plain = spelling.substring(0, 1).toUpperCase(Locale.ROOT) + spelling.substring(1);
        return PARTIES.getOrDefault(spelling, plain);
    }
}
