package canvass.pack;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A recount margin as a pack's file has it: {@code less than 0.5% of all votes and 2000 votes}. */
final class RecountMarginText {
    private static final Pattern JOINED = Pattern.compile("(.*?)(?: (and|or) (.*))?");
    private static final Pattern PERCENT =
            Pattern.compile("(less than )?(\\d{1,2}(?:\\.\\d{1,3})?)% of (all votes|winner|leading two)");
    private static final Pattern VOTES = Pattern.compile("(less than )?(\\d{1,9}) votes");

    private RecountMarginText() {}

    /** The margin, or empty when the text is none. */
    static Optional<RecountMargin> parse(String text) {
        return switch (text) {
            case "none" -> Optional.of(new RecountMargin.Never());
            case "any" -> Optional.of(new RecountMargin.Always());
            case "tie" -> Optional.of(new RecountMargin.Tie());
            default -> joined(text);
        };
    }

    private static Optional<RecountMargin> joined(String text) {
        Matcher joined = JOINED.matcher(text);
        if (!joined.matches()) {
            return Optional.empty();
        }
        Optional<RecountMargin> one = part(joined.group(1));
        Optional<String> joint = Optional.ofNullable(joined.group(2));
        if (joint.isEmpty()) {
            return one;
        }
        Optional<RecountMargin> other = part(joined.group(3));
        boolean both = joint.get().equals("and");
        return one.flatMap(a -> other.map(b -> both ? new RecountMargin.Both(a, b) : new RecountMargin.Either(a, b)));
    }

    private static Optional<RecountMargin> part(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return Optional.of(new RecountMargin.Percent(
                    new BigDecimal(percent.group(2)), base(percent.group(3)), isInclusive(percent)));
        }
        Matcher votes = VOTES.matcher(text);
        return votes.matches()
                ? Optional.of(new RecountMargin.Votes(Long.parseLong(votes.group(2)), isInclusive(votes)))
                : Optional.empty();
    }

    private static boolean isInclusive(Matcher margin) {
        return Optional.ofNullable(margin.group(1)).isEmpty();
    }

    private static RecountMargin.Base base(String text) {
        return switch (text) {
            case "winner" -> RecountMargin.Base.WINNER;
            case "leading two" -> RecountMargin.Base.LEADING_TWO;
            default -> RecountMargin.Base.ALL_VOTES;
        };
    }
}
