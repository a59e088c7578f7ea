package canvass.recognition.confirming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name as articles and ballots write it: with or without accents, initials and first names, in a short form or in full. */
record PersonName(List<String> words, Set<String> suffixes) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");
    private static final Set<String> UNSAID = Set.of("the", "of", "and");

    /** Joe is short for Joseph, and Jill is not. */
    private static final int SHORTEST_COMMON_START = 2;

    static PersonName of(String text) {
        List<String> all = Arrays.stream(BETWEEN.split(fold(text)))
                .filter(word -> word.length() > 1 && !UNSAID.contains(word))
                .toList();
        return new PersonName(
                all.stream().filter(word -> !SUFFIXES.contains(word)).toList(),
                Set.copyOf(all.stream().filter(SUFFIXES::contains).toList()));
    }

    private static String fold(String text) {
        String plain = text.replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether an article that writes this may mean the one who is written so in full. A son is not his father. */
    boolean mayMean(PersonName full) {
        if (words.isEmpty() || full.words.isEmpty() || !full.suffixes.containsAll(suffixes)) {
            return false;
        }
        boolean mineIsShort = words.size() <= full.words.size();
        List<String> shorter = mineIsShort ? words : full.words;
        List<String> longer = mineIsShort ? full.words : words;
        if (shorter.size() == 1) {
            return shorter.getFirst().equals(longer.getLast());
        }
        return new HashSet<>(longer).containsAll(shorter)
                || (words.getLast().equals(full.words.getLast())
                        && commonStart(words.getFirst(), full.words.getFirst()) >= SHORTEST_COMMON_START);
    }

    /** One word of a longer name, and not the last: too little to tell who is meant. */
    boolean isPartOf(PersonName other) {
        return words.size() == 1 && other.words.contains(words.getFirst());
    }

    private static int commonStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
