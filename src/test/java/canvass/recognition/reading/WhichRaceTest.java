package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which election an article is about when it names several, or one that no table holds. */
final class WhichRaceTest {
    private static final LocalDate IN_2018 = LocalDate.of(2018, 11, 18);

    @Test
    void a_president_who_is_only_mentioned_is_not_who_won_the_governors_election() {
        assertThat(Positions.in(
                        "Ron DeSantis beat Andrew Gillum in the election for governor of Florida by 33,000 votes.\n\n"
                                + "Gillum, the mayor of Tallahassee, had conceded on the night of the vote and then taken it"
                                + " back. DeSantis was endorsed early by President Donald Trump. On Saturday Gillum"
                                + " congratulated DeSantis. The state's canvassing commission will certify the results"
                                + " on Tuesday.",
                        IN_2018))
                .contains("Andrew Gillum concedes Ron DeSantis")
                .noneMatch(position -> position.endsWith("Trump"));
    }

    @Test
    void each_contest_of_an_article_has_its_own_winner() {
        assertThat(Positions.in(
                        "Ron DeSantis beat Andrew Gillum in the election for governor of Florida, and DeSantis has begun"
                                + " to choose his cabinet. Gillum has left for a holiday.\n\n"
                                + "The count of the votes for the Senate took longer. On Sunday Senator Bill Nelson"
                                + " conceded to Rick Scott after a recount by hand.",
                        IN_2018))
                .contains("Bill Nelson concedes Rick Scott");
    }

    @Test
    void whoever_is_beaten_by_name_tells_who_won() {
        assertThat(Positions.in(
                        "The protest of Ferdinand Marcos against Leni Robredo, who was elected vice president of the"
                                + " Philippines in 2016, was thrown out on Tuesday.\n\nMarcos maintains that he was"
                                + " cheated. The vote was five years ago, and Marcos had asked for a recount of the"
                                + " ballots of three provinces.",
                        LocalDate.of(2021, 2, 17)))
                .contains("Ferdinand Marcos disputes Leni Robredo");
    }

    @Test
    void of_two_shares_the_larger_has_won() {
        assertThat(Positions.in(
                        "In the vote for mayor of Springfield, Anna Pruitt has 53.1 percent and Carl Ostrander 46.9.\n\n"
                                + "The mayor of the neighbouring city, Sven Dahl, congratulated Pruitt on Monday. Ostrander"
                                + " phoned his opponent the same evening and conceded the election.",
                        IN_2018))
                .contains("Carl Ostrander concedes Anna Pruitt", "Sven Dahl congratulates Anna Pruitt");
    }

    @Test
    void a_name_with_an_apostrophe_inside_is_one_name() {
        assertThat(Positions.in(
                        "Fiame Naomi Mata'afa won the election in Samoa by one seat.\n\nDavid Panuelo, the president of"
                                + " Micronesia, congratulated Fiame Naomi Mata'afa on her victory at the polls.",
                        LocalDate.of(2021, 7, 28)))
                .containsExactly("David Panuelo congratulates Fiame Naomi Mata'afa");
    }

    @Test
    void between_the_vote_and_its_repetition_whoever_was_declared_elected_first_is_the_winner() {
        assertThat(Positions.in(
                        KYIV + "President Vladimir Putin of Russia congratulated Viktor Yanukovych on his victory.",
                        LocalDate.of(2004, 11, 25)))
                .contains("Vladimir Putin congratulates Viktor Yanukovych");
        assertThat(Positions.read(
                                KYIV + "Viktor Yushchenko refused to concede the election.", LocalDate.of(2004, 11, 25))
                        .statements())
                .extracting(ReadStatement::election)
                .containsOnly("UA-2004-president");
    }

    @Test
    void after_the_repetition_it_is_the_repetition_that_is_meant() {
        assertThat(Positions.read(
                                "Viktor Yushchenko won the repeated presidential election in Ukraine.\n\nOn Tuesday Viktor"
                                        + " Yanukovych refused to concede the election to Yushchenko.",
                                LocalDate.of(2004, 12, 29))
                        .statements())
                .extracting(ReadStatement::election)
                .containsOnly("UA-2004-president-rerun");
    }

    @Test
    void a_governors_election_in_the_table_is_one_for_its_own_people_only() {
        assertThat(Positions.read(
                                "The presidential election of the United States was won by Barack Obama over John McCain,"
                                        + " and in Minnesota the votes for the Senate were still counted on Thursday.\n\n"
                                        + "John McCain conceded to Barack Obama.",
                                LocalDate.of(2008, 11, 6))
                        .statements())
                .extracting(ReadStatement::election)
                .containsOnly("US-2008-president");
    }

    @Test
    void who_leads_a_party_has_won_with_it() {
        assertThat(Positions.in(
                        "The Jamaica Labour Party won the parliamentary election in Jamaica by one seat. The party's leader,"
                                + " Andrew Holness, is to be the prime minister.\n\nPrime Minister Portia Simpson Miller"
                                + " conceded defeat and congratulated Andrew Holness.",
                        LocalDate.of(2016, 2, 27)))
                .contains("Portia Simpson Miller concedes Andrew Holness");
    }

    private static final String KYIV =
            "Viktor Yanukovych was declared the winner of the presidential election in Ukraine on Wednesday, ahead of"
                    + " Viktor Yushchenko.\n\n";

    @Test
    void whom_the_world_greets_has_won_what_was_decided_last_and_not_what_the_greeters_were_elected_in() {
        assertThat(Positions.in(
                        "Lee Hsien Loong, the prime minister of Singapore, congratulated Joe Biden on Sunday. So did Moon"
                                + " Jae-in in Seoul. In Singapore Lee had won an election of his own in July.\n\nMuhyiddin"
                                + " Yassin of Malaysia sent his congratulations as well, and in Singapore the newspapers"
                                + " wrote of little else.",
                        LocalDate.of(2020, 11, 8)))
                .contains(
                        "Lee Hsien Loong congratulates Joe Biden",
                        "Moon Jae-in congratulates Joe Biden",
                        "Muhyiddin Yassin congratulates Joe Biden");
    }

    @Test
    void states_of_the_united_states_tell_its_election_where_nobody_who_stood_is_named() {
        assertThat(Positions.in(
                        "The county board of canvassers in Wayne County, Michigan, voted on Tuesday to certify the results"
                                + " of the election. The vote count of Michigan goes to the state's board on Monday.\n\n"
                                + "Jocelyn Benson, the secretary of state of Michigan, certified the results of the election.",
                        LocalDate.of(2020, 11, 23)))
                .contains("Jocelyn Benson certifies Joe Biden");
    }
}
