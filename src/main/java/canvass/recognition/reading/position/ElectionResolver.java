package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.CalendarDays;
import canvass.recognition.reading.knowledge.Elections;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.people.Cast;
import canvass.recognition.reading.people.Contests;
import canvass.recognition.reading.people.Race;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Sentence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which election a finding is about: the article's own, or another year's or country's that its sentence names. */
public final class ElectionResolver {
    private static final Pattern YEAR = Pattern.compile("(?<= )((?:19|20)\\d\\d)(?= )");

    private final Cast cast;
    private final Contests contests;
    private final Race race;
    private final Optional<LocalDate> published;
    private final Lexicon lexicon;

    private final Map<Integer, Integer> yearBySentence = new HashMap<>();

    ElectionResolver(
            List<Parse> article,
            Cast cast,
            Contests contests,
            Race race,
            Optional<LocalDate> published,
            Language language) {
        this.cast = cast;
        this.contests = contests;
        this.race = race;
        this.published = published;
        this.lexicon = Lexicon.of(language);
        carryYears(article);
    }

    /** A year holds for the rest of its paragraph: "In 2016 ... He telephoned Trump ..." */
    private void carryYears(List<Parse> article) {
        Optional<Integer> carried = Optional.empty();
        int paragraph = -1;
        for (Parse parse : article) {
            boolean now = lexicon.pattern("now").matcher(parse.sentence().line).find()
                    || parse.sentence().line.contains(" " + race.year() + " ");
            if (parse.paragraph() != paragraph || now) {
                carried = Optional.empty();
            }
            paragraph = parse.paragraph();
            Optional<Integer> named = otherYear(parse.sentence());
            carried = named.isPresent() ? named : carried;
            carried.ifPresent(year -> yearBySentence.put(parse.number(), year));
        }
    }

    /**
     * The election of a finding.
     *
     * @param id {@code CC-YEAR-office}, perhaps with a state; empty when unknown
     * @param known what is known of it when it is another than the article's main one
     */
    public record Resolved(String id, Optional<Elections.Known> known, boolean other) {}

    /** The election in which a wording is to be judged: the main one, or another that its words or its actor point to. */
    Race raceOf(Parse parse, int first, int last, Actor actor) {
        Optional<Elections.Known> named = yearOf(parse, first, last)
                .flatMap(year -> inYear(year, actor))
                .or(() -> elsewhere(parse, first, actor));
        return named.filter(one -> !one.id().equals(race.id()))
                .map(one -> Race.of(one, cast))
                .or(() -> contests.besides(race, actor, parse, last + 1))
                .orElse(race);
    }

    private Optional<Elections.Known> inYear(int year, Actor actor) {
        Optional<Elections.Known> stoodIn = Elections.all().known().stream()
                .filter(one -> one.year() == year && isPerson(actor) && one.names(actor.name()))
                .findFirst();
        return stoodIn.or(() -> Elections.all().find(race.country(), year));
    }

