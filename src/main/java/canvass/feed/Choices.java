package canvass.feed;

import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import java.util.Optional;

/** Finds the choices that documents name by their ids. */
final class Choices {
    private Choices() {}

    static Optional<ChoiceId> find(Contest contest, String text) {
        return contest.choices().stream()
                .map(Choice::id)
                .filter(id -> id.text().equals(text))
                .findFirst();
    }

    /** @throws Refused when the contest has no such choice */
    static ChoiceId get(Contest contest, String text, long line, String field) throws Refused {
        return find(contest, text).orElseThrow(() -> Contests.unknownChoice(contest, text, line, field));
    }
}
