package canvass.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A home with an election of one's own in it: two districts of two towns each, three candidates, polls close at 18:00. */
record SmallElection(Path home) {
    static final String HEADER = "unit,time,ada,bob,cyd,reporting,units\n";

    static SmallElection in(Path home) {
        Path pack = home.resolve("elections").resolve("xx-2024");
        write(pack.resolve("election.json"), """
                {"id": "xx-2024", "name": "A small election", "day": "2024-05-05", "zone": "UTC",
                 "choices": [{"id": "ada", "name": "Ada Able", "party": "Left"},
                             {"id": "bob", "name": "Bob Brühl", "party": "Right"},
                             {"id": "cyd", "name": "Cyd Cole", "party": ""}],
                 "contests": [
                   {"id": "xx-2024/mayor/N", "name": "Mayor of the North", "unit": "xx/n",
                    "rule": {"kind": "plurality"}, "choices": ["ada", "bob", "cyd"]},
                   {"id": "xx-2024/mayor/S", "name": "Mayor of the South", "unit": "xx/s",
                    "rule": {"kind": "plurality"}, "choices": ["ada", "bob", "cyd"]}]}
                """);
        write(pack.resolve("units.csv"), """
                unit,name,type,fips,earlier_ballots,polls_close
                xx,Exland,country,,,2024-05-05T18:00:00Z UTC
                xx/n,North,state,,,
                xx/n/n1,Norton,county,,5000,
                xx/n/n2,Nutley,county,,5000,
                xx/s,South,state,,,
                xx/s/s1,Sutton,county,,5000,
                xx/s/s2,Sedley,county,,5000,
                """);
        return new SmallElection(home);
    }

    /** Has counts come with the pack. */
    SmallElection withReturns(String lines) {
        write(home.resolve("elections").resolve("xx-2024").resolve("returns-all.csv"), HEADER + lines);
        return this;
    }

    /** A document to send in. */
    Path document(String name, String text) {
        return write(home.resolve("sent").resolve(name), text);
    }

    /** Runs a command on this home. */
    Ran run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--home");
        all.add(home.toString());
        return Ran.canvass(all.toArray(String[]::new));
    }

    Ran ingest(Path... files) {
        var args = new ArrayList<>(List.of("ingest", "--election", "xx-2024"));
        for (Path file : files) {
            args.add(file.toString());
        }
        return run(args.toArray(String[]::new));
    }

    Path ledger() {
        return home.resolve("ledger.db");
    }

    private static Path write(Path file, String text) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
