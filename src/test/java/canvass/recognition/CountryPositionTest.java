package canvass.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Actor;
import canvass.model.ActorType;
import canvass.model.ChoiceId;
import canvass.model.Citation;
import canvass.model.ElectionId;
import canvass.model.Recorded;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Toward;
import canvass.model.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whose word is taken for a country's: from what was said in November 2020. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class CountryPositionTest {
    private final List<Recorded<Statement>> said = new ArrayList<>();

    private void says(int day, String name, String role, String country, ActorType type, Stance stance) {
        Instant at = Instant.parse("2020-11-01T12:00:00Z").plusSeconds(86_400L * (day - 1));
        said.add(new Recorded<>(
                said.size() + 1L,
                Instant.EPOCH,
                new Statement(
                        new ElectionId("us-2020"),
                        new Actor(name, role, "", country, type),
                        stance,
                        Optional.of(new Toward.OfChoice(new ChoiceId("biden"))),
                        Optional.empty(),
                        "",
                        "",
                        "",
                        new When.Exactly(at),
                        at,
                        new Citation("a publisher", "an address", "", ""),
                        1,
                        Optional.empty())));
    }

    private String countries() {
        return CountryPosition.of(Positions.of(said)).stream()
                .map(c -> c.country() + " " + c.acceptance().text() + " by "
                        + c.taken().latest().fact().actor().name() + (c.isDivided() ? ", divided" : ""))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void a_head_of_government_outweighs_a_minister_who_speaks_later() {
        says(7, "Angela Merkel", "Chancellor", "DEU", ActorType.GOVERNMENT, Stance.CONGRATULATES);
        says(8, "Heiko Maas", "Foreign Minister", "DEU", ActorType.GOVERNMENT, Stance.RECOGNISES);
        assertThat(countries()).isEqualTo("DEU congratulates by Angela Merkel, divided");
    }

    @Test
    void of_two_heads_the_newest_word_counts() {
        says(7, "Ali Khamenei", "Supreme Leader", "IRN", ActorType.HEAD_OF_STATE, Stance.DISPUTES);
        says(8, "Hassan Rouhani", "President", "IRN", ActorType.HEAD_OF_STATE, Stance.RECOGNISES);
        assertThat(countries()).isEqualTo("IRN recognises by Hassan Rouhani, divided");
    }

    @Test
    void a_deputy_is_no_head() {
        says(7, "Micheal Martin", "Taoiseach", "IRL", ActorType.GOVERNMENT, Stance.CONGRATULATES);
        says(9, "somebody", "Deputy Prime Minister", "IRL", ActorType.GOVERNMENT, Stance.WITHHOLDS);
        assertThat(countries()).isEqualTo("IRL congratulates by Micheal Martin, divided");
    }

    @Test
    void an_opposition_and_a_party_paper_do_not_speak_for_the_country() {
        says(8, "People's Daily", "Communist Party newspaper", "CHN", ActorType.PARTY, Stance.DISPUTES);
        says(8, "Alexei Navalny", "opposition leader", "RUS", ActorType.OPPOSITION, Stance.CONGRATULATES);
        assertThat(countries()).isEmpty();
    }

    @Test
    void who_takes_a_position_back_is_on_file_with_none() {
        says(8, "Martin Helme", "Finance Minister", "EST", ActorType.GOVERNMENT, Stance.DISPUTES);
        says(9, "Martin Helme", "Finance Minister", "EST", ActorType.GOVERNMENT, Stance.RETRACTS);
        assertThat(countries()).isEmpty();
    }
}
