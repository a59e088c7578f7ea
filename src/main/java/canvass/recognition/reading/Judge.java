package canvass.recognition.reading;

import canvass.recognition.reading.Frame.Meaning;
import canvass.recognition.reading.Frame.Role;
import java.util.Optional;

/** Decides what a matched frame means for this actor in this race, or that it means nothing. */
final class Judge {
    private final Race race;
    private final Targets targets;
    private final Words words;
    private final Lexicon lexicon;

    Judge(Race race, Targets targets, Language language) {
        this.race = race;
        this.targets = targets;
        this.words = Words.of(language);
        this.lexicon = Lexicon.of(language);
    }

    Optional<Finding> finding(
            Parse parse, Actor actor, Meaning meaning, Polarity polarity, int first, int last, Role role) {
        Optional<Stance> stance = stance(parse, actor, meaning, polarity, first, last, role);
        if (stance.isEmpty()) {
            return Optional.empty();
        }
        int end = Clauses.end(parse.sentence(), last);
        int start = Clauses.start(parse.sentence(), first);
        Optional<String> toward = toward(parse, actor, stance.get(), role, first, last, start, end);
        if (toward.isEmpty()) {
            return Optional.empty();
        }
        double confidence = confidence(actor, role, polarity);
        return Optional.of(new Finding(parse, actor, stance.get(), toward.get(), start, end, first, confidence))
                .flatMap(this::fit);
    }

    private static double confidence(Actor actor, Role role, Polarity polarity) {
        double sure = actor.kind() == Actor.Kind.PERSON && actor.name().indexOf(' ') < 0 ? 0.75 : 0.9;
        sure -= role == Role.OWN ? 0.15 : 0;
        sure -= polarity == Polarity.DENIED ? 0.05 : 0;
        return Math.round(sure * 100) / 100.0;
    }

    private Optional<Stance> stance(
            Parse parse, Actor actor, Meaning meaning, Polarity polarity, int first, int last, Role role) {
        boolean wrongKind = switch (role) {
            case MEDIUM -> !actor.callsRaces();
            case ELECTOR, COURT -> !electoral(actor);
            case ACT, PASSIVE, OF, OWN, QUOTED -> false;
        };
        if (wrongKind) {
            return Optional.empty();
        }
        return switch (meaning) {
            case Meaning.Declares() -> declares(actor);
            case Meaning.Takes(Stance stance) -> {
                boolean later = stance == Stance.REJECTS
                        && polarity == Polarity.DENIED
                        && lexicon.pattern("not-yet")
                                .matcher(parse.sentence()
                                        .words(
                                                Math.max(0, first - 4),
                                                Math.min(parse.sentence().size(), last + 12)))
                                .find();
                yield Optional.of(later ? Stance.WITHHOLDS : stance);
            }
        };
    }

    private Optional<Stance> declares(Actor actor) {
        if (actor.callsRaces()) {
            return Optional.of(Stance.DECLARES_WINNER);
        }
        if (electoral(actor)) {
            return Optional.of(Stance.CERTIFIES);
        }
        boolean abbreviated = actor.name().matches("\\p{Lu}{2,6}");
        boolean candidate = race.stood(actor.name()) || (actor.kind() == Actor.Kind.BODY && !abbreviated);
        return candidate ? Optional.of(Stance.CLAIMS_VICTORY) : Optional.empty();
    }

    private boolean electoral(Actor actor) {
        String role = " " + actor.role().toLowerCase(java.util.Locale.ROOT) + " ";
        boolean chairs = words.anyIn("chair", role) && !words.anyIn("body", role);
        return chairs
                || actor.kind() == Actor.Kind.ELECTORAL
                || words.anyIn("electoral", " " + actor.role().toLowerCase(java.util.Locale.ROOT) + " ")
                || words.anyIn("electoral", " " + actor.name().toLowerCase(java.util.Locale.ROOT) + " ")
                || words.anyIn("electoral", " " + actor.behalf().toLowerCase(java.util.Locale.ROOT) + " ");
    }

