package canvass.feed;

import canvass.model.Act;
import canvass.model.Act.CourtCase;
import canvass.model.Act.Division;
import canvass.model.Act.Outcome;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The cells of one line that only its kind of act has. */
record ActCells(FactLine line, Contest contest, Places places) {
    private static final String KINDS = "canvass, certification, certification-refused, certification-withdrawn,"
            + " recount-requested, recount-ordered, recount, audit-ordered, audit, suit, ruling, electors-appointed,"
            + " electors-vote, objection, electors-count, transition, inauguration, count-stopped, count-resumed, annulment";

    Act act() throws Refused {
        String kind = line.needed("act");
        return switch (kind) {
            case "canvass" -> new Act.Canvassed(line.votes("votes", contest));
            case "certification" -> new Act.Certified(line.votes("votes", contest));
            case "certification-refused" -> new Act.CertificationRefused();
            case "certification-withdrawn" -> new Act.CertificationWithdrawn();
            case "recount-requested" -> new Act.RecountRequested(line.needed("by"), scope());
            case "recount-ordered" -> new Act.RecountOrdered(scope());
            case "recount" -> new Act.Recounted(line.votes("votes", contest));
            case "audit-ordered" -> new Act.AuditOrdered();
            case "audit" -> new Act.Audited(line.votes("votes", contest));
            case "suit" -> new Act.SuitFiled(suit(), line.needed("by"));
            case "ruling" -> new Act.Ruled(suit(), outcome());
            case "electors-appointed" -> new Act.ElectorsAppointed(line.votes("votes", contest));
            case "electors-vote" -> new Act.ElectorsVoted(line.votes("votes", contest));
            case "objection" -> new Act.ObjectionDecided(division("senate"), division("house"));
            case "electors-count" -> new Act.ElectorsCounted(line.votes("votes", contest));
            case "transition" -> new Act.TransitionOpened(choice());
            case "inauguration" -> new Act.Inaugurated(choice());
            case "count-stopped" -> new Act.CountStopped();
            case "count-resumed" -> new Act.CountResumed();
            case "annulment" -> new Act.Annulled();
            default ->
                throw line.refused("unknown-act", "act", Counts.shown(kind) + " is no act; write one of " + KINDS);
        };
    }

    private ChoiceId choice() throws Refused {
        return Choices.get(contest, line.needed("choice"), line.line(), "choice");
    }

    private List<UnitId> scope() throws Refused {
        var units = new ArrayList<UnitId>();
        for (String part : line.parts("scope")) {
            units.add(places.unit(part, line.line(), "scope"));
        }
        return units;
    }

    private CourtCase suit() throws Refused {
        return new CourtCase(line.needed("court"), line.needed("case"), line.text("number"));
    }

    private Outcome outcome() throws Refused {
        String text = line.needed("outcome");
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().toLowerCase(Locale.ROOT).equals(text)) {
                return outcome;
            }
        }
        throw line.refused(
                "unknown-outcome",
                "outcome",
                Counts.shown(text) + " is no outcome; write one of "
                        + Arrays.stream(Outcome.values())
                                .map(o -> o.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }

    /** A chamber's vote, yeas first: {@code 6-93}. */
    private Division division(String chamber) throws Refused {
        String text = line.text(chamber);
        if (text.isEmpty()) {
            return new Division(OptionalInt.empty(), OptionalInt.empty());
        }
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw line.refused("bad-division", chamber, Counts.shown(text) + " is no vote; write yeas and nays: 6-93");
        }
        return new Division(
                OptionalInt.of(Counts.electors(text.substring(0, dash), line.line(), chamber)),
                OptionalInt.of(Counts.electors(text.substring(dash + 1), line.line(), chamber)));
    }
}
