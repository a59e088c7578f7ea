package canvass.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import canvass.model.ElectionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where packs are looked for. */
final class PacksTest {
    @TempDir
    private Path ours;

    @TempDir
    private Path theirs;

    @Test
    void an_election_without_a_folder_has_no_pack() throws Exception {
        assertThat(new Packs(List.of(ours)).find(new ElectionId("xx-2024"))).isEmpty();
    }

    @Test
    void a_place_that_is_not_there_has_no_packs() throws IOException {
        assertThat(new Packs(List.of(ours.resolve("nowhere"))).list()).isEmpty();
    }

    @Test
    void the_earlier_place_has_the_election_that_two_hold() throws Exception {
        pack(ours, "xx-2024", "xx-2024", "Ours");
        pack(theirs, "xx-2024", "xx-2024", "Theirs");
        pack(theirs, "yy-2024", "yy-2024", "Theirs alone");
        var packs = new Packs(List.of(ours, theirs));
        assertThat(packs.list()).extracting(ElectionId::text).containsExactly("xx-2024", "yy-2024");
        assertThat(packs.find(new ElectionId("xx-2024"))
                        .orElseThrow()
                        .election()
                        .name())
                .isEqualTo("Ours");
    }

    @Test
    void a_folder_that_cannot_be_an_election_is_left_alone() throws IOException {
        pack(ours, "my own notes", "xx-2024", "Notes");
        assertThat(new Packs(List.of(ours)).list()).isEmpty();
    }

    @Test
    void a_pack_in_another_elections_folder_is_refused() throws IOException {
        pack(ours, "xx-2024", "zz-2024", "Elsewhere");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> new Packs(List.of(ours)).find(new ElectionId("xx-2024")))
                .withMessageEndingWith("election.json: id: zz-2024 lies in xx-2024: rename the folder");
    }

    private static void pack(Path place, String folder, String id, String name) throws IOException {
        Path pack = Files.createDirectories(place.resolve(folder));
        Files.writeString(
                pack.resolve("units.csv"), "unit,name,type,fips,earlier_ballots,polls_close\nxx,Xx,country,,,\n");
        Files.writeString(pack.resolve("election.json"), """
                {"id": "%s", "name": "%s", "day": "2024-05-05", "zone": "UTC", "choices": [], "contests": []}
                """.formatted(id, name));
    }
}
