package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How news words positions in English: each line a sentence of ours and what it says. */
final class EnglishPositionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Israeli Prime Minister Benjamin Netanyahu on Sunday congratulated President-elect Joe Biden, hours after the call. | Benjamin Netanyahu congratulates Joe Biden
            German Chancellor Angela Merkel extended her congratulations in a statement. | Angela Merkel congratulates Joe Biden
            Canadian Prime Minister Justin Trudeau was among the first leaders to congratulate Biden. | Justin Trudeau congratulates Joe Biden
            "Congratulations to Joe Biden on his election," British Prime Minister Boris Johnson said. | Boris Johnson congratulates Joe Biden
            Biden has been congratulated by Pope Francis, the Vatican said. | Pope Francis congratulates Joe Biden
            Japan's Yoshihide Suga telephoned Biden to congratulate him. | Yoshihide Suga congratulates Joe Biden
            His defence minister and rival, Benny Gantz, sent his own congratulations. | Benny Gantz congratulates Joe Biden
            A telegram of congratulation came from King Salman of Saudi Arabia. | King Salman congratulates Joe Biden
            Iraq's President Barham Salih sent him his best wishes. | Barham Salih congratulates Joe Biden
            Congratulating Biden, Sweden's Stefan Lofven said he hoped for closer ties. | Stefan Lofven congratulates Joe Biden
            Imran Khan (Pakistan): Congratulations to Joe Biden and Kamala Harris. | Imran Khan congratulates Joe Biden
            Mexico's president, Andrés Manuel López Obrador, said Saturday that it was too early to congratulate a winner. | Andrés Manuel López Obrador withholds Joe Biden
            Chinese Foreign Ministry spokesman Wang Wenbin declined to congratulate Biden on Monday. | Wang Wenbin withholds Joe Biden
            Turkish President Recep Tayyip Erdogan has yet to comment on the results. | Recep Tayyip Erdogan withholds Joe Biden
            Brazilian President Jair Bolsonaro has remained silent. | Jair Bolsonaro withholds Joe Biden
            Russia will wait for the official results, Kremlin spokesman Dmitry Peskov said. | Dmitry Peskov withholds Joe Biden
            Trump has yet to concede. | Donald Trump refuses_to_concede Joe Biden
            Trump has refused to concede. | Donald Trump refuses_to_concede Joe Biden
            Trump has claimed without evidence that the election was stolen. | Donald Trump disputes Joe Biden
            The Trump campaign filed a lawsuit in Nevada over the count. | Trump campaign disputes Joe Biden
            "I WON THIS ELECTION, BY A LOT!" Trump tweeted. | Donald Trump claims_victory Donald Trump
            The Associated Press declared Biden the winner on Saturday. | Associated Press declares_winner Joe Biden
            The race was called for Biden by CNN. | CNN declares_winner Joe Biden
            Edison Research, which supplies numbers to the networks, projected Biden the winner of Pennsylvania. | Edison Research declares_winner Joe Biden
            The Nevada Supreme Court confirmed Biden's victory. | Nevada Supreme Court certifies Joe Biden
            Michigan's board of canvassers certified the result. | Michigan's board of canvassers certifies Joe Biden
            Georgia Secretary of State Brad Raffensperger certified Biden's victory on Friday. | Brad Raffensperger certifies Joe Biden
            Bill Stepien, the president's campaign manager, demanded a recount at once. | Bill Stepien calls_for_recount Joe Biden
            Attorney General William Barr said his department had seen no fraud that could have changed the outcome. | William Barr recognises Joe Biden
            """)
    void one_sentence_one_position(String sentence, String position) {
        assertThat(Positions.us2020(sentence)).containsExactly(position);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Republican leaders urged Trump to concede.
            Trump will not decide before Monday whether he accepts the vote count, an aide said.
            Congress is due to certify the result on 6 January.
            If Biden wins the recount, the governor will certify the result.
            World leaders rushed to congratulate Biden.
            Thousands of protesters rejected the result.
            Senate Majority Leader Mitch McConnell said Trump was within his rights to look into allegations of irregularities.
            Emmanuel Macron hopes to congratulate the winner soon.
            There is no evidence of widespread fraud.
            Angela Merkel congratulated the players on the cup.
            Russia has been accused of interfering in the 2016 election.
            """)
    void nobody_has_taken_a_position_here(String sentence) {
        assertThat(Positions.us2020(sentence)).isEmpty();
    }

    @Test
    void leaders_share_one_verb() {
        assertThat(Positions.us2020(
                        "World leaders including German Chancellor Angela Merkel, French President Emmanuel Macron and"
                                + " British Prime Minister Boris Johnson congratulated Biden."))
                .containsExactlyInAnyOrder(
                        "Angela Merkel congratulates Joe Biden",
                        "Emmanuel Macron congratulates Joe Biden",
                        "Boris Johnson congratulates Joe Biden");
    }

    @Test
    void so_did_others_whose_verb_stands_before() {
        assertThat(Positions.us2020(
                        "Angela Merkel congratulated Biden on Saturday, and so did Jens Stoltenberg for NATO."))
                .containsExactlyInAnyOrder(
                        "Angela Merkel congratulates Joe Biden", "Jens Stoltenberg congratulates Joe Biden");
        assertThat(Positions.us2020("NBC called the race for Biden. CBS and ABC followed within a minute."))
                .containsExactlyInAnyOrder(
                        "NBC declares_winner Joe Biden",
                        "CBS declares_winner Joe Biden",
                        "ABC declares_winner Joe Biden");
    }

    @Test
    void he_is_the_one_spoken_of_before() {
        assertThat(Positions.us2020(
                        "Narendra Modi wrote to Washington. He congratulated the Democrat on a spectacular victory."))
                .containsExactly("Narendra Modi congratulates Joe Biden");
    }

    @Test
    void an_entry_of_a_list_is_about_the_name_it_begins_with() {
        assertThat(Positions.us2020("MITT ROMNEY, Utah. Congratulated the winners on 7 November."))
                .containsExactly("MITT ROMNEY congratulates Joe Biden");
    }

    @Test
    void a_position_told_twice_is_one() {
        assertThat(Positions.us2020("Russia will wait for the official results, the Kremlin said.\n\n"
                        + "\"We believe it is right to wait for the official results to be announced,\" Kremlin spokesman Dmitry Peskov"
                        + " told reporters."))
                .containsExactly("Dmitry Peskov withholds Joe Biden");
    }

    @Test
    void an_earlier_election_is_kept_apart() {
        Reading reading = Positions.read(
                "Joe Biden beat Donald Trump in the presidential election of the United States. In 2016 Vladimir Putin congratulated Trump"
                        + " within hours. Angela Merkel congratulated Biden.",
                LocalDate.of(2020, 11, 9));
        assertThat(reading.statements())
                .extracting(one -> one.speaker() + " " + one.toward() + " " + one.election())
                .containsExactlyInAnyOrder(
                        "Vladimir Putin Donald Trump US-2016-president", "Angela Merkel Joe Biden US-2020-president");
    }

    @Test
    void a_loser_who_congratulates_concedes() {
        assertThat(Positions.in(
                        "Bassirou Diomaye Faye won the presidential election in Senegal. Amadou Ba, the governing coalition's candidate,"
                                + " telephoned him to congratulate him.",
                        LocalDate.of(2024, 3, 26)))
                .containsExactly("Amadou Ba concedes Bassirou Diomaye Faye");
    }

    @Test
    void kenya_2017_from_the_declaration_to_the_annulment() {
        assertThat(Positions.in("""
                        NAIROBI, Kenya - Kenya's electoral commission declared President Uhuru Kenyatta the winner of the election.

                        Opposition leader Raila Odinga rejected the results, calling them fake.

                        British Foreign Secretary Boris Johnson congratulated Kenyatta on his re-election.

                        On Sept. 1, the Supreme Court annulled the election and ordered a new vote.
                        """, LocalDate.of(2017, 9, 2)))
                .containsExactlyInAnyOrder(
                        "electoral commission certifies Uhuru Kenyatta",
                        "Raila Odinga rejects Uhuru Kenyatta",
                        "Boris Johnson congratulates Uhuru Kenyatta",
                        "Supreme Court rejects Uhuru Kenyatta");
    }

    @Test
    void an_election_that_no_list_knows_is_read_all_the_same() {
        assertThat(Positions.in("""
                        FREETOWN - Ada Kamara won the presidential election in Freedonia in 1931, the electoral commission said.

                        France's President Paul Doumer congratulated Kamara on her victory. Her rival John Bull conceded defeat.
                        """, LocalDate.of(1931, 9, 2)))
                .contains("Paul Doumer congratulates Ada Kamara", "John Bull concedes Ada Kamara");
    }
}
