package canvass.call;

import java.util.List;

/**
 * One reason for a call, or for not making one yet.
 *
 * @param code a stable short name: {@code inside-recount-margin}
 * @param text a sentence with its numbers
 * @param facts the ledger's entries it rests on
 */
public record Reason(String code, String text, List<Long> facts) {
    public Reason {
        facts = List.copyOf(facts);
    }
}
