package canvass.pack;

import canvass.model.CountType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One thing that could be known before an election day about how a jurisdiction's count comes in. */
public sealed interface CountRule {
    /** When work on ballots that came by mail may begin. */
    enum Start {
        BEFORE_ELECTION_DAY("before-election-day"),
        ELECTION_DAY("election-day"),
        /** On election day or when the polls have closed; the source does not say which. */
        NOT_BEFORE_ELECTION_DAY("not-before-election-day"),
        AFTER_POLLS_CLOSE("after-polls-close"),
        AFTER_ELECTION_DAY("after-election-day");

        private final String text;

        Start(String text) {
            this.text = text;
        }

        /** As the file has it. */
        public String text() {
            return text;
        }
    }

    /** When envelopes may be checked and opened. */
    record MailProcessing(Start from) implements CountRule {}

    /** When their votes may be counted. */
    record MailCounting(Start from) implements CountRule {}

    /** A kind of ballots that is among the first to be reported on the night. */
    record ReportedFirst(CountType type) implements CountRule {}

    /** A kind of ballots that is among the last, on the night or after it. */
    record ReportedLast(CountType type) implements CountRule {}

    /** The last day on which a ballot may come by mail. */
    record MailArrivesBy(LocalDate day) implements CountRule {}

    /** The last day of its postmark, where it may come after election day. */
    record MailPostmarkedBy(LocalDate day) implements CountRule {}

    /** Ballots cast before election day, of every kind, when the source was published. */
    record EarlyBallots(long ballots) implements CountRule {}

    /** The same, in percent of all votes at the election before. */
    record EarlyOfLastTurnout(BigDecimal percent) implements CountRule {}

    /** How many percent of all ballots somebody expected to be of a kind. */
    record ExpectedShare(CountType type, BigDecimal percent) implements CountRule {}

    /**
     * How many percent of the ballots cast early were from voters registered with a party.
     *
     * @param type the kind they are of; empty when all that were cast before election day are meant
     * @param party as {@link canvass.model.Choice#party()} spells it
     */
    record EarlyPartyShare(Optional<CountType> type, String party, BigDecimal percent) implements CountRule {}

    /**
     * By how many points more ballots cast early are for a party's choice than those cast on election day, as a margin, by a poll.
     */
    record EarlyLead(String party, BigDecimal points) implements CountRule {}

    /** When votes must be counted again without a request. */
    record AutomaticRecount(RecountMargin margin) implements CountRule {}

    /** When they may be counted again on request. */
    record RequestedRecount(RecountMargin margin) implements CountRule {}
}
