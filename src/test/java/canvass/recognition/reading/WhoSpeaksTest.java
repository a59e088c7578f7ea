package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose position it is when the name stands far from the verb, in an aside, in a list or in another sentence. */
final class WhoSpeaksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Micheál Martin, the Irish prime minister, who had phoned his ambassador earlier in the day, congratulated Biden. | Micheál Martin congratulates Joe Biden
            The prime minister of Spain, Pedro Sánchez, tweeted his congratulations and then flew to Lisbon. | Pedro Sánchez congratulates Joe Biden
            Among the first to offer congratulations was Canada's prime minister, Justin Trudeau. | Justin Trudeau congratulates Joe Biden
            A spokesman for Brazilian President Jair Bolsonaro said the government would wait for the final results. | Jair Bolsonaro withholds Joe Biden
            Washington's ally Seoul was early: Congratulations came from Somalia's Hassan Sheikh Mohamud. | Hassan Sheikh Mohamud congratulates Joe Biden
            Qatar's emir, Sheikh Tamim bin Hamad al-Thani, congratulated Biden by phone. | Tamim bin Hamad al-Thani congratulates Joe Biden
            Volodymyr Zelensky thanked Biden for his clear stance in a message congratulating him on a convincing victory. | Volodymyr Zelensky congratulates Joe Biden
            A senior Republican official, Morgan Ortagus, went up on the stage to say that his party rejected the results. | Morgan Ortagus rejects Joe Biden
            Speaking at a forum in Sochi, President Vladimir Putin congratulated Biden on his election. | Vladimir Putin congratulates Joe Biden
            Senator Pat Toomey, who had worked with U.S. ambassador Tony Garza, congratulated Biden. | Pat Toomey congratulates Joe Biden
            """)
    void the_name_need_not_stand_before_the_verb(String sentence, String position) {
        assertThat(Positions.us2020(sentence)).containsExactly(position);
    }

    @Test
    void a_greeting_is_no_part_of_the_name_it_greets() {
        assertThat(Positions.us2020("Prime Minister Benjamin Netanyahu of Israel waited until Sunday."
                        + " \"Congratulations Joe Biden and Kamala Harris,\" he wrote on Twitter."))
                .containsExactly("Benjamin Netanyahu congratulates Joe Biden");
    }

    @Test
    void he_outside_the_quotation_is_nobody_named_in_it() {
        assertThat(Positions.us2020(
                        "President Emmanuel Macron of France took to Twitter. \"The Americans have chosen,\" he"
                                + " wrote. \"Congratulations @JoeBiden and @KamalaHarris! We have a lot to do.\""))
                .containsExactly("Emmanuel Macron congratulates Joe Biden");
    }

    @Test
    void he_who_goes_on_in_quotation_marks_is_the_one_who_spoke_before() {
        assertThat(Positions.in(
                        "Hakainde Hichilema defeated Edgar Lungu in the presidential election of Zambia.\n\nHichilema got"
                                + " 2,810,777 votes to Lungu's 1,814,201, commission chairman Esau Chulu told reporters."
                                + " \"I declare Hichilema to be president of the Republic of Zambia,\" he said.",
                        LocalDate.of(2021, 8, 16)))
                .containsExactly("Esau Chulu certifies Hakainde Hichilema");
    }

    @Test
    void an_unnamed_office_is_the_one_who_holds_it() {
        assertThat(Positions.us2020(
                        "President Donald Trump played golf. The president has refused to concede and his campaign"
                                + " has filed lawsuits in Georgia."))
                .contains("Donald Trump refuses_to_concede Joe Biden", "Trump campaign disputes Joe Biden");
    }

    @Test
    void the_president_of_one_country_is_nobody_who_stood_in_another() {
        assertThat(Positions.us2020(
                        "President Joe Biden spoke in Delaware. On Thursday the Russian president congratulated him."))
                .noneMatch(position -> position.startsWith("Joe Biden"));
    }

    @Test
    void countries_act_where_their_leaders_do() {
        assertThat(Positions.us2020(
                        "Boris Johnson congratulated Biden. So did the leaders of Ireland, Canada and Spain."))
                .containsExactlyInAnyOrder(
                        "Boris Johnson congratulates Joe Biden",
                        "Ireland congratulates Joe Biden",
                        "Canada congratulates Joe Biden",
                        "Spain congratulates Joe Biden");
    }

    @Test
    void others_are_silent_too() {
        assertThat(Positions.us2020("Brazilian President Jair Bolsonaro has not said a word. Nor has Kim Jong-un."))
                .containsExactlyInAnyOrder("Jair Bolsonaro withholds Joe Biden", "Kim Jong-un withholds Joe Biden");
    }

    @Test
    void joining_her_were_others() {
        assertThat(Positions.us2020(
                        "Angela Merkel congratulated Biden. Joining her were French President Emmanuel Macron and"
                                + " Italian Prime Minister Giuseppe Conte."))
                .containsExactlyInAnyOrder(
                        "Angela Merkel congratulates Joe Biden",
                        "Emmanuel Macron congratulates Joe Biden",
                        "Giuseppe Conte congratulates Joe Biden");
    }

    @Test
    void four_of_the_commissioners_are_not_their_chairman() {
        assertThat(Positions.in(
                        "Kenya's electoral commission chairman, Wafula Chebukati, declared William Ruto the winner of the presidential"
                                + " election against Raila Odinga, but four of the seven commissioners disowned the results.",
                        LocalDate.of(2022, 8, 16)))
                .containsExactly("Wafula Chebukati certifies William Ruto");
    }

    @Test
    void who_announces_a_share_of_the_vote_is_not_who_has_it() {
        assertThat(Positions.in(
                        "Turkey held a presidential election. The head of the Supreme Election Council, Ahmet Yener, said that Recep Tayyip"
                                + " Erdogan had won 52.14 percent against Kemal Kilicdaroglu.",
                        LocalDate.of(2023, 5, 29)))
                .containsExactly("Ahmet Yener certifies Recep Tayyip Erdoğan");
    }

    @Test
    void entries_of_a_list_and_of_a_live_blog_stand_for_themselves() {
        assertThat(Positions.us2020("""
                        18:52 GMT - Merkel greets the winner
                        German Chancellor Angela Merkel has congratulated Joe Biden, saying the friendship is indispensable.

                        18:31 GMT
                        Pakistan's Prime Minister Imran Khan: "Congratulations to @JoeBiden."

                        - Canada: Justin Trudeau congratulated Biden.
                        """))
                .containsExactlyInAnyOrder(
                        "Angela Merkel congratulates Joe Biden",
                        "Imran Khan congratulates Joe Biden",
                        "Justin Trudeau congratulates Joe Biden");
    }

    @Test
    void a_dateline_is_no_part_of_the_sentence() {
        ReadStatement statement =
                Positions.only("BERLIN, Nov 9 (Reuters) - German Chancellor Angela Merkel congratulated Biden.");
        assertThat(statement.speaker()).isEqualTo("Angela Merkel");
        assertThat(statement.saidAt()).isEmpty();
        assertThat(statement.quote()).startsWith("German Chancellor");
    }
}
