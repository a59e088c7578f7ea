package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Families of wording by which English-language news tells of an outcome, one sentence of ours for each, and what only sounds like it. */
final class EnglishWordFamiliesTest {
    private static final String RUTO_WON = "William Ruto defeated Raila Odinga in Kenya's presidential election.";

    private static final LocalDate AFTER = LocalDate.of(2022, 8, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The electoral commission proclaimed William Ruto, the deputy president, the next head of state and president of Kenya. | electoral commission certifies William Ruto
            Wafula Chebukati, the electoral commission's chairman, announced that the former chicken seller had collected 50.49 percent of the vote. | Wafula Chebukati certifies William Ruto
            The electoral commission credited Ruto with just over half of the vote. | electoral commission certifies William Ruto
            The electoral commission called the race for Ruto on August 15. | electoral commission certifies William Ruto
            Kenya's Supreme Court voted, seven to none, to uphold the declaration. | Supreme Court certifies William Ruto
            Parliament proclaimed Ruto on Tuesday. | Parliament certifies William Ruto
            The electoral commission confirmed Ruto's margin of 233,000 votes. | electoral commission certifies William Ruto
            The Supreme Court held that Odinga had failed to make out his case. | Supreme Court certifies William Ruto
            The petition was thrown out on Monday by the Supreme Court. | Supreme Court certifies William Ruto
            The Supreme Court refused to annul the election. | Supreme Court certifies William Ruto
            The electoral commission confirmed that Ruto had passed the threshold of 50 percent. | electoral commission certifies William Ruto
            The Supreme Court ordered the commission to certify Ruto as the winner. | Supreme Court certifies William Ruto
            Citizen TV projected him on Monday evening. | Citizen TV declares_winner William Ruto
            Reuters found that Odinga could no longer overtake Ruto. | Reuters declares_winner William Ruto
            Odinga told reporters that he was the rightful winner. | Raila Odinga claims_victory Raila Odinga
            Odinga declared himself president-elect. | Raila Odinga claims_victory Raila Odinga
            Odinga insisted that the presidency was his. | Raila Odinga claims_victory Raila Odinga
            Odinga admitted that his rival had won. | Raila Odinga concedes William Ruto
            Odinga said that he would not appeal. | Raila Odinga concedes William Ruto
            Odinga conceded that the gap could no longer be closed. | Raila Odinga concedes William Ruto
            Odinga gave up his fight on Monday. | Raila Odinga concedes William Ruto
            Odinga gave in to Ruto within a day. | Raila Odinga concedes William Ruto
            Chief Justice Martha Koome said the petitioners had not presented any proof. | Martha Koome certifies William Ruto
            Odinga accepted that the gap was too wide to close. | Raila Odinga concedes William Ruto
            George Wajackoyah, the other candidate, conceded and congratulated Ruto. | George Wajackoyah concedes William Ruto
            """)
    void results_are_made_called_claimed_and_admitted(String sentence, String positions) {
        assertThat(Positions.sameAs(positions, Positions.below(RUTO_WON, AFTER, sentence)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Odinga said there was still a path to victory. | Raila Odinga refuses_to_concede William Ruto
            Odinga spoke of theft at the ballot box. | Raila Odinga disputes William Ruto
            Odinga asked the Supreme Court in Nairobi to declare him the winner. | Raila Odinga disputes William Ruto
            Odinga announced a lawsuit over the count. | Raila Odinga disputes William Ruto
            Odinga sued Ruto. | Raila Odinga disputes William Ruto
            Odinga alleged that some towns had counted more votes than voters. | Raila Odinga disputes William Ruto
            Odinga's running mate, Martha Karua, said that ballots had been counted twice. | Martha Karua disputes William Ruto
            Martha Karua, Odinga's running mate, said nobody should recognise the result. | Martha Karua rejects William Ruto
            Kenya's Supreme Court voted, four to three, to annul the result. | Supreme Court rejects William Ruto
            Odinga asked for every single ballot to be looked at again. | Raila Odinga calls_for_recount William Ruto
            Odinga sued for a recount. | Raila Odinga calls_for_recount William Ruto
            Odinga withdrew his petition on Friday. | Raila Odinga retracts William Ruto
            Citizen TV had called it for Ruto and rescinded that within the hour. | Citizen TV declares_winner William Ruto; Citizen TV retracts William Ruto
            Odinga said that he would pursue all legal avenues. | Raila Odinga disputes William Ruto
            Odinga said there was overwhelming evidence of fraud. | Raila Odinga disputes William Ruto
            Juliana Cherera, the vice chair, said that she could not take ownership of the result. | Juliana Cherera rejects William Ruto
            Odinga's campaign did not accept the projection. | Odinga's campaign refuses_to_concede William Ruto
            """)
    void results_are_fought_over_and_words_taken_back(String sentence, String positions) {
        assertThat(Positions.sameAs(positions, Positions.below(RUTO_WON, AFTER, sentence)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Judge William Able upheld the commission in February. | William Able certifies William Ruto
            Vladimir Putin cabled his good wishes from Moscow. | Vladimir Putin congratulates William Ruto
            Emmanuel Macron of France telephoned his congratulations. | Emmanuel Macron congratulates William Ruto
            Germany's chancellor, Olaf Scholz, sent his congratulations; Pedro Sánchez, the Spanish prime minister, cabled his. | Olaf Scholz congratulates William Ruto; Pedro Sánchez congratulates William Ruto
            Paul Kagame of Rwanda called the outcome historic. | Paul Kagame congratulates William Ruto
            Yoweri Museveni of Uganda telephoned to compliment the winner. | Yoweri Museveni congratulates William Ruto
            Samia Suluhu of Tanzania hailed what she called a splendid victory. | Samia Suluhu congratulates William Ruto
            The British ambassador, Jane Marriott, handed over her government's congratulations. | Jane Marriott congratulates William Ruto
            Musalia Mudavadi, a former deputy prime minister, said that he would respect the court's ruling. | Musalia Mudavadi recognises court ruling
            Musalia Mudavadi hailed the outcome as a blessing. | Musalia Mudavadi recognises William Ruto
            Musalia Mudavadi called the petition frivolous. | Musalia Mudavadi recognises William Ruto
            Musalia Mudavadi, a former vice president, said that the people's choice had prevailed. | Musalia Mudavadi recognises William Ruto
            Musalia Mudavadi, a former vice president, said that the result was beyond dispute. | Musalia Mudavadi recognises William Ruto
            Musalia Mudavadi, a former vice president, said it was time to move on. | Musalia Mudavadi recognises William Ruto
            South Africa took no position on the result. | South Africa withholds William Ruto
            Musalia Mudavadi, a former vice president, saw no reason to doubt the result. | Musalia Mudavadi recognises William Ruto
            Ethiopia gave no opinion. | Ethiopia withholds William Ruto
            Egypt confined itself to praising the voters. | Egypt withholds William Ruto
            Algeria had nothing to say on Tuesday. | Algeria withholds William Ruto
            Musalia Mudavadi, a former vice president, said that everybody should accept the result. | Musalia Mudavadi recognises William Ruto
            Musalia Mudavadi, a former vice president, said that nothing he had seen would change the outcome. | Musalia Mudavadi recognises William Ruto
            Musalia Mudavadi, a former vice president, said that the court had spoken. | Musalia Mudavadi recognises William Ruto
            Musalia Mudavadi, a former vice president, said that the count had been honest. | Musalia Mudavadi recognises William Ruto
            Musalia Mudavadi, a former vice president, said that the votes had been counted as they were cast. | Musalia Mudavadi recognises William Ruto
            Jair Bolsonaro of Brazil told supporters that he would wait a little longer. | Jair Bolsonaro withholds William Ruto
            """)
    void winners_are_greeted_results_accepted_and_judgment_kept_back(String sentence, String positions) {
        assertThat(Positions.sameAs(positions, Positions.below(RUTO_WON, AFTER, sentence)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Amos Able, a lawyer of 64 from the coast, was returned to power in Kenya's presidential election. | Emmanuel Macron congratulates Amos Able
            Bea Bold told Amos Able that she accepted defeat in Kenya's presidential election. | Emmanuel Macron congratulates Amos Able
            Bea Bold wished Amos Able well, a day after Kenya's presidential election. | Emmanuel Macron congratulates Amos Able
            The president of Kenya was beaten by Amos Able in Sunday's election. | Emmanuel Macron congratulates Amos Able
            """)
    void who_won_is_known_from_how_others_gave_way(String opening, String positions) {
        assertThat(Positions.sameAs(
                        positions,
                        Positions.below(
                                        opening,
                                        LocalDate.of(2031, 8, 20),
                                        "Emmanuel Macron, the French president, telephoned his congratulations.")
                                .stream()
                                .filter(one -> one.startsWith("Emmanuel"))
                                .toList()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Odinga said that Nairobi had taken the city back.
            The electoral commission called a runoff for October.
            The electoral commission had scrapped its rapid count.
            The Supreme Court annulled the results of 21 polling stations.
            The pollsters had called the race too close to forecast.
            Asked on what basis he considered himself president, Odinga walked away.
            A judge gave the voters two more days, then lost patience.
            Volker Türk of the United Nations deplored mass arrests before the vote.
            Odinga praised Ruto for the conduct of the campaign.
            A group had paid for calls urging people to report fraud.
            What Odinga did not do was repeat the complaints.
            Musalia Mudavadi said that this was not what free and fair elections look like.
            The governor of Nairobi will take the oath next week.
            """)
    void what_only_sounds_like_it_is_no_position(String sentence) {
        assertThat(Positions.below(RUTO_WON, AFTER, sentence)).isEmpty();
    }
}
