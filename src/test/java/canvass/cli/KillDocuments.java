package canvass.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** An endless row of documents of all sizes, the same ones each time: most good, every ninth one bad. */
record KillDocuments(SmallElection election) {
    private static final Instant FIRST = Instant.parse("2024-05-05T18:01:00Z");
    private static final List<String> UNITS = List.of("n1", "n2", "s1", "s2");

    static boolean isBad(int index) {
        return index % 9 == 8;
    }

    /** How many counts it has: from one to some thousands, so that kills fall into long documents as well. */
    static int lines(int index) {
        return index % 7 == 3 ? 2_500 + index % 5 * 500 : 1 + index * 37 % 150;
    }

    static String name(int index) {
        return "%05d.csv".formatted(index);
    }

    static int index(String name) {
        return Integer.parseInt(name.substring(0, 5));
    }

    /** Document by document, the counts go on where they were. */
    Path write(int index) throws IOException {
        var text = new StringBuilder(SmallElection.HEADER);
        for (int line = 0; line < lines(index); line++) {
            long step = index * 20_000L + line;
            text.append(UNITS.get(line % UNITS.size())).append(',');
            text.append(FIRST.plusMillis(step)).append(',');
            text.append(100 + step / 5_000)
                    .append(',')
                    .append(90 + step / 7_000)
                    .append(",5,1,10\n");
        }
        if (isBad(index)) {
            text.append("n1,2024-05-05T19:00:00Z,-1,0,0,1,10\n");
        }
        Path file = election.home().resolve("sent").resolve(name(index));
        return Files.exists(file) ? file : election.document(name(index), text.toString());
    }
}
