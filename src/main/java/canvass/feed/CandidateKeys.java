package canvass.feed;

import canvass.model.ChoiceId;
import canvass.model.Contest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The choices behind a race page's candidate keys ({@code bidenj}, {@code de_la_fuenter}, {@code write-ins}).
 *
 * <p>A key is a last name and a first letter run together, so the choice cannot be read off it: the page's list of candidates
 * says whose key it is. The choice's id is that last name in lower case with hyphens ({@code de-la-fuente}); where two
 * candidates of a page have one last name, the first name follows ({@code collins-phil}). A key without a candidate is
 * refused, since nobody could say whose votes those are. Districts write {@code write_ins} for {@code write-ins}: the
 * two signs count as one.
 */
final class CandidateKeys {
    private static final int LONGEST_NAME = 100;

    private final Map<String, ChoiceId> choices = new HashMap<>();

    /** @throws Refused when a candidate has no name or stands twice */
    CandidateKeys(List<JsonSpot> candidates) throws Refused {
        var sameName = new HashMap<String, Integer>();
        for (JsonSpot candidate : candidates) {
            sameName.merge(slug(candidate.text("last_name")), 1, Integer::sum);
        }
        for (JsonSpot candidate : candidates) {
            String last = slug(candidate.text("last_name"));
            boolean alone = sameName.getOrDefault(last, 0) == 1;
            add(candidate, alone ? last : last + "-" + slug(candidate.textOr("first_name", "")));
        }
    }

    private void add(JsonSpot candidate, String slug) throws Refused {
        String key = candidate.text("candidate_key");
        if (slug.isEmpty() || slug.endsWith("-") || slug.length() > LONGEST_NAME) {
            throw new Refused(
                    "wrong-shape",
                    candidate.line(),
                    candidate.field("last_name"),
                    "candidate " + Counts.shown(key) + " has no name that tells him apart; send the original page");
        }
        if (choices.putIfAbsent(normal(key), new ChoiceId(slug)) != null) {
            throw new Refused(
                    "contradicting-lines",
                    candidate.line(),
                    candidate.field("candidate_key"),
                    "candidate " + Counts.shown(key) + " stands twice; send the original page");
        }
    }

    /** All of the page's choices. */
    List<ChoiceId> choices() {
        return new ArrayList<>(choices.values());
    }

    /** @throws Refused when no candidate has the key, or the contest has no such choice */
    ChoiceId choice(String key, Contest contest, JsonSpot results) throws Refused {
        ChoiceId choice = choices.get(normal(key));
        if (choice == null || contest.find(choice).isEmpty()) {
            throw Contests.unknownChoice(
                    contest, choice == null ? key : choice.text(), results.line(), results.field(key));
        }
        return choice;
    }

    private static String normal(String key) {
        return key.replace('_', '-');
    }

    /** Letters in lower case and without accents, anything between them as one hyphen. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    }
}
