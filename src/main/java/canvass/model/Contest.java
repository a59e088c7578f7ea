package canvass.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One thing being decided.
 *
 * @param id its path, the election first
 * @param name as people call it
 * @param unit where it is voted on
 * @param choices in the order of the ballot, or of the source
 * @param rule how votes become an outcome
 */
public record Contest(ContestId id, String name, UnitId unit, List<Choice> choices, CountingRule rule) {
    /** @throws IllegalArgumentException when there is no choice or two have one id */
    public Contest {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException(id + " has no choices");
        }
        var seen = new HashSet<ChoiceId>();
        for (Choice choice : choices) {
            if (!seen.add(choice.id())) {
                throw new IllegalArgumentException(id + " has choice " + choice.id() + " twice");
            }
        }
    }

    public Optional<Choice> find(ChoiceId choice) {
        return choices.stream().filter(c -> c.id().equals(choice)).findFirst();
    }
}
