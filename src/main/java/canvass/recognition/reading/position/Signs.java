package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.sentence.Parse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for or against a position of somebody beside the words of the clause: what frames found there and around. */
final class Signs {
    private static final int NEAR = 2;
    private static final int NEAR_OF_ONE = 3;

    private final Map<Integer, List<Finding>> found = new HashMap<>();

    /** What frames found in a sentence; to be told before it is asked of. */
    void found(Parse parse, List<Finding> findings) {
        found.put(parse.number(), List.copyOf(findings));
    }

    /** The signs, each a word. */
    List<String> of(Candidates.Candidate candidate) {
        Deeds.Deed deed = candidate.deed();
        List<String> signs = new ArrayList<>();
        signs.add(deed.told().word());
        signs.add(deed.isByName() ? "by-name" : "by-pronoun");
        candidate
                .findings()
                .forEach(finding -> signs.add("frame-" + finding.stance().word()));
        if (candidate.findings().isEmpty()) {
            signs.add("no-frame");
        }
        if (!candidate.settled().isEmpty() || !candidate.greetings().isEmpty()) {
            signs.add("settled");
        }
        int number = deed.parse().number();
        if (found.getOrDefault(number, List.of()).isEmpty()) {
            signs.add("nothing");
        }
        signs.addAll(around(deed, number));
        return List.copyOf(new LinkedHashSet<>(signs));
    }

    private Set<String> around(Deeds.Deed deed, int number) {
        Set<String> around = new LinkedHashSet<>();
        for (int back = 1; back <= NEAR_OF_ONE; back++) {
            for (Finding finding : found.getOrDefault(number - back, List.of())) {
                if (back <= NEAR) {
                    around.add("before-" + word(finding.stance()));
                }
                if (isOf(deed, finding)) {
                    around.add("before-own-" + word(finding.stance()));
                }
            }
        }
        found.getOrDefault(number, List.of()).stream()
                .filter(finding -> !isOf(deed, finding))
                .forEach(finding -> around.add("beside-" + word(finding.stance())));
        return around;
    }

    private static boolean isOf(Deeds.Deed deed, Finding finding) {
        return finding.actor().name().equals(deed.actor().name());
    }

    private static String word(Stance stance) {
        return stance.word();
    }
}