    private Optional<String> toward(
            Parse parse, Actor actor, Stance stance, Role role, int first, int last, int start, int end) {
        Optional<String> object = targets.object(parse, first, last, actor);
        Optional<String> near = object.filter(race::stood).or(() -> targets.within(parse, start, end, actor));
        boolean another = object.filter(name -> race.isLoser(name) || (role == Role.OWN && !race.stood(name)))
                .isPresent();
        if (stance == Stance.RECOGNISES && another) {
            // "said Trump had won" recognises nobody's victory over him.
            return Optional.empty();
        }
        return switch (stance) {
            case CONGRATULATES, DECLARES_WINNER -> greeted(parse, object, start, end);
            case CLAIMS_VICTORY ->
                Optional.of(
                        actor.kind() == Actor.Kind.PERSON && !race.stood(actor.name())
                                ? near.orElse(actor.name())
                                : actor.name());
            case OBSERVES ->
                near.filter(race::isWinner)
                        .filter(name -> namedIn(parse, start, end, name))
                        .or(this::election);
            case RECOGNISES, REJECTS, CERTIFIES, DISPUTES, CALLS_FOR_RECOUNT, WITHHOLDS, RETRACTS ->
                near.filter(race::isWinner)
                        .or(() -> stance == Stance.CERTIFIES && role != Role.COURT ? near : Optional.empty())
                        .or(() -> doubtsFromAbroad(actor, stance) ? election() : winner());
            case CONCEDES, REFUSES_TO_CONCEDE -> winner();
        };
    }

    private static boolean namedIn(Parse parse, int start, int end, String name) {
        String family = Names.words(name).getLast();
        return Names.words(parse.sentence().printed(start, end)).contains(family);
    }

    /** "Kenya election": what a verdict on the vote as a whole is about. */
    private Optional<String> election() {
        if (race.country().isEmpty()) {
            return winner();
        }
        String country = race.country().equals("US") ? "US" : new Places.Country(race.country(), false).english();
        return Optional.of(country + " election");
    }

    /** A foreign politician who doubts a vote and names no winner doubts the election. */
    private boolean doubtsFromAbroad(Actor actor, Stance stance) {
        return stance == Stance.DISPUTES
                && actor.kind() == Actor.Kind.PERSON
                && !actor.country().isEmpty()
                && !race.country().isEmpty()
                && !actor.country().equals(new Places.Country(race.country(), false).iso3());
    }

    private Optional<String> winner() {
        return Optional.of(race.winner());
    }

    /** Whoever is greeted must have stood, or be greeted on a victory; people are congratulated on much else. */
    private Optional<String> greeted(Parse parse, Optional<String> object, int start, int end) {
        String clause = parse.sentence().words(start, end);
        boolean other = words.anyIn("no-victory", clause);
        boolean victory = words.anyIn("victory", clause);
        if (other && !victory) {
            return Optional.empty();
        }
        if (object.isPresent()) {
            boolean known = race.stood(object.get()) || victory;
            return known ? object : Optional.empty();
        }
        return race.winner().isEmpty() ? Optional.empty() : winner();
    }

