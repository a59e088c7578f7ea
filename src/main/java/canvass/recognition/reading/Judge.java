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
        return Optional.of(new Finding(parse, actor, stance.get(), toward.get(), race, start, end, first, confidence))
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
            case ANNOUNCED -> !actor.callsRaces() && !electoral(actor);
            case ACT, PASSIVE, OF, OWN, QUOTED -> false;
        };
        if (wrongKind) {
            return Optional.empty();
        }
        return switch (meaning) {
            case Meaning.Declares() ->
                declares(actor, role, object(parse, actor, role, first, last).map(Targets.Named::name));
            case Meaning.Takes(Stance stance) -> {
                boolean later = stance == Stance.REJECTS
                        && polarity == Polarity.DENIED
                        && lexicon.pattern("not-yet")
                                .matcher(parse.sentence()
                                        .words(
                                                Math.max(0, first - 4),
                                                Math.min(parse.sentence().size(), last + 12)))
                                .find();
                boolean verdict = stance == Stance.RECOGNISES || stance == Stance.DISPUTES;
                yield Optional.of(later ? Stance.WITHHOLDS : verdict && observes(actor) ? Stance.OBSERVES : stance);
            }
        };
    }

    /** Who says that somebody has won: media call it, electoral bodies declare it, those who stood claim it. */
    private Optional<Stance> declares(Actor actor, Role role, Optional<String> whom) {
        if (role == Role.ANNOUNCED
                && race.known().isPresent()
                && whom.filter(race::isLoser).isPresent()) {
            // What a loser got is only a figure.
            return Optional.empty();
        }
        if (actor.callsRaces()) {
            return Optional.of(Stance.DECLARES_WINNER);
        }
        if (electoral(actor)) {
            return Optional.of(Stance.CERTIFIES);
        }
        if (role == Role.OWN) {
            return saysWon(actor, whom);
        }
        boolean candidate = race.stood(actor.name()) || actor.kind() == Actor.Kind.BODY;
        return candidate ? Optional.of(Stance.CLAIMS_VICTORY) : Optional.empty();
    }

    /** Who says that the one declared has won recognises it; who says so at home of another claims it for them. */
    private Optional<Stance> saysWon(Actor actor, Optional<String> whom) {
        boolean bystander = words.anyIn("bystander", lower(actor.role()));
        if (bystander || whom.isEmpty() || !race.stood(whom.get())) {
            return Optional.empty();
        }
        boolean other = race.isLoser(whom.get()) && !abroad(actor);
        return Optional.of(other ? Stance.CLAIMS_VICTORY : Stance.RECOGNISES);
    }

    private static String lower(String role) {
        return " " + role.toLowerCase(java.util.Locale.ROOT) + " ";
    }

    private boolean electoral(Actor actor) {
        String role = lower(actor.role());
        boolean chairs = words.anyIn("chair", role) && !words.anyIn("body", role);
        boolean body = chairs
                || actor.kind() == Actor.Kind.ELECTORAL
                || words.anyIn("electoral", role)
                || words.anyIn("electoral", lower(actor.name()))
                || words.anyIn("electoral", lower(actor.behalf()));
        // No secretary of state or court makes another country's result.
        return body && !abroad(actor);
    }

    private boolean abroad(Actor actor) {
        return !actor.country().isEmpty()
                && !race.country().isEmpty()
                && !actor.country().equals(new Places.Country(race.country(), false).iso3());
    }

    /** Whom the wording speaks of: what is said of somebody begins with their name, else they come after the verb. */
    private Optional<Targets.Named> object(Parse parse, Actor actor, Role role, int first, int last) {
        Optional<String> spokenOf = role == Role.OWN || role == Role.ANNOUNCED
                ? parse.phrases().at(first).flatMap(phrase -> targets.nameOf(parse, phrase))
                : Optional.empty();
        return spokenOf.filter(race::stood)
                .map(name -> new Targets.Named(name, true))
                .or(() -> targets.object(parse, first, last, actor));
    }

    private Optional<String> toward(
            Parse parse, Actor actor, Stance stance, Role role, int first, int last, int start, int end) {
        Optional<Targets.Named> named = object(parse, actor, role, first, last);
        Optional<String> object = named.map(Targets.Named::name);
        Optional<String> near = object.filter(race::stood).or(() -> targets.within(parse, start, end, actor));
        if (stance == Stance.RECOGNISES && object.filter(race::isLoser).isPresent()) {
            // At home, to say that the loser had won recognises nobody; a foreign state can.
            return abroad(actor) ? object : Optional.empty();
        }
        return switch (stance) {
            case CONGRATULATES, DECLARES_WINNER -> greeted(parse, named, start, end);
            case CLAIMS_VICTORY -> Optional.of(claimed(actor, role, near));
            case OBSERVES -> near.filter(race::isWinner).or(this::election);
            case RECOGNISES, REJECTS, CERTIFIES, DISPUTES, CALLS_FOR_RECOUNT, WITHHOLDS, RETRACTS ->
                near.filter(race::isWinner)
                        .or(() -> stance == Stance.CERTIFIES && role != Role.COURT ? near : Optional.empty())
                        .or(() -> doubtsFromAbroad(actor, stance) ? election() : winner());
            case CONCEDES, REFUSES_TO_CONCEDE -> winner();
        };
    }

    /** Whose victory it is that somebody claims: their own, their candidate's, or that of the one they name. */
    private String claimed(Actor actor, Role role, Optional<String> near) {
        boolean named = actor.kind() == Actor.Kind.PERSON || role == Role.OWN;
        return race.stood(actor.name())
                ? candidate(actor.name())
                : near.filter(one -> named).orElse(candidate(actor.name()));
    }

    /** The candidate whom a name names, or a campaign is named after; else the name itself. */
    private String candidate(String name) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(race.winner()), race.losers().stream())
                .filter(one -> !one.isEmpty()
                        && Names.words(name).contains(Names.words(one).getLast()))
                .findFirst()
                .orElse(name);
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
        return stance == Stance.DISPUTES && actor.kind() == Actor.Kind.PERSON && abroad(actor);
    }

    private Optional<String> winner() {
        return Optional.of(race.winner());
    }

    /** Whoever is greeted must have stood, or be greeted on a victory; people are congratulated on much else. */
    private Optional<String> greeted(Parse parse, Optional<Targets.Named> object, int start, int end) {
        String clause = parse.sentence().words(start, end);
        boolean other = words.anyIn("no-victory", clause);
        boolean victory = words.anyIn("victory", clause);
        if (other && !victory) {
            return Optional.empty();
        }
        if (object.isPresent()) {
            boolean known =
                    race.stood(object.get().name()) || (victory && object.get().direct());
            if (known || object.get().direct()) {
                return known ? object.map(Targets.Named::name) : Optional.empty();
            }
        }
        return race.winner().isEmpty() ? Optional.empty() : winner();
    }

    /** What nobody can do to themselves, and what a loser's greeting is. */
    private Optional<Finding> fit(Finding finding) {
        String name = finding.actor().name();
        boolean winner = race.isWinner(name) && Names.same(finding.toward(), name);
        boolean loser = race.isLoser(name)
                || isCampaignOf(name)
                || (finding.stance() == Stance.REFUSES_TO_CONCEDE && speaksForLoser(finding.actor()));
        return switch (finding.stance()) {
            case CONGRATULATES, RECOGNISES ->
                (finding.stance() == Stance.RECOGNISES && judges(finding.actor()))
                                || winner
                                || finding.actor().callsRaces()
                                || Names.same(finding.toward(), name)
                        ? Optional.empty()
                        : Optional.of(
                                loser && race.isWinner(finding.toward())
                                        ? finding.with(Stance.CONCEDES, finding.toward())
                                        : finding);
            case WITHHOLDS ->
                winner
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
            case OBSERVES -> observes(finding.actor()) ? Optional.of(finding) : Optional.empty();
            case CLAIMS_VICTORY ->
                finding.actor().callsRaces()
                                || abroad(finding.actor())
                                || claimsOwnWithoutStanding(finding)
                                || finding.actor().kind() == Actor.Kind.ELECTORAL
                                || finding.actor().kind() == Actor.Kind.OBSERVERS
                                || finding.actor().kind() == Actor.Kind.GOVERNMENT
                        ? Optional.empty()
                        : Optional.of(finding);
            case DECLARES_WINNER -> finding.actor().callsRaces() ? Optional.of(finding) : Optional.empty();
            case CALLS_FOR_RECOUNT, RETRACTS -> Optional.of(finding);
        };
    }

    /** Who did not stand has won nothing of their own. */
    private boolean claimsOwnWithoutStanding(Finding finding) {
        return race.known().isPresent()
                && finding.actor().kind() == Actor.Kind.PERSON
                && !race.stood(finding.actor().name())
                && Names.same(finding.toward(), finding.actor().name());
    }

    /** A court weighs accusations; it makes none. */
    private boolean judges(Actor actor) {
        String named = " " + (actor.role() + " " + actor.name()).toLowerCase(java.util.Locale.ROOT) + " ";
        return words.anyIn("judge", named);
    }

    /** Somebody of another country, or in an office of state, has not lost this election. */
    private boolean couldHaveStood(Actor actor) {
        boolean other = actor.kind() != Actor.Kind.PERSON && actor.kind() != Actor.Kind.BODY;
        return !abroad(actor)
                && !other
                && (race.losers().isEmpty()
                        || actor.role().isEmpty()
                        || words.anyIn("losing", " " + actor.role().toLowerCase(java.util.Locale.ROOT) + " ")
                        || words.anyIn("outsider", " " + actor.role().toLowerCase(java.util.Locale.ROOT) + " "));
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

    private Optional<Finding> observed(Finding finding) {
        return Optional.of(observes(finding.actor()) ? finding.with(Stance.OBSERVES, finding.toward()) : finding);
    }
}
