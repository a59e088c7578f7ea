package canvass.cli;

import canvass.desk.SignOff;
import canvass.desk.SignOff.Signed;
import canvass.ledger.Ledger;
import canvass.model.Actor;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.model.Recorded;
import canvass.model.Statement;
import canvass.pack.ElectionPack;
import canvass.pack.PackException;
import canvass.recognition.Position;
import canvass.recognition.Positions;
import canvass.recognition.confirming.Confirming;
import canvass.recognition.confirming.Elections;
import canvass.recognition.confirming.NotConfirmable;
import canvass.recognition.confirming.Proposal;
import canvass.standing.Standings;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the ledger and the packs at hand make of readings of one article, and the way of confirmed ones into the ledger. */
final class Confirmer {
    private final Places places;
    private final InstantSource clock;
    private final SignedArticle article;
    private final Elections elections;
    private final Map<ElectionId, Known> known = new LinkedHashMap<>();

    private record Known(Confirming confirming, Positions positions) {}

    Confirmer(Places places, InstantSource clock, SignedArticle article) throws PackException, IOException {
        this.places = places;
        this.clock = clock;
        this.article = article;
        this.elections = new Elections(atHand());
    }

    private List<Election> atHand() throws PackException, IOException {
        var found = new TreeMap<ElectionId, Election>();
        for (ElectionId id : places.packs().list()) {
            Optional<ElectionPack> pack = places.packs().find(id);
            pack.ifPresent(p -> found.put(id, p.election()));
        }
        if (places.hasLedger()) {
            try (Ledger ledger = places.openForReading()) {
                for (ElectionId id : ledger.listElections()) {
                    ledger.findElection(id).ifPresent(election -> found.put(id, election));
                }
            }
        }
        return List.copyOf(found.values());
    }

    SignedArticle article() {
        return article;
    }

    /** The fact that a reading would be; the ledger is opened and closed again. */
    Statement statement(Proposal proposal) throws NotConfirmable, UsageException, PackException, IOException {
        return known(elections.find(proposal.reading().election())).confirming().statement(proposal);
    }

    private Known known(Election election) throws UsageException, PackException, IOException {
        Known there = known.get(election.id());
        if (there != null) {
            return there;
        }
        try (Ledger ledger = LoadedLedger.with(election.id(), places, clock)) {
            var standings = new Standings(ledger, election.id());
            standings.catchUp();
            List<Recorded<Statement>> said =
                    standings.chronicle(Moment.asOf(Instant.MAX)).statements();
            // Those of this article do not count, so that it is read the second time as it was the first.
            List<Actor> others = said.stream()
                    .map(Recorded::fact)
                    .filter(s -> s.confirmed()
                            .filter(c -> c.sha256().equals(article.text().sha256()))
                            .isEmpty())
                    .map(Statement::actor)
                    .toList();
            Election loaded = standings.findElection().orElseThrow();
            var confirming = new Confirming(
                    loaded, others, article.publication(loaded.zone()), article.text(), article.confirmedBy());
            var fresh = new Known(confirming, Positions.of(said));
            known.put(election.id(), fresh);
            return fresh;
        }
    }

    /** Where the actor of a statement stands by what the ledger has; empty for one who has not spoken. */
    Optional<Position> soFar(Statement statement) {
        return Optional.ofNullable(known.get(statement.election())).stream()
                .flatMap(k -> k.positions().all().stream())
                .filter(p -> p.latest()
                        .fact()
                        .actor()
                        .name()
                        .equals(statement.actor().name()))
                .findFirst();
    }

    /** Appends what was confirmed, the statements of each election together or not at all. */
    List<Signed> append(List<Statement> confirmed) throws UsageException, PackException, IOException {
        var byElection = new LinkedHashMap<ElectionId, List<Statement>>();
        confirmed.forEach(s -> byElection
                .computeIfAbsent(s.election(), id -> new ArrayList<>())
                .add(s));
        var signed = new ArrayList<Signed>();
        if (byElection.isEmpty()) {
            return signed;
        }
        try (Ledger ledger = LoadedLedger.forWriting(byElection.keySet(), places, clock)) {
            var signOff = new SignOff(ledger, clock);
            for (Map.Entry<ElectionId, List<Statement>> one : byElection.entrySet()) {
                signed.addAll(signOff.append(article.name(), one.getKey(), one.getValue()));
            }
        }
        return signed;
    }
}
