package canvass.cli;

import canvass.model.Citation;
import canvass.model.Election;
import canvass.model.OfficialAct;
import canvass.model.Recorded;
import canvass.official.Dispute;
import canvass.official.FirstRound;
import canvass.official.Procedure;
import canvass.official.RecountRule;
import canvass.standing.Projection;
import canvass.standing.Remaining;
import canvass.standing.Standing;
import canvass.standing.Story;
import canvass.standing.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What callers, authorities, courts and others said and did about a contest, as people read it: each line with its source. */
final class StoryText {
    private static final String INDENT = "  ";
    private static final int SHOWN_CERTIFICATES = 8;

    private final Election election;
    private final List<String> lines = new ArrayList<>();

    StoryText(Election election) {
        this.election = election;
    }

    List<String> lines(Standing standing) {
        Story story = standing.frame().story();
        firstRound(standing);
        if (!story.isTold()) {
            recount(standing);
            return lines;
        }
        projected(story);
        counting(standing);
        official(standing);
        remaining(story.remaining());
        late(story);
        recount(standing);
        disputes(story.disputes());
        if (!story.positions().statements().isEmpty()) {
            lines.addAll(RecognitionText.lines(story));
        }
        return lines;
    }

    private void projected(Story story) {
        title("Projected", story.projections().isEmpty() ? "by nobody" : "by these callers, and not officially:");
        for (Projection p : story.projections()) {
            String electors = p.electors().isPresent() ? ", " + p.electors().getAsInt() + " electors" : "";
            line(
                    p.call().fact().when().toString(),
                    p.call().fact().caller() + ": " + p.call().fact().choice() + electors,
                    p.call().fact().citation());
        }
        story.retracted()
                .forEach(c -> line(
                        c.fact().when().toString(),
                        c.fact().caller() + " took its call back",
                        c.fact().citation()));
    }

    /** Which of the appointing contests are not counted in full, and how far they are by the source that says so. */
    private void counting(Standing standing) {
        Optional<Standing.Count> count = standing.findCount();
        if (count.isEmpty() || count.get().parts().isEmpty()) {
            return;
        }
        var open = new ArrayList<String>();
        var sources = new java.util.TreeSet<String>();
        count.get()
                .parts()
                .forEach((id, part) -> part.findCount()
                        .flatMap(c -> c.tabulation().count().outstanding())
                        .filter(outstanding -> !outstanding.isNothing())
                        .ifPresent(outstanding -> {
                            sources.add(outstanding.source());
                            open.add(id.text().substring(id.text().lastIndexOf('/') + 1) + " "
                                    + Style.percent(outstanding.expectedBasisPoints(), 10_000));
                        }));
        title(
                "Counting",
                open.isEmpty()
                        ? "no state is told to be incomplete"
                        : open.size() + " told to be incomplete: " + String.join(", ", open)
                                + Style.faint("  " + String.join(", ", sources)));
    }

    private void official(Standing standing) {
        Story story = standing.frame().story();
        String official = Verdict.isOfficial(standing) ? "yes" : "no";
        title("Official", official + certifiedText(standing));
        List<Recorded<OfficialAct>> certificates = Verdict.certificates(standing);
        int hidden = Math.max(0, certificates.size() - SHOWN_CERTIFICATES);
        if (hidden > 0) {
            lines.add(INDENT + INDENT + "the newest " + SHOWN_CERTIFICATES + " of " + certificates.size() + ":");
        }
        certificates.stream().skip(hidden).forEach(this::act);
        story.counted().ifPresent(this::act);
        story.annulment().ifPresent(this::act);
    }

    private static String certifiedText(Standing standing) {
        Story story = standing.frame().story();
        if (story.parts().isEmpty()) {
            return "";
        }
        String electors = Verdict.certifiedElectors(standing).entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return "; certified so far: "
                + Style.plural(Verdict.certifiedUnits(standing).size(), "jurisdiction", "jurisdictions")
                + (electors.isEmpty() ? "" : ", with electors of " + electors);
    }

    private void act(Recorded<OfficialAct> act) {
        String detail = act.fact().detail().isEmpty() ? "" : " (" + act.fact().detail() + ")";
        line(
                act.fact().when().toString(),
                name(act) + ": " + act.fact().act().code() + ", " + act.fact().authority() + detail,
                act.fact().citation());
    }

    private String name(Recorded<OfficialAct> act) {
        return election.find(act.fact().jurisdiction())
                .map(u -> u.name())
                .orElse(act.fact().jurisdiction().text());
    }

