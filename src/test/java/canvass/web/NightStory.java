package canvass.web;

import canvass.model.Act;
import canvass.model.Actor;
import canvass.model.ActorType;
import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Citation;
import canvass.model.Condition;
import canvass.model.ContestId;
import canvass.model.Fact;
import canvass.model.FactPlace;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Toward;
import canvass.model.UnitId;
import canvass.model.When;
import canvass.model.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is said and done about the {@link Night}: two calls, Georgia's certificate, a suit in Pennsylvania, and what three heads of
 * government and one minister say, as they did in November 2020.
 */
final class NightStory {
    static final ContestId GEORGIA = new ContestId("us-2020/president/GA");
    private static final ChoiceId BIDEN = new ChoiceId("biden");
    private static final ChoiceId TRUMP = new ChoiceId("trump");

    static final Fact[] FACTS = {
        call(Night.PENNSYLVANIA, "2020-11-04T02:45:00Z", OptionalInt.empty()),
        call(Night.PRESIDENT, "2020-11-04T02:50:00Z", OptionalInt.of(20)),
        act(
                GEORGIA,
                "us/GA",
                new Act.Certified(List.of(new ChoiceVotes(TRUMP, 400), new ChoiceVotes(BIDEN, 398))),
                "Secretary of State",
                "2020-11-04T04:00:00Z"),
        act(
                Night.PENNSYLVANIA,
                "us/PA",
                new Act.SuitFiled(new Act.CourtCase("Commonwealth Court", "A v. B", "1"), "a campaign"),
                "Commonwealth Court",
                "2020-11-04T04:30:00Z"),
        said("Micheal Martin", "Taoiseach", "IRL", Stance.CONGRATULATES, BIDEN, Optional.empty(), "05:00"),
        said("Janez Jansa", "Prime Minister", "SVN", Stance.CONGRATULATES, TRUMP, Optional.empty(), "05:10"),
        said(
                "Andres Manuel Lopez Obrador",
                "President",
                "MEX",
                Stance.WITHHOLDS,
                BIDEN,
                Optional.of(new Condition("all legal matters are resolved", List.of(Condition.Step.LITIGATION_ENDED))),
                "05:20"),
    };

    private NightStory() {}

    /** Withdraws Georgia's certificate, the first of the acts above, which all stand on one line of their document. */
    static Withdrawal ofGeorgiasCertificate(String sha256) {
        Instant at = Instant.parse("2020-12-02T00:00:00Z");
        return new Withdrawal(
                Night.ID,
                new FactPlace(sha256, 4, OptionalInt.of(1)),
                "it was another day",
                "the desk",
                new When.Exactly(at),
                at,
                new Citation("The Gazette", "https://example.org/w", "", ""),
                1);
    }

    private static RaceCall call(ContestId contest, String at, OptionalInt electors) {
        Instant time = Instant.parse(at);
        return new RaceCall(
                contest, BIDEN, "AP", RaceCall.Kind.MADE, electors, new When.Exactly(time), time, citation(), 3);
    }

    private static OfficialAct act(ContestId contest, String unit, Act act, String authority, String at) {
        Instant time = Instant.parse(at);
        return new OfficialAct(
                contest, new UnitId(unit), authority, act, "", new When.Exactly(time), time, citation(), 4);
    }

    private static Statement said(
            String name,
            String role,
            String country,
            Stance stance,
            ChoiceId toward,
            Optional<Condition> condition,
            String clock) {
        Instant time = Instant.parse("2020-11-04T" + clock + ":00Z");
        return new Statement(
                Night.ID,
                new Actor(name, role, "", country, ActorType.GOVERNMENT),
                stance,
                Optional.of(new Toward.OfChoice(toward)),
                condition,
                "tweet",
                "",
                "",
                new When.Exactly(time),
                time,
                citation(),
                5,
                Optional.empty());
    }

    private static Citation citation() {
        return new Citation("The Gazette", "https://gazette.example/page", "2020-11-04", "");
    }
}
