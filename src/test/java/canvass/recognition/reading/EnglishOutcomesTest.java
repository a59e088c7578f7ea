package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How English-language news tells of concessions, claims, recounts, observers and what was taken back: sentences of ours, and near misses that take no position. */
final class EnglishOutcomesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Trump has refused to concede the election. | Donald Trump refuses_to_concede Joe Biden
            Trump, who has not conceded, played golf. | Donald Trump refuses_to_concede Joe Biden
            Trump has shown no sign of conceding. | Donald Trump refuses_to_concede Joe Biden
            Trump's refusal to concede has delayed the transition. | Donald Trump refuses_to_concede Joe Biden
            "We will never concede," Trump told the crowd. | Donald Trump refuses_to_concede Joe Biden
            Trump continued to insist he had won. | Donald Trump claims_victory Donald Trump
            Trump falsely claimed victory. | Donald Trump claims_victory Donald Trump
            "Frankly, we did win this election," Trump said. | Donald Trump claims_victory Donald Trump
            Trump insisted that he had won the election. | Donald Trump claims_victory Donald Trump
            Trump has refused to accept defeat. | Donald Trump refuses_to_concede Joe Biden
            Trump refuses to acknowledge that he lost. | Donald Trump refuses_to_concede Joe Biden
            Trump's campaign said the race was "far from over". | Trump campaign refuses_to_concede Joe Biden
            Trump had yet to accept the result. | Donald Trump refuses_to_concede Joe Biden
            Trump conceded defeat. | Donald Trump concedes Joe Biden
            Trump conceded to Biden in a video. | Donald Trump concedes Joe Biden
            Trump conceded on Thursday that a new administration would be inaugurated. | Donald Trump concedes Joe Biden
            Trump admitted defeat. | Donald Trump concedes Joe Biden
            Trump called Biden to concede. | Donald Trump concedes Joe Biden
            Trump telephoned Biden to congratulate him on his victory. | Donald Trump concedes Joe Biden
            In his concession speech, Trump thanked his supporters. | Donald Trump concedes Joe Biden
            Trump's campaign requested a recount in Wisconsin. | Trump campaign calls_for_recount Joe Biden
            The Trump campaign paid $3 million for a partial recount in two Wisconsin counties. | Trump campaign calls_for_recount Joe Biden
            Trump demanded a recount of the votes in Georgia. | Donald Trump calls_for_recount Joe Biden
            Georgia's secretary of state, Brad Raffensperger, ordered a hand recount. | Brad Raffensperger calls_for_recount Joe Biden
            The OSCE said it had found no evidence of fraud. | OSCE observes US election
            Observers from the Organization of American States reported no serious irregularities. | Organization of American States observes US election
            Michael Georg Link, who led the OSCE observer mission, said Trump's allegations were baseless. | Michael Georg Link observes US election
            Fox News retracted its call of Arizona. | Fox News retracts Joe Biden
            Senator Mitt Romney recognised Biden as president-elect. | Mitt Romney recognises Joe Biden
            Mitch McConnell acknowledged Biden as president-elect. | Mitch McConnell recognises Joe Biden
            Mitch McConnell acknowledged Biden's victory on Tuesday. | Mitch McConnell recognises Joe Biden
            Republican Senator Pat Toomey said Biden had won the election. | Pat Toomey recognises Joe Biden
            Attorney General William Barr said the Justice Department had found no evidence of widespread fraud. | William Barr recognises Joe Biden
            Chris Krebs said the election was the most secure in American history. | Chris Krebs recognises Joe Biden
            European Commission President Ursula von der Leyen said she looked forward to working with President-elect Biden. | Ursula von der Leyen recognises Joe Biden
            Zimbabwe's Emmerson Mnangagwa looked forward to working with the new president. | Emmerson Mnangagwa recognises Joe Biden
            """)
    void the_united_states_in_2020(String sentence, String positions) {
        assertThat(Positions.sameAs(positions, Positions.afterUs2020(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Trump said he would leave the White House if the Electoral College voted for Biden.
            Republican Senator Lindsey Graham urged Trump not to concede.
            Trump said conceding would be a mistake.
            Jill Biden said that Trump should concede.
            The campaign asked for a second recount.
            The result could lead to a recount.
            The recount of events took an hour.
            Former New Jersey governor Chris Christie called on Trump to concede.
            """)
    void the_united_states_in_2020_and_nobody_takes_a_position(String sentence) {
        assertThat(Positions.afterUs2020(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "I will respect the ruling of the court," Odinga said. | Raila Odinga concedes William Ruto
            Odinga said he respected the court's decision although he disagreed with it. | Raila Odinga concedes William Ruto
            Observers from the European Union said the vote was credible. | European Union observes Kenya election
            The Carter Center praised the conduct of the vote. | Carter Center observes Kenya election
            The African Union observer mission said the election was peaceful and transparent. | African Union observes Kenya election
            The East African Community observer mission commended the commission for a credible poll. | East African Community observer mission observes Kenya election
            ECOWAS observers called the vote free and fair. | ECOWAS observes Kenya election
            EU observers criticised a lack of transparency in the tallying. | EU observers observes Kenya election
            The head of the Commonwealth observer group, Bruce Golding, said the election was credible. | Bruce Golding observes Kenya election
            Ruto claimed victory. | William Ruto claims_victory William Ruto
            "I want to congratulate my opponent," Odinga said, conceding defeat. | Raila Odinga concedes William Ruto
            """)
    void kenya_2022(String sentence, String positions) {
        After.KENYA_2022.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Bolsonaro has not conceded. | Jair Bolsonaro refuses_to_concede Luiz Inácio Lula da Silva
            Bolsonaro did not concede defeat in a brief speech. | Jair Bolsonaro refuses_to_concede Luiz Inácio Lula da Silva
            Bolsonaro, who had yet to concede or speak publicly, stayed in his palace. | Jair Bolsonaro refuses_to_concede Luiz Inácio Lula da Silva
            Bolsonaro broke his silence without acknowledging defeat. | Jair Bolsonaro refuses_to_concede Luiz Inácio Lula da Silva
            Arthur Lira, the speaker of the lower house, said the will of the majority must never be contested. | Arthur Lira recognises Luiz Inácio Lula da Silva
            Bolsonaro's party asked the electoral court to annul votes cast on some machines. | Bolsonaro party disputes Luiz Inácio Lula da Silva
            US President Joe Biden congratulated Lula on winning "free, fair and credible elections". | Joe Biden congratulates Luiz Inácio Lula da Silva
            """)
    void brazil_2022(String sentence, String positions) {
        After.BRAZIL_2022.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Massa conceded defeat before official results were out. | Sergio Massa concedes Javier Milei
            Massa said he had called Milei to congratulate him. | Sergio Massa concedes Javier Milei
            Economy Minister Sergio Massa acknowledged that he had lost. | Sergio Massa concedes Javier Milei
            Milei's rival, Sergio Massa, recognised his defeat. | Sergio Massa concedes Javier Milei
            Massa phoned Milei to wish him luck. | Sergio Massa concedes Javier Milei
            Donald Trump congratulated Milei. "I am very proud of you," he wrote. | Donald Trump congratulates Javier Milei
            """)
    void argentina_2023(String sentence, String positions) {
        After.ARGENTINA_2023.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ba accepted defeat and called Faye to congratulate him. | Amadou Ba concedes Bassirou Diomaye Faye
            Outgoing President Macky Sall congratulated Faye, calling it a victory for democracy. | Macky Sall congratulates Bassirou Diomaye Faye
            """)
    void senegal_2024(String sentence, String positions) {
        After.SENEGAL_2024.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ECOWAS urged Jammeh to reverse his position.
            """)
    void gambia_2016_and_nobody_takes_a_position(String sentence) {
        After.GAMBIA_2016.expectNothing(sentence);
    }
}
