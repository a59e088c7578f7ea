package canvass.cli;

import canvass.recognition.reading.ReadStatement;
import java.nio.file.Path;
import java.util.List;

/** An article's file and what was read in it. */
record ReadFile(Path file, List<ReadStatement> statements, List<String> notes) {}