    /** What nobody can do to themselves, and what a loser's greeting is. */
    private Optional<Finding> fit(Finding finding) {
        String name = finding.actor().name();
        boolean winner = race.isWinner(name) && Names.same(finding.toward(), name);
        boolean loser = race.isLoser(name)
                || ran(finding.actor())
                || isCampaignOf(name)
                || (finding.stance() == Stance.REFUSES_TO_CONCEDE && speaksForLoser(finding.actor()));
        return switch (finding.stance()) {
            case CONGRATULATES, RECOGNISES ->
                (finding.stance() == Stance.RECOGNISES && judges(finding.actor()))
                                || winner
                                || Names.same(finding.toward(), name)
                                || observes(finding.actor())
                                || (finding.stance() == Stance.RECOGNISES
                                        && finding.actor().callsRaces())
                        ? Optional.empty()
                        : Optional.of(
                                loser && race.isWinner(finding.toward())
                                        ? finding.with(Stance.CONCEDES, finding.toward())
                                        : finding);
            case WITHHOLDS ->
                winner || finding.toward().isEmpty()
                        ? Optional.empty()
                        : Optional.of(loser ? finding.with(Stance.REFUSES_TO_CONCEDE, finding.toward()) : finding);
            case REJECTS, DISPUTES ->
                (finding.stance() == Stance.DISPUTES && judges(finding.actor()))
                                || winner
                                || finding.actor().callsRaces()
                        ? Optional.empty()
                        : observed(finding);
            case CONCEDES, REFUSES_TO_CONCEDE ->
                race.isWinner(name) || (!loser && !couldHaveStood(finding.actor()))
                        ? Optional.empty()
                        : Optional.of(finding);
            case CERTIFIES -> electoral(finding.actor()) ? Optional.of(finding) : Optional.empty();
            case OBSERVES ->
                observes(finding.actor()) || amongStates(finding.actor()) ? Optional.of(finding) : Optional.empty();
            case CLAIMS_VICTORY ->
                finding.actor().callsRaces()
                                || finding.actor().kind() == Actor.Kind.ELECTORAL
                                || finding.actor().kind() == Actor.Kind.OBSERVERS
                                || finding.actor().kind() == Actor.Kind.GOVERNMENT
                                || (isAbroad(finding.actor()) && Names.same(finding.toward(), name))
                        ? Optional.empty()
                        : Optional.of(finding);
            case DECLARES_WINNER -> finding.actor().callsRaces() ? Optional.of(finding) : Optional.empty();
            case CALLS_FOR_RECOUNT, RETRACTS -> Optional.of(finding);
        };
    }

    /** A court weighs accusations; it makes none. */
    private boolean judges(Actor actor) {
        String named = " " + (actor.role() + " " + actor.name()).toLowerCase(java.util.Locale.ROOT) + " ";
        return words.anyIn("judge", named);
    }

    private boolean isAbroad(Actor actor) {
        return !actor.country().isEmpty()
                && !race.country().isEmpty()
                && !race.stood(actor.name())
                && !actor.country().equals(new Places.Country(race.country(), false).iso3());
    }

    /** Somebody of another country, or in an office of state, has not lost this election. */
    private boolean couldHaveStood(Actor actor) {
        boolean abroad = isAbroad(actor);
        boolean other = actor.kind() != Actor.Kind.PERSON && actor.kind() != Actor.Kind.BODY;
        return !abroad
                && !other
                && (race.losers().isEmpty()
                        || actor.role().isEmpty()
                        || words.anyIn("losing", " " + actor.role().toLowerCase(java.util.Locale.ROOT) + " ")
                        || words.anyIn("outsider", " " + actor.role().toLowerCase(java.util.Locale.ROOT) + " "));
    }

    /** Told to be a candidate: no opponent of the winner's in the table, but one all the same. */
    private boolean ran(Actor actor) {
        return couldHaveStood(actor)
                && actor.kind() == Actor.Kind.PERSON
                && !race.isWinner(actor.name())
                && words.anyIn("ran", " " + actor.role().toLowerCase(java.util.Locale.ROOT) + " ");
    }

    private boolean speaksForLoser(Actor actor) {
        String role = " " + actor.role().toLowerCase(java.util.Locale.ROOT) + " ";
        return words.anyIn("spokes", role) || words.anyIn("following", role);
    }

    private boolean isCampaignOf(String name) {
        return race.losers().stream()
                        .anyMatch(loser ->
                                Names.words(name).contains(Names.words(loser).getLast()))
                && !race.isWinner(name);
    }

    private boolean observes(Actor actor) {
        return actor.kind() == Actor.Kind.OBSERVERS
                || words.anyIn("observers", " " + actor.role().toLowerCase(java.util.Locale.ROOT) + " ");
    }

    /** The African Union or the OAS speak of a vote as those who watched it. */
    private static boolean amongStates(Actor actor) {
        return Bodies.all()
                .find(actor.name())
                .filter(body -> body.kind() == Actor.Kind.BODY)
                .isPresent();
    }

    private Optional<Finding> observed(Finding finding) {
        return Optional.of(observes(finding.actor()) ? finding.with(Stance.OBSERVES, finding.toward()) : finding);
    }
}
