package canvass.feed;

import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** An election of two states and a few counties, with what makes finding contests hard. */
final class SmallElection {
    /**
     * Pennsylvania votes for President only; Georgia for President and two Senate seats; Maine's first district appoints
     * electors of its own; "Twin" is a county of both states.
     */
    static final Election ELECTION = election();

    private SmallElection() {}

    private static Election election() {
        Contest pennsylvania = contest("president/PA", "us/PA", "biden", "trump", "jorgensen");
        Contest georgia = contest("president/GA", "us/GA", "biden", "trump");
        Contest maine = contest("president/ME", "us/ME", "biden", "trump");
        Contest district = contest("president/ME-1", "us/ME/ME-1", "biden", "trump");
        var electors = new CountingRule.Electors(
                List.of(
                        new Allocation(pennsylvania.id(), 20, true),
                        new Allocation(georgia.id(), 16, true),
                        new Allocation(maine.id(), 2, true),
                        new Allocation(district.id(), 1, false)),
                20);
        var president = new Contest(
                new ContestId("us-2020/president"), "President", new UnitId("us"), choices("biden", "trump"), electors);
        var units = List.of(
                unit("us", UnitType.COUNTRY),
                unit("us/PA", UnitType.STATE),
                unit("us/PA/42001", UnitType.COUNTY),
                unit("us/PA/42003", UnitType.COUNTY),
                unit("us/PA/twin", UnitType.COUNTY),
                unit("us/GA", UnitType.STATE),
                unit("us/GA/13001", UnitType.COUNTY),
                unit("us/GA/twin", UnitType.COUNTY),
                unit("us/ME", UnitType.STATE),
                unit("us/ME/ME-1", UnitType.CONGRESSIONAL_DISTRICT),
                unit("us/ME/23001", UnitType.COUNTY));
        var contests = List.of(
                president,
                pennsylvania,
                georgia,
                maine,
                district,
                contest("senate/GA", "us/GA", "ossoff", "perdue"),
                contest("senate/GA-special", "us/GA", "warnock", "loeffler"));
        return new Election(
                new ElectionId("us-2020"),
                "A small election",
                LocalDate.of(2020, 11, 3),
                ZoneId.of("America/New_York"),
                contests,
                units);
    }

    static Contest contest(String path, String unit, String... choices) {
        return new Contest(
                new ContestId("us-2020/" + path),
                path,
                new UnitId(unit),
                choices(choices),
                new CountingRule.Plurality());
    }

    private static List<Choice> choices(String... ids) {
        var choices = new ArrayList<Choice>();
        for (String id : ids) {
            choices.add(new Choice(new ChoiceId(id), id, ""));
        }
        return choices;
    }

    /** A unit below the one its id names, with the code that its last part is when that is a number. */
    static Unit unit(String id, UnitType type) {
        int slash = id.lastIndexOf('/');
        String last = id.substring(slash + 1);
        return new Unit(
                new UnitId(id),
                last,
                type,
                slash < 0 ? Optional.empty() : Optional.of(new UnitId(id.substring(0, slash))),
                last.matches("\\d{5}") ? Optional.of(last) : Optional.empty(),
                List.of(),
                OptionalLong.empty());
    }
}
