package canvass.pack;

import canvass.model.Choice;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.UnitId;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How each jurisdiction's count comes in, as far as it could be known before election day. Read from a pack's {@code
 * count-rules.csv}; what no source says is not there.
 */
public final class CountRules {
    static final List<String> COLUMNS =
            List.of("unit", "rule", "type", "party", "value", "publisher", "published", "address");

    private static final CountRules NONE = new CountRules(Map.of());

    private final Map<UnitId, List<SourcedRule>> byUnit;

    private CountRules(Map<UnitId, List<SourcedRule>> byUnit) {
        this.byUnit = byUnit;
    }

    /** Of an election whose pack has none. */
    public static CountRules none() {
        return NONE;
    }

    /**
     * Reads the file; a pack may do without.
     *
     * @throws PackException when a line says what cannot be, with the place
     */
    static CountRules read(Path file, Election election) throws PackException {
        if (!Files.exists(file)) {
            return NONE;
        }
        var reading = new Reading(election);
        PackCsv.read(file, COLUMNS, reading::add);
        return new CountRules(reading.byUnit);
    }

    /** All that is known of a unit, in the order of the file. */
    public List<SourcedRule> list(UnitId unit) {
        return List.copyOf(byUnit.getOrDefault(unit, List.of()));
    }

    /** What is known of a unit by one rule, such as the kinds of ballots reported first. */
    public <R extends CountRule> List<R> list(UnitId unit, Class<R> rule) {
        return list(unit).stream()
                .map(SourcedRule::rule)
                .filter(rule::isInstance)
                .map(rule::cast)
                .toList();
    }

    /** The same where a unit has one at most; the first when sources differ. */
    public <R extends CountRule> Optional<R> find(UnitId unit, Class<R> rule) {
        return list(unit, rule).stream().findFirst();
    }

    /** The lines so far. */
    private static final class Reading {
        private final Election election;
        private final Set<String> parties;
        private final Set<List<String>> seen = new HashSet<>();
        private final Map<UnitId, List<SourcedRule>> byUnit = new TreeMap<>();

        Reading(Election election) {
            this.election = election;
            parties = election.contests().stream()
                    .flatMap(contest -> contest.choices().stream())
                    .map(Choice::party)
                    .collect(Collectors.toSet());
        }

        void add(PackCsv.Line line) throws PackException {
            UnitId unit = PackUnits.find(election, line, "unit");
            var rule = new SourcedRule(
                    unit, rule(line), needed(line, "publisher"), day(line, "published"), needed(line, "address"));
            byUnit.computeIfAbsent(unit, id -> new ArrayList<>()).add(rule);
            if (!seen.add(List.of(
                    unit.text(), line.text("rule"), line.text("type"), line.text("party"), line.text("publisher")))) {
                throw line.refusal("rule", "twice", "the publisher says this twice of " + unit + ": take one away");
            }
        }

        private CountRule rule(PackCsv.Line line) throws PackException {
            String name = line.text("rule");
            return switch (name) {
                case "mail-processing" -> new CountRule.MailProcessing(start(line));
                case "mail-counting" -> new CountRule.MailCounting(start(line));
                case "reported-first" -> new CountRule.ReportedFirst(type(line));
                case "reported-last" -> new CountRule.ReportedLast(type(line));
                case "mail-arrives-by" -> new CountRule.MailArrivesBy(day(line, "value"));
                case "mail-postmarked-by" -> new CountRule.MailPostmarkedBy(day(line, "value"));
                case "early-ballots" -> new CountRule.EarlyBallots(line.count("value"));
                case "early-of-last-turnout" -> new CountRule.EarlyOfLastTurnout(percent(line, 1000));
                case "expected-share" -> new CountRule.ExpectedShare(type(line), percent(line, 100));
                case "early-party-share" -> earlyPartyShare(line);
                case "early-lead" -> new CountRule.EarlyLead(party(line), percent(line, 200));
                case "automatic-recount" -> new CountRule.AutomaticRecount(margin(line));
                case "requested-recount" -> new CountRule.RequestedRecount(margin(line));
                default ->
                    throw line.refusal(
                            "rule", "unknown-rule", "\"" + name + "\" is no rule: see docs/packs.md for them");
            };
        }

        private CountRule earlyPartyShare(PackCsv.Line line) throws PackException {
            String party = party(line);
            Optional<CountType> type = line.text("type").isEmpty() ? Optional.empty() : Optional.of(type(line));
            return new CountRule.EarlyPartyShare(type, party, percent(line, 100));
        }

        private String party(PackCsv.Line line) throws PackException {
            String party = line.text("party");
            if (party.isEmpty() || !parties.contains(party)) {
                throw line.refusal(
                        "party",
                        "unknown-party",
                        "no choice of the election is of \"" + party + "\": spell it as in election.json");
            }
            return party;
        }

        private static CountRule.Start start(PackCsv.Line line) throws PackException {
            String text = line.text("value");
            for (CountRule.Start start : CountRule.Start.values()) {
                if (start.text().equals(text)) {
                    return start;
                }
            }
            String known = Arrays.stream(CountRule.Start.values())
                    .map(CountRule.Start::text)
                    .collect(Collectors.joining(", "));
            throw line.refusal("value", "unknown-start", "\"" + text + "\": write one of " + known);
        }

        private static CountType type(PackCsv.Line line) throws PackException {
            String text = line.text("type");
            Optional<CountType> type = CountType.find(text);
            if (type.isEmpty()) {
                String known =
                        Arrays.stream(CountType.values()).map(CountType::text).collect(Collectors.joining(", "));
                throw line.refusal("type", "unknown-type", "\"" + text + "\" is no count type: write one of " + known);
            }
            return type.get();
        }

        private static LocalDate day(PackCsv.Line line, String column) throws PackException {
            String text = line.text(column);
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw line.refusal(column, "bad-day", "\"" + text + "\": write a day as 2020-11-03");
            }
        }

        private static BigDecimal percent(PackCsv.Line line, int most) throws PackException {
            String text = line.text("value");
            if (text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                var percent = new BigDecimal(text);
                if (percent.compareTo(BigDecimal.valueOf(most)) <= 0) {
                    return percent;
                }
            }
            throw line.refusal("value", "not-a-share", "\"" + text + "\": write percent from 0 to " + most);
        }

        private static RecountMargin margin(PackCsv.Line line) throws PackException {
            String text = line.text("value");
            Optional<RecountMargin> margin = RecountMarginText.parse(text);
            if (margin.isEmpty()) {
                throw line.refusal(
                        "value",
                        "not-a-margin",
                        "\"" + text
                                + "\": write none, any, tie, 2000 votes or less than 0.5% of all votes, two of them joined by and or or");
            }
            return margin.get();
        }

        private static String needed(PackCsv.Line line, String column) throws PackException {
            String text = line.text(column);
            if (text.isEmpty()) {
                throw line.refusal(column, "no-source", "the cell is empty: every rule needs its source");
            }
            return text;
        }
    }
}
