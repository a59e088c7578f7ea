package canvass.official;

import canvass.model.UnitId;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of procedures that ships with Canvass: {@code docs/official.md} has its grammar. */
final class ProceduresFile {
    private static final Pattern DAYS = Pattern.compile("\\+(\\d+) days");
    private static final Pattern WEEKDAY = Pattern.compile("(\\d)\\. ([A-Z]+DAY)");
    private static final Pattern SHARE = Pattern.compile("(<=|<)([0-9.]+)% (office|winner|two)");
    private static final Pattern FIRST_ROUND = Pattern.compile("half \\| (\\d+)% \\+ (\\d+) points");
    private static final Pattern VOTES = Pattern.compile("(<=|<)(\\d+) votes");

    private ProceduresFile() {}

    static List<Procedure> read(String name) {
        InputStream in = ProceduresFile.class.getResourceAsStream("/canvass/official/" + name);
        if (in == null) {
            throw new IllegalStateException("this build lacks " + name);
        }
        var found = new ArrayList<Procedure>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : csv) {
                found.add(procedure(line, name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Procedure procedure(NamedCsvRecord line, String name) {
        try {
            return new Procedure(
                    new UnitId(line.getField("unit")),
                    LocalDate.parse(line.getField("from")),
                    filled(line, "to").map(LocalDate::parse),
                    line.getField("certifier"),
                    filled(line, "county_due").map(ProceduresFile::due),
                    filled(line, "due").map(ProceduresFile::due),
                    rule(line, "automatic"),
                    rule(line, "requested"),
                    filled(line, "first_round").map(ProceduresFile::firstRound),
                    line.getField("statute"),
                    line.getField("source"),
                    line.getField("note"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ":" + line.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }

    private static Optional<String> filled(NamedCsvRecord line, String column) {
        String text = line.getField(column);
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static Optional<RecountRule> rule(NamedCsvRecord line, String kind) {
        return filled(line, kind).map(text -> new RecountRule(threshold(text), line.getField(kind + "_statute")));
    }

    /** {@code half | 40% + 10 points}. */
    static FirstRound firstRound(String text) {
        Matcher rule = FIRST_ROUND.matcher(text);
        if (!rule.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no rule of a first round");
        }
        return new FirstRound(Integer.parseInt(rule.group(1)), Integer.parseInt(rule.group(2)));
    }

    /** {@code +17 days}, {@code 3. TUESDAY} or {@code 12-01}. */
    static Due due(String text) {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return new Due.Days(Integer.parseInt(days.group(1)));
        }
        Matcher weekday = WEEKDAY.matcher(text);
        return weekday.matches()
                ? new Due.Weekday(Integer.parseInt(weekday.group(1)), DayOfWeek.valueOf(weekday.group(2)))
                : new Due.Fixed(MonthDay.parse("--" + text));
    }

    /** {@code <0.5% office & <=2000 votes | <20 votes}; {@code tie}; {@code any}. */
    static Threshold threshold(String text) {
        int or = text.indexOf('|');
        if (or >= 0) {
            return new Threshold.Either(threshold(text.substring(0, or)), threshold(text.substring(or + 1)));
        }
        int and = text.indexOf('&');
        if (and >= 0) {
            return new Threshold.Both(threshold(text.substring(0, and)), threshold(text.substring(and + 1)));
        }
        return simple(text.strip());
    }

    private static Threshold simple(String text) {
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            int basisPoints =
                    new java.math.BigDecimal(share.group(2)).movePointRight(2).intValueExact();
            return new Threshold.Share(basisPoints, share.group(1).equals("<="), measure(share.group(3)));
        }
        Matcher votes = VOTES.matcher(text);
        if (votes.matches()) {
            return new Threshold.VotesApart(
                    Long.parseLong(votes.group(2)), votes.group(1).equals("<="));
        }
        return switch (text) {
            case "tie" -> new Threshold.VotesApart(0, true);
            case "any" -> new Threshold.AnyMargin();
            default -> throw new IllegalArgumentException("\"" + text + "\" is no threshold");
        };
    }

    private static Threshold.Measure measure(String text) {
        return switch (text) {
            case "office" -> Threshold.Measure.OFFICE;
            case "winner" -> Threshold.Measure.WINNER;
            default -> Threshold.Measure.LEADING_TWO;
        };
    }
}
