package canvass.bench;

import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Unit;
import canvass.pack.ElectionPack;
import canvass.pack.Packs;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a made-up night of a million counts over the counties of us-2020 as a returns CSV: every county reports again and
 * again, each time a little more. Usage: {@code BigNight FILE [COUNTS]}.
 */
public final class BigNight {
    private static final Instant BEGIN = Instant.parse("2020-11-04T06:00:00Z");
    private static final int DEFAULT_COUNTS = 1_000_000;

    private BigNight() {}

    /** Writes the file named first. */
    public static void main(String[] args) throws Exception {
        int counts = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_COUNTS;
        write(Path.of(args[0]), counts);
    }

    static void write(Path file, int counts) throws Exception {
        ElectionPack pack = new Packs(List.of(Path.of("data")))
                .find(new ElectionId("us-2020"))
                .orElseThrow();
        List<Unit> counties = counties(pack.election());
        var random = new SplittableRandom(2020);
        long[] biden = new long[counties.size()];
        long[] trump = new long[counties.size()];
        int[] reporting = new int[counties.size()];
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("# source=Bench\nunit,time,biden,trump,reporting,units\n");
            for (int i = 0; i < counts; i++) {
                int c = (int) ((i * 7_919L) % counties.size());
                biden[c] += random.nextInt(12);
                trump[c] += random.nextInt(12);
                reporting[c] = Math.min(1_000, reporting[c] + 1);
                out.write(counties.get(c).id() + "," + BEGIN.plusMillis(i * 40L) + "," + biden[c] + "," + trump[c] + ","
                        + reporting[c] + ",1000\n");
            }
        }
    }

    private static List<Unit> counties(Election election) {
        return election.units().stream()
                .filter(unit -> election.children(unit.id()).isEmpty())
                .filter(unit -> election.contestsIn(unit.id()).isEmpty())
                .toList();
    }
}
