package canvass.recognition;

import canvass.model.Recorded;
import canvass.model.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * How long an actor took to congratulate or recognise. A lag below zero came before the step.
 *
 * @param recognised the first such statement
 */
public record Lag(
        Recorded<Statement> recognised,
        Optional<Duration> fromProjection,
        Optional<Duration> fromCertification,
        Optional<Duration> fromElectorsVote) {}