    /** "Trump, who lost in 2020" in an article on Brazil; "Clinton conceded" in one on the next election but one. */
    private Optional<Elections.Known> elsewhere(Parse parse, int trigger, Actor actor) {
        if (!isPerson(actor) || race.stood(actor.name()) || race.known().isEmpty()) {
            return Optional.empty();
        }
        String near = parse.sentence()
                .words(Math.max(0, trigger - 20), Math.min(parse.sentence().size(), trigger + 20));
        return YEAR.matcher(near).find()
                ? Elections.all().known().stream()
                        .filter(one -> near.contains(" " + one.year() + " ") && one.names(actor.name()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON;
    }

    public Resolved of(Finding finding) {
        if (!finding.race().id().equals(race.id())) {
            return new Resolved(
                    finding.race().id() + state(finding), finding.race().known(), true);
        }
        Optional<Elections.Known> byName = byTarget(finding);
        if (byName.isPresent() && !byName.get().id().equals(race.id())) {
            return new Resolved(byName.get().id(), byName, true);
        }
        return new Resolved(race.id() + state(finding), Optional.empty(), false);
    }

    /** A year in the sentence that is not the main election's and is an election year, or "four years ago". */
    private Optional<Integer> otherYear(Sentence sentence) {
        Matcher matcher = YEAR.matcher(sentence.line);
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            boolean date = sentence.indexAt(matcher.start()) > 0
                    && CalendarDays.month(sentence.token(sentence.indexAt(matcher.start()) - 1)
                                    .lower())
                            .isPresent();
            if (!date
                    && isOther(year)
                    && Elections.all().find(race.country(), year).isPresent()) {
                return Optional.of(year);
            }
        }
        for (Map.Entry<String, List<String>> ago : lexicon.named("elsewhen").entrySet()) {
            for (String words : ago.getValue()) {
                int year = race.year() - Integer.parseInt(ago.getKey());
                if (sentence.line.contains(" " + words + " ")
                        && Elections.all().find(race.country(), year).isPresent()) {
                    return Optional.of(year);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> yearOf(Parse parse, int first, int last) {
        boolean carried = otherYear(parse.sentence()).isEmpty();
        boolean beside = yearBeside(parse.sentence(), first);
        boolean main = !beside
                && (namesMainWinner(parse.sentence(), first, last) || (!carried && yearInAside(parse.sentence())));
        return main ? Optional.empty() : Optional.ofNullable(yearBySentence.get(parse.number()));
    }

    /** Whoever greets the winner of the main election by name does not speak of the other year. */
    private boolean namesMainWinner(Sentence sentence, int first, int last) {
        List<String> winner = Names.words(race.winner());
        return !winner.isEmpty()
                && sentence.words(segmentStart(sentence, first), segmentEnd(sentence, last))
                        .contains(" " + winner.getLast() + " ");
    }

    /** Does the other year, or "four years ago", stand between the same commas? */
    private boolean yearBeside(Sentence sentence, int index) {
        String segment = sentence.words(segmentStart(sentence, index), segmentEnd(sentence, index));
        Matcher matcher = YEAR.matcher(segment);
        return matcher.find()
                || lexicon.named("elsewhen").values().stream()
                        .flatMap(List::stream)
                        .anyMatch(words -> segment.contains(" " + words + " "));
    }

    /** "Fernández, who chose him four years ago, said nothing": a year in a clause of its own inside the sentence. */
    private boolean yearInAside(Sentence sentence) {
        int start = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (i > 0 && sentence.is(i, "who", "which", "whose", "whom") && sentence.is(i - 1, ",")) {
                start = i;
            } else if (start > 0 && sentence.is(i, ",", ".")) {
                return yearBeside(sentence, start);
            }
        }
        return false;
    }

    private static int segmentStart(Sentence sentence, int index) {
        int i = index;
        while (i > 0 && !sentence.is(i - 1, ",", ";", "—", "–", "but")) {
            i--;
        }
        return i;
    }

    private static int segmentEnd(Sentence sentence, int index) {
        int i = index;
        while (i < sentence.size() && !sentence.is(i, ",", ";", "—", "–", "but", ".")) {
            i++;
        }
        return i;
    }

    private boolean isOther(int year) {
        boolean now = published.isPresent()
                && published.get().getYear() == year
                && race.known().isEmpty();
        return year != race.year() && !now;
    }

    /** Whoever is greeted but did not stand in the main election may have won another one known. */
    private Optional<Elections.Known> byTarget(Finding finding) {
        String toward = finding.toward();
        if (toward.isEmpty() || race.stood(toward) || Names.words(toward).size() < 2) {
            return Optional.empty();
        }
        return Elections.all().known().stream()
                .filter(one ->
                        one.winner().equals(toward) || Names.words(one.winner()).equals(Names.words(toward)))
                .filter(one -> published.isEmpty() || !one.day().isAfter(published.get()))
                .reduce((first, second) -> second);
    }

    /** ":PA" when the position is about one state of the United States. */
    private String state(Finding finding) {
        if (!finding.race().country().equals("US") || finding.race().id().contains(":")) {
            return "";
        }
        boolean local = switch (finding.stance()) {
            case CERTIFIES, DECLARES_WINNER, DISPUTES, CALLS_FOR_RECOUNT, RETRACTS, REJECTS -> true;
            case CONGRATULATES, RECOGNISES, WITHHOLDS, CLAIMS_VICTORY, CONCEDES, REFUSES_TO_CONCEDE, OBSERVES -> false;
        };
        if (!local) {
            return "";
        }
        Optional<String> state = stateIn(finding.parse().sentence(), finding.from(), finding.to());
        return state.map(code -> ":" + code).orElse("");
    }

    private static Optional<String> stateIn(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int end = Math.min(i + 2, to); end > i; end--) {
                Optional<String> code = sentence.token(i).capitalised()
                        ? Places.all().usState(sentence.printed(i, end))
                        : Optional.empty();
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }
}