    private void remaining(List<Remaining> remaining) {
        if (remaining.isEmpty()) {
            return;
        }
        title("Remaining", Style.plural(remaining.size(), "step", "steps") + ", by the law's day:");
        Map<String, List<Remaining>> byDay = remaining.stream()
                .collect(Collectors.groupingBy(
                        r -> r.due().map(Object::toString).orElse("no day set"),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
        byDay.forEach((day, steps) -> {
            Map<String, List<String>> byStep = steps.stream()
                    .collect(Collectors.groupingBy(
                            r -> r.step().code(),
                            java.util.LinkedHashMap::new,
                            Collectors.mapping(StoryText::unit, Collectors.toList())));
            String statutes =
                    steps.size() == 1 ? Style.faint("  " + steps.getFirst().statute()) : "";
            lines.add(INDENT
                    + INDENT
                    + String.format(Locale.ROOT, "%-12s", day)
                    + byStep.entrySet().stream()
                            .map(e -> e.getKey() + " " + String.join(", ", e.getValue()))
                            .collect(Collectors.joining("; "))
                    + statutes);
        });
    }

    private static String unit(Remaining r) {
        return r.unit().shortName() + (r.isMissed() ? " (missed)" : r.mayBeDone() ? " (may be done)" : "");
    }

    private void late(Story story) {
        if (!story.late().isEmpty()) {
            title(
                    "Late",
                    story.late().stream()
                            .map(l -> l.step().unit().shortName() + " "
                                    + l.act().fact().when() + " instead of "
                                    + l.step().due().map(Object::toString).orElse(""))
                            .collect(Collectors.joining("; ")));
        }
    }

    private void recount(Standing standing) {
        Optional<Procedure> procedure = standing.frame().story().procedure();
        if (procedure.isEmpty()) {
            return;
        }
        Verdict.closeness(standing).ifPresent(closeness -> {
            title("Recount", "the margin is " + Style.plural(closeness.margin(), "vote", "votes"));
            procedure
                    .get()
                    .automaticRecount()
                    .ifPresent(r -> rule("automatic", r, r.threshold().widest(closeness)));
            procedure
                    .get()
                    .requestedRecount()
                    .ifPresent(r -> rule("on request", r, r.threshold().widest(closeness)));
            if (procedure.get().automaticRecount().isEmpty()) {
                lines.add(INDENT + INDENT + "none is automatic here");
            }
        });
    }

    private void firstRound(Standing standing) {
        standing.frame()
                .story()
                .procedure()
                .flatMap(Procedure::firstRound)
                .ifPresent(rule -> Verdict.closeness(standing)
                        .ifPresent(votes -> title(
                                "First round",
                                "a lead of " + FirstRound.leadInPoints(votes) + " points "
                                        + (rule.isDecided(votes) ? "decides it" : "does not decide it") + ": "
                                        + rule.text())));
    }

    private void rule(String kind, RecountRule rule, long widest) {
        String votes = widest == Long.MAX_VALUE ? "" : ", which is up to " + Style.plural(widest, "vote", "votes");
        lines.add(INDENT + INDENT + kind + " within " + rule.threshold().text() + votes
                + Style.faint("  " + rule.statute()));
    }

    private void disputes(List<Dispute> disputes) {
        long open = disputes.stream().filter(Dispute::isOpen).count();
        title(
                "Disputed",
                disputes.isEmpty()
                        ? "nowhere that was reported"
                        : open + " of " + Style.plural(disputes.size(), "case", "cases") + " open:");
        for (Dispute d : disputes) {
            String filed = d.filed().map(f -> "filed " + f.fact().when()).orElse("filing not reported");
            String ruled = d.ruled()
                    .map(r -> d.outcome()
                                    .map(o -> o.name().toLowerCase(Locale.ROOT))
                                    .orElse("") + " " + r.fact().when())
                    .orElse("open");
            Recorded<OfficialAct> latest = d.ruled().or(d::filed).orElseThrow();
            line(
                    d.jurisdiction().shortName(),
                    d.suit().name() + ", " + d.suit().court() + ": " + filed + ", " + ruled,
                    latest.fact().citation());
        }
    }

    private void title(String name, String text) {
        lines.add(titled(name, text));
    }

    private void line(String when, String text, Citation source) {
        lines.add(sourced(when, text, source));
    }

    static String titled(String name, String text) {
        return INDENT + Style.faint(String.format(Locale.ROOT, "%-13s", name)) + text;
    }

    static String sourced(String when, String text, Citation source) {
        return INDENT + INDENT + when + "  " + text + Style.faint("  " + source.publisher());
    }
}
