package canvass.desk;

import canvass.model.CountType;
import canvass.model.UnitId;
import canvass.pack.CountRule;
import canvass.pack.CountRules;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order a jurisdiction's ballots come in, as far as it could be known beforehand, and so how the rest of a begun unit
 * may differ from what is counted of it.
 */
enum CountOrder {
    /** Ballots cast early come first; what is left was cast on election day. */
    EARLY_FIRST(-1, 1),
    /** Election day comes first; what is left was cast early, by mail mostly. */
    ELECTION_DAY_FIRST(1, 1),
    /** Nobody said, or both come mixed: it may go either way, further than where the order is known. */
    UNKNOWN(0, 1.4);

    /** Where early ballots came first, late mail and provisional ballots may be what is left at last. */
    private static final double NEARLY_ALL = 0.9;

    private final int sign;
    private final double doubt;

    CountOrder(int sign, double doubt) {
        this.sign = sign;
        this.doubt = doubt;
    }

    static CountOrder of(UnitId unit, CountRules rules) {
        Set<CountType> first = rules.list(unit, CountRule.ReportedFirst.class).stream()
                .map(CountRule.ReportedFirst::type)
                .collect(Collectors.toSet());
        if (first.isEmpty() && last(unit, rules).contains(CountType.ABSENTEE_MAIL)) {
            return ELECTION_DAY_FIRST;
        }
        if (!first.isEmpty()) {
            boolean day = first.contains(CountType.ELECTION_DAY);
            return day && first.size() > 1 ? UNKNOWN : day ? ELECTION_DAY_FIRST : EARLY_FIRST;
        }
        return rules.find(unit, CountRule.MailCounting.class)
                .map(CountRule.MailCounting::from)
                .map(CountOrder::of)
                .orElse(UNKNOWN);
    }

    private static Set<CountType> last(UnitId unit, CountRules rules) {
        return rules.list(unit, CountRule.ReportedLast.class).stream()
                .map(CountRule.ReportedLast::type)
                .collect(Collectors.toSet());
    }

    private static CountOrder of(CountRule.Start mail) {
        return switch (mail) {
            case BEFORE_ELECTION_DAY -> EARLY_FIRST;
            case AFTER_POLLS_CLOSE, AFTER_ELECTION_DAY -> ELECTION_DAY_FIRST;
            case ELECTION_DAY, NOT_BEFORE_ELECTION_DAY -> UNKNOWN;
        };
    }

    /**
     * By how much the rest is expected to lean more towards the choice that early ballots favour, as a margin.
     *
     * @param earlyLead by how much early ballots are more for it than those of election day
     * @param done the share of the jurisdiction's expected vote that is counted
     */
    double lean(double earlyLead, double done) {
        // Half of the gap: neither what is counted nor what is left is ever purely of one kind.
        return this == EARLY_FIRST && done >= NEARLY_ALL ? 0 : sign * earlyLead / 2;
    }

    /** How unsure that is; see {@link canvass.call.RestOfUnits}. */
    double doubt() {
        return doubt;
    }
}
