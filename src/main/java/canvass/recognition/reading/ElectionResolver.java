package canvass.recognition.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which election a finding is about: the article's own, or another year's or country's that its sentence names. */
final class ElectionResolver {
    private static final Pattern YEAR = Pattern.compile("(?<= )((?:19|20)\\d\\d)(?= )");

    private final Race race;
    private final Optional<LocalDate> published;
    private final Lexicon lexicon;

    private final Map<Integer, Integer> yearBySentence = new HashMap<>();

    ElectionResolver(List<Parse> article, Race race, Optional<LocalDate> published, Language language) {
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
    record Resolved(String id, Optional<Elections.Known> known, boolean other) {}

    Resolved of(Finding finding) {
        Optional<Integer> year = yearOf(finding);
        Optional<Elections.Known> byName = byTarget(finding);
        if (year.isPresent()) {
            int other = year.get();
            Optional<Elections.Known> known = byName.filter(one -> one.year() == other)
                    .or(() -> Elections.all().find(race.country(), other));
            String id = known.map(Elections.Known::id).orElse(race.country() + "-" + other + "-" + race.office());
            return new Resolved(id, known, true);
        }
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

    private Optional<Integer> yearOf(Finding finding) {
        boolean carried = otherYear(finding.parse().sentence()).isEmpty();
        return carried && namesMainWinner(finding)
                ? Optional.empty()
                : Optional.ofNullable(yearBySentence.get(finding.parse().number()));
    }

    /** Whoever greets the winner of the main election by name does not speak of the other year. */
    private boolean namesMainWinner(Finding finding) {
        List<String> winner = Names.words(race.winner());
        return race.isWinner(finding.toward())
                && !winner.isEmpty()
                && finding.parse().sentence().line.contains(" " + winner.getLast() + " ");
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
        if (!race.country().equals("US")) {
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
