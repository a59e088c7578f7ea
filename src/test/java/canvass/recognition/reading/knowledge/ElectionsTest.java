package canvass.recognition.reading.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of elections itself. */
final class ElectionsTest {
    @Test
    void every_line_has_an_id_of_its_day() {
        assertThat(Elections.all().known()).hasSizeGreaterThan(1_000).allSatisfy(one -> {
            assertThat(one.id()).matches("[A-Z]{2}-\\d{4}-[a-z-]+(:[A-Za-z0-9-]+)?");
            assertThat(one.day().getYear()).as(one.id()).isBetween(one.year(), one.year() + 1);
            assertThat(one.others()).as(one.id()).doesNotContain(one.winner());
        });
    }

    @Test
    void no_round_of_an_election_stands_twice() {
        assertThat(Elections.all().known().stream().map(one -> one.id() + " " + one.day()))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_election_of_a_year_is_its_last_round() {
        assertThat(Elections.all().find("TR", 2023).map(Elections.Known::day)).contains(LocalDate.of(2023, 5, 28));
        assertThat(Elections.all().find("US", 2018)).isEmpty();
    }

    @Test
    void whoever_shares_a_family_name_with_a_candidate_did_not_stand() {
        Elections.Known known = Elections.all().find("US", 2000).orElseThrow();
        assertThat(known.names("Jeb Bush")).isFalse();
        assertThat(known.names("Bush")).isTrue();
        assertThat(known.tableName("George Bush")).contains("George W. Bush");
        assertThat(known.tableName("Al Gore Jr.")).contains("Al Gore");
    }

    /** The slow way is to compare a name with everybody who ever stood. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joe Biden", "Biden", "Lukaschenko", "Aljaksandr Lukaschenka", "Jeb Bush", "Bush",
                        "Mahmud Ahmadinedschad", "Lula",
                "Felipe Calderón", "Janukowitsch", "Selenskyj", "Angela Merkel", "Georgian Dream", "Nobody At All",
                        "Obrador", "Jr."
            })
    void looked_up_or_looked_for_a_name_means_the_same_people(String name) {
        assertThat(Elections.all().known().stream().filter(one -> one.names(name)))
                .containsExactlyInAnyOrderElementsOf(Elections.all().known().stream()
                        .filter(one -> one.tableName(name).isPresent())
                        .toList());
    }
}
