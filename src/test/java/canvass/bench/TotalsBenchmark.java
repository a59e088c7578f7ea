package canvass.bench;

import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.model.ContestId;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.standing.Standing;
import canvass.standing.StandingJson;
import canvass.standing.Standings;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The whole nation's totals as of any moment, over the ledger named by {@code -Dbench.ledger}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class TotalsBenchmark {
    private static final Instant BEGIN = Instant.parse("2020-11-04T06:00:00Z");
    private static final int SECONDS = 40_000;

    private final SplittableRandom random = new SplittableRandom(1);

    @SuppressWarnings("NullAway.Init") // opened before each benchmark
    private Ledger ledger;

    @SuppressWarnings("NullAway.Init")
    private Standings standings;

    /** Opens and folds the ledger. */
    @Setup
    public void open() {
        ledger = Ledgers.openForReading(System.getProperty("bench.ledger", "target/bench/ledger.db"));
        standings = new Standings(ledger, new ElectionId("us-2020"));
        standings.catchUp();
    }

    @TearDown
    public void close() {
        ledger.close();
    }

    private Moment anyMoment() {
        return Moment.asOf(BEGIN.plusSeconds(random.nextInt(SECONDS)));
    }

    /** Votes, electors, corrections and suspects of 57 contests and 3,158 units. */
    @Benchmark
    public Standing nation() {
        return standings.find(new ContestId("us-2020/president"), anyMoment()).orElseThrow();
    }

    /** One state. */
    @Benchmark
    public Standing state() {
        return standings
                .find(new ContestId("us-2020/president/PA"), anyMoment())
                .orElseThrow();
    }

    /** One state as its JSON. */
    @Benchmark
    public String stateAsJson() {
        Standing standing = standings
                .find(new ContestId("us-2020/president/PA"), anyMoment())
                .orElseThrow();
        return StandingJson.write(new StandingJson(standings.findElection().orElseThrow()).whole(standing, false));
    }
}
