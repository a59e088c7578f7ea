package canvass.ledger;

import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.Fact;
import canvass.model.PollClosing;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import canvass.model.UnitsReporting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

/** Facts of every shape the model allows, the same for the same seed. */
final class RandomFacts {
    private static final List<String> NAMES = List.of(
            "José Ángel Ñandú",
            "선거",
            "\uD83D\uDDF3 ballot",
            "with \"quotes\" and \\",
            "line\nfeed\ttab\u0000nul",
            "half a pair: \uD83D",
            "",
            "Łódź/Köln & <b>");

    private final Random random;

    RandomFacts(long seed) {
        random = new Random(seed);
    }

    Fact fact(ElectionId election) {
        var told = new RandomToldFacts(random, this);
        return switch (random.nextInt(13)) {
            case 0 -> definition(election);
            case 1 -> told.call(election);
            case 2 -> told.act(election);
            case 3 -> told.statement(election);
            case 4 -> told.withdrawal(election);
            default -> count(election);
        };
    }

    List<Fact> facts(ElectionId election, int atMost) {
        var facts = new ArrayList<Fact>();
        for (int n = random.nextInt(atMost + 1); n > 0; n--) {
            facts.add(fact(election));
        }
        return facts;
    }

    CountReport count(ElectionId election) {
        boolean empty = random.nextInt(5) == 0;
        var votes = new ArrayList<ChoiceVotes>();
        for (int i = empty ? 0 : 1 + random.nextInt(5); i > 0; i--) {
            votes.add(new ChoiceVotes(new ChoiceId("c" + i), votes(CountReport.MOST_VOTES)));
        }
        CountType[] types = CountType.values();
        return new CountReport(
                new ContestId(election + "/president" + (random.nextBoolean() ? "/PA" : "")),
                new UnitId("us/PA/42" + (100 + random.nextInt(900))),
                types[random.nextInt(types.length)],
                instant(),
                instant(),
                votes,
                empty || random.nextBoolean() ? OptionalLong.of(votes(Long.MAX_VALUE)) : OptionalLong.empty(),
                random.nextBoolean() ? Optional.of(reporting()) : Optional.empty(),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(20_000)) : OptionalInt.empty(),
                random.nextLong(Long.MAX_VALUE));
    }

    private long votes(long most) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> most;
            default -> random.nextLong(1_000_000);
        };
    }

    private UnitsReporting reporting() {
        int total = random.nextInt(3) == 0 ? 0 : random.nextInt(10_000);
        return new UnitsReporting(random.nextInt(total + 1), total);
    }

    /** From long before 1970 to long after, to the microsecond. */
    Instant instant() {
        return Instant.EPOCH.plus(random.nextLong(-9_000_000_000_000_000L, 9_000_000_000_000_000L), ChronoUnit.MICROS);
    }

    String name() {
        return NAMES.get(random.nextInt(NAMES.size())) + random.nextInt(1_000);
    }

    ElectionDefined definition(ElectionId election) {
        var root = new UnitId("us");
        var units = new ArrayList<Unit>();
        var contests = new ArrayList<Contest>();
        var allocations = new ArrayList<Allocation>();
        units.add(unit(root, Optional.empty()));
        for (int i = random.nextInt(4); i >= 0; i--) {
            var state = new UnitId("us/S" + i);
            units.add(unit(state, Optional.of(root)));
            var contest = new ContestId(election + "/president/S" + i);
            contests.add(new Contest(contest, name(), state, choices(), new CountingRule.Plurality()));
            allocations.add(new Allocation(contest, 1 + random.nextInt(55), random.nextBoolean()));
        }
        contests.addFirst(new Contest(
                new ContestId(election + "/president"),
                name(),
                root,
                choices(),
                new CountingRule.Electors(allocations, random.nextInt(538))));
        var definition = new Election(
                election,
                name(),
                LocalDate.of(2020, 11, 3),
                ZoneId.of(random.nextBoolean() ? "America/New_York" : "Asia/Kolkata"),
                contests,
                units);
        return new ElectionDefined(definition, instant(), instant());
    }

    private List<Choice> choices() {
        return List.of(
                new Choice(new ChoiceId("biden"), name(), name()), new Choice(new ChoiceId("trump"), name(), ""));
    }

    private Unit unit(UnitId id, Optional<UnitId> parent) {
        UnitType[] types = UnitType.values();
        var closings = new ArrayList<PollClosing>();
        for (int i = random.nextInt(3); i > 0; i--) {
            closings.add(new PollClosing(instant(), ZoneId.of("America/Denver")));
        }
        return new Unit(
                id,
                name(),
                types[random.nextInt(types.length)],
                parent,
                random.nextBoolean() ? Optional.of("42" + random.nextInt(999)) : Optional.empty(),
                closings,
                random.nextBoolean() ? OptionalLong.of(votes(Long.MAX_VALUE)) : OptionalLong.empty());
    }
}
