package canvass.recognition.reading.sentence;

import java.util.Arrays;
import java.util.List;

/** Words as one line with single blanks, which begins and ends with a blank; patterns are matched on it. */
public final class Line {
    public final String text;
    private final int[] starts;

    public Line(List<String> words) {
        starts = new int[words.size()];
        var line = new StringBuilder(" ");
        for (int i = 0; i < starts.length; i++) {
            starts[i] = line.length();
            line.append(words.get(i)).append(' ');
        }
        text = line.toString();
    }

    /** The word that stands at this offset of the line. */
    public int indexAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The words from one index to before another, with a blank at both ends. */
    String words(int from, int to) {
        if (from >= to) {
            return " ";
        }
        int end = to < starts.length ? starts[to] : text.length();
        return text.substring(starts[from] - 1, end);
    }
}
