package canvass.bench;

import canvass.call.ElectorDraws;
import canvass.call.JointProjection;
import canvass.call.Projection;
import canvass.call.ProjectionSettings;
import canvass.call.Projector;
import canvass.call.Returns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One update of a projection: the nation by county with 10,000 joint draws of electors, and made-up precincts by the hundred thousand. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ProjectionBenchmark {
    /** The nation's counties. */
    @State(Scope.Benchmark)
    public static class Nation {
        @SuppressWarnings("NullAway.Init") // made before each benchmark
        private Projector projector;

        @SuppressWarnings("NullAway.Init")
        private Returns half;

        @SuppressWarnings("NullAway.Init")
        private Returns begun;

        @SuppressWarnings("NullAway.Init")
        private ElectorDraws draws;

        /** Reads the figures. */
        @Setup
        public void read() throws IOException {
            NationNight night = NationNight.counties(Path.of("data/history/us-president-counties.csv"));
            int[] electors = new int[night.frame.groups().size()];
            Arrays.fill(electors, 10);
            projector = new Projector(night.frame);
            half = night.half();
            begun = night.begun();
            draws = new ElectorDraws(electors, 10, 10_000, 1);
        }

        private ElectorDraws.Outcome update(Returns returns) {
            JointProjection joint = projector.projectJointly(returns, ProjectionSettings.USUAL);
            return draws.draw(joint);
        }
    }

    /** Precincts of nowhere. */
    @State(Scope.Benchmark)
    public static class Precincts {
        @Param({"42500", "170000"})
        int size;

        @SuppressWarnings("NullAway.Init") // made before each benchmark
        private Projector projector;

        @SuppressWarnings("NullAway.Init")
        private Returns half;

        /** Makes them. */
        @Setup
        public void make() {
            NationNight night = NationNight.precincts(size);
            projector = new Projector(night.frame);
            half = night.half();
        }
    }

    /** Every second county complete, the others not begun. */
    @Benchmark
    public ElectorDraws.Outcome nationHalfComplete(Nation nation) {
        return nation.update(nation.half);
    }

    /** Every county begun, none complete. */
    @Benchmark
    public ElectorDraws.Outcome nationAllBegun(Nation nation) {
        return nation.update(nation.begun);
    }

    /** Every second precinct complete. */
    @Benchmark
    public Projection precincts(Precincts precincts) {
        return precincts.projector.project(precincts.half, ProjectionSettings.USUAL);
    }
}
