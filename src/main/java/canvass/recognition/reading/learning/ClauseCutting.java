package canvass.recognition.reading.learning;

import canvass.model.Stance;
import canvass.recognition.reading.Details;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.position.Candidates;
import canvass.recognition.reading.position.Clause;
import canvass.recognition.reading.position.Deeds;
import canvass.recognition.reading.position.Finding;
import canvass.recognition.reading.position.Outcome;
import canvass.recognition.reading.position.Scene;
import canvass.recognition.reading.position.Verdicts;
import canvass.recognition.reading.position.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts marked stories into the clauses that {@link WordingsLearning} learns from: everybody who may take a position, with their clause,
 * its signs, and the stance that is marked there or none. No name stays in a clause.
 */
public final class ClauseCutting {
    /** Of those who are only named and take no position, one in this many is kept, and counts as many times. */
    private static final int KEPT = 3;

    /** How likely, by what was learned before, one of the actor's marked stances must be where it is not marked. */
    private static final double TOLD_AGAIN = 0.3;

    private static final Pattern WORD = Pattern.compile("(?<![\\[\\p{L}])\\p{Lu}[\\p{L}'’-]*");
    private static final Pattern TWICE = Pattern.compile("(\\[P][ .]*)+(?=\\[P])");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}'’-]+");

    private final Set<String> known;
    private final int worth;
    private final Wordings wordings = Wordings.shipped();

    /**
     * @param worth how often each clause counts, 1 to 9
     * @param known a text whose words are no names; every other word with a capital is masked
     */
    public ClauseCutting(int worth, String known) {
        this.worth = worth;
        this.known = WORDS.matcher(known).results().map(match -> match.group()).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a story: worth, stance, actor, signs and clause, parted by tabs; none when its language is not read. */
    public List<String> lines(MarkedStory story) {
        return Scene.of(story.article()).map(scene -> lines(story, scene)).orElse(List.of());
    }

    private List<String> lines(MarkedStory story, Scene scene) {
        Scene.Hearing hearing = scene.hear();
        var details = new Details(scene.article, hearing.elections(), scene.language, 1);
        List<String> lines = new ArrayList<>();
        for (Scene.Heard heard : hearing.sentences()) {
            for (Verdicts.Judged judged : hearing.verdicts().candidates(heard)) {
                line(story, judged, details).ifPresent(lines::add);
            }
        }
        return lines.stream().distinct().toList();
    }

    private Optional<String> line(MarkedStory story, Verdicts.Judged judged, Details details) {
        Optional<Outcome> outcome = outcome(story, judged.candidate(), details);
        Clause clause = judged.clause();
        if (outcome.isEmpty() && isToldAgain(story, judged)) {
            return Optional.empty();
        }
        boolean named = outcome.isEmpty() && judged.candidate().deed().told() == Deeds.Told.NAMED;
        if (named && Math.floorMod(clause.words().hashCode(), KEPT) != 0) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                "\t",
                String.valueOf(named ? worth * KEPT : worth),
                outcome.map(Outcome::word).orElse("none"),
                clause.bearing().word(),
                String.join(" ", clause.signs()),
                masked(clause.words())));
    }

    /** What is marked in the clause; what a frame found there and is marked anywhere counts as marked. */
    private static Optional<Outcome> outcome(MarkedStory story, Candidates.Candidate candidate, Details details) {
        Deeds.Deed deed = candidate.deed();
        String document = story.article().document;
        int from = document.codePointCount(0, deed.origin());
        int to = document.codePointCount(0, deed.originEnd());
        List<MarkedStory.Mark> marked = story.marks().stream()
                .filter(mark -> Names.same(mark.speaker(), deed.actor().name()))
                .filter(mark ->
                        mark.place().filter(place -> place.liesIn(from, to)).isPresent())
                .toList();
        List<Finding> found = candidate.findings();
        return found.stream()
                .flatMap(one -> marked.stream().filter(mark -> mark.stance() == one.stance()))
                .findFirst()
                .or(() -> marked.stream().findFirst())
                .or(() -> found.stream()
                        .flatMap(one -> story.marks().stream().filter(mark -> mark.matches(details.statement(one, 1))))
                        .findFirst())
                .map(mark -> Outcome.of(mark.stance(), mark.toward()));
    }

    /** A position is marked once, however often it is told: where it is told again, the clause is no example of none. */
    private boolean isToldAgain(MarkedStory story, Verdicts.Judged judged) {
        Set<Stance> marked = story.marks().stream()
                .filter(mark -> Names.same(
                        mark.speaker(), judged.candidate().deed().actor().name()))
                .map(MarkedStory.Mark::stance)
                .collect(Collectors.toUnmodifiableSet());
        if (marked.isEmpty()) {
            return false;
        }
        Wordings.Reckoning reckoning = wordings.reckon(judged.clause());
        return marked.stream().mapToDouble(reckoning::of).sum() >= TOLD_AGAIN;
    }

    private String masked(String clause) {
        String masked = WORD.matcher(clause).replaceAll(match -> {
            String word = match.group();
            boolean ordinary =
                    word.length() == 1 || known.contains(word) || known.contains(word.toLowerCase(Locale.ROOT));
            return ordinary ? Matcher.quoteReplacement(word) : "[P]";
        });
        return TWICE.matcher(masked).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
