package canvass.recognition.reading.people;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** What the article tells about one person, gathered from all its mentions. */
public final class Person {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.");

    private static final int FAR = 10_000;

    private List<String> parts;
    private List<String> folded;
    private String role = "";
    private String country = "";
    private String behalf = "";
    private boolean outsider;
    private boolean watching;
    private int placed;
    private int mentions;
    private final NavigableSet<Integer> sentences = new TreeSet<>();
    final Set<String> offices = new LinkedHashSet<>();

    Person(List<String> parts) {
        this.parts = parts;
        this.folded = folded(parts);
    }

    public String name() {
        return String.join(" ", parts);
    }

    String familyName() {
        return parts.getLast();
    }

    /** Is this the same person, named more shortly or more fully? */
    boolean matches(List<String> others) {
        return matchesFolded(folded(others));
    }

    /** As {@link #matches}, with the other name's parts folded already. */
    boolean matchesFolded(List<String> theirs) {
        List<String> mine = folded;
        if (mine.isEmpty() || theirs.isEmpty()) {
            // "Jr." alone names nobody.
            return false;
        }
        List<String> shorter = mine.size() <= theirs.size() ? mine : theirs;
        List<String> longer = mine.size() <= theirs.size() ? theirs : mine;
        if (longer.containsAll(shorter)) {
            return shorter.size() > 1 || shorter.getFirst().length() > 1;
        }
        // "Joe Biden" and "Joseph R. Biden": the family name agrees and the first letters do.
        boolean nickname = mine.getFirst().length() <= 3 || theirs.getFirst().length() <= 3;
        // "Chris Gregoire" and "Christine Gregoire".
        boolean shortened =
                isBeginning(mine.getFirst(), theirs.getFirst()) || isBeginning(theirs.getFirst(), mine.getFirst());
        return mine.size() > 1
                && theirs.size() > 1
                && (nickname || shortened)
                && mine.getLast().equals(theirs.getLast())
                && mine.getFirst().charAt(0) == theirs.getFirst().charAt(0);
    }

    private static boolean isBeginning(String one, String other) {
        return one.length() > 3 && other.length() > one.length() + 1 && other.startsWith(one) && other.indexOf('-') < 0;
    }

    /** Tells of one mention whether it stands after "in" or "near". */
    void seenAt(boolean place) {
        placed += place ? 1 : 0;
        mentions++;
    }

    /** A name that only ever stands after "in" or "near" is a town's. */
    boolean isPlace() {
        return placed == mentions && parts.size() < 3;
    }

    /** Notes a mention; true when it names the person more fully than all before. */
    boolean seen(List<String> others, int sentence) {
        boolean fuller = others.size() > parts.size();
        if (others.size() > parts.size()) {
            parts = others;
            folded = folded(others);
        }
        sentences.add(sentence);
        return fuller;
    }

    /** In how many sentences this person is named. */
    int sentences() {
        return sentences.size();
    }

    /** How many sentences ago this person was named; those named only later come after all others. */
    int sentencesSince(int sentence) {
        Integer before = sentences.floor(sentence);
        return before == null ? FAR + sentences.getFirst() - sentence : sentence - before;
    }

    void hasRole(String text) {
        if (watching) {
            return;
        }
        if (role.isEmpty() || (text.length() > role.length() && text.length() < 60)) {
            role = text;
        }
    }

    /** Tells that this person heads or is one of those who watch the vote, which counts more than any office. */
    void watches(String how) {
        role = how;
        watching = true;
    }

    void isOf(String iso3) {
        if (country.isEmpty()) {
            country = iso3;
        }
    }

    void speaksFor(String whom) {
        if (behalf.isEmpty()) {
            behalf = whom;
        }
    }

    void standsOutside() {
        outsider = true;
    }

    boolean outsider() {
        return outsider;
    }

    String role() {
        return role;
    }

    String country() {
        return country;
    }

    Actor actor() {
        return new Actor(name(), Actor.Kind.PERSON, role, behalf, country);
    }

    static List<String> folded(List<String> names) {
        return names.stream()
                .map(name -> Names.fold(name).toLowerCase(Locale.ROOT))
                .filter(name -> !SUFFIXES.contains(name))
                .toList();
    }
}
