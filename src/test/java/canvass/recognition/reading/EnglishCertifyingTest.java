package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How English-language news tells that an electoral body, a court or electors made or upheld a result: sentences of ours, and near misses that take no position. */
final class EnglishCertifyingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Electoral College formally confirmed Biden's victory on Monday. | Electoral College certifies Joe Biden
            Pennsylvania certified Biden's win on Tuesday. | Pennsylvania certifies Joe Biden
            Michigan's Board of State Canvassers voted 3-0 to certify the results of the election. | Board of State Canvassers certifies Joe Biden
            The Michigan Board of State Canvassers certified Biden's victory in the state. | Michigan Board of State Canvassers certifies Joe Biden
            Arizona Secretary of State Katie Hobbs signed off on the results on Monday. | Katie Hobbs certifies Joe Biden
            Arizona's governor, Doug Ducey, certified the state's results. | Doug Ducey certifies Joe Biden
            Arizona Governor Doug Ducey signed the papers certifying Biden's victory. | Doug Ducey certifies Joe Biden
            Nevada's Supreme Court unanimously certified Biden's victory. | Nevada's Supreme Court certifies Joe Biden
            Wisconsin Governor Tony Evers signed the certificate of ascertainment. | Tony Evers certifies Joe Biden
            The results were certified by Pennsylvania Secretary of State Kathy Boockvar. | Kathy Boockvar certifies Joe Biden
            The Pennsylvania Department of State certified the results of the November 3 election. | Pennsylvania Department of State certifies Joe Biden
            Congress certified Biden's victory early on Thursday. | Congress certifies Joe Biden
            Congress formally affirmed Biden's electoral college win. | Congress certifies Joe Biden
            The Supreme Court rejected a lawsuit by Texas seeking to overturn the election results. | Supreme Court certifies Joe Biden
            The US Supreme Court on Friday dismissed the Trump campaign's bid to overturn the results. | US Supreme Court certifies Joe Biden
            Judge Stephanos Bibas wrote that the campaign's claims had no merit, rejecting the appeal. | Stephanos Bibas certifies Joe Biden
            The Wisconsin Supreme Court upheld Biden's victory in the state. | Wisconsin Supreme Court certifies Joe Biden
            Wayne County's Board of Canvassers voted unanimously to certify the results. | Board of Canvassers certifies Joe Biden
            Electors in all 50 states cast their votes, giving Biden 306 to Trump's 232. | Electors certifies Joe Biden
            Georgia's secretary of state certified Biden's narrow victory on Friday. | Georgia's secretary of state certifies Joe Biden
            California's 55 electors put Biden over the top. | California's 55 electors certifies Joe Biden
            Georgia completed its hand audit and Brad Raffensperger, the secretary of state, certified the results. | Brad Raffensperger certifies Joe Biden
            Georgia's secretary of state, Brad Raffensperger, said the hand recount had affirmed Biden's victory. | Brad Raffensperger certifies Joe Biden
            """)
    void the_united_states_in_2020(String sentence, String positions) {
        assertThat(Positions.sameAs(positions, Positions.afterUs2020(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The board is due to meet on Monday to certify the results.
            The county clerk handed out certified copies of the minutes.
            The court certified the class action against the bank, the company said.
            Michigan has until December 8 to certify the results.
            A court ordered the release of the documents on the election.
            The Supreme Court has yet to rule on the challenge.
            Judge Matthew Brann heard arguments on Tuesday in the Trump campaign's lawsuit.
            """)
    void the_united_states_in_2020_and_nobody_takes_a_position(String sentence) {
        assertThat(Positions.afterUs2020(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya's electoral commission declared William Ruto the winner of the presidential election. | electoral commission certifies William Ruto
            The chairman of Kenya's electoral commission, Wafula Chebukati, declared William Ruto the winner with 50.49 percent of the vote. | Wafula Chebukati certifies William Ruto
            Wafula Chebukati, the chairman of the Independent Electoral and Boundaries Commission, declared Ruto president-elect. | Wafula Chebukati certifies William Ruto
            Ruto was declared the winner on Monday by the electoral commission's chairman, Wafula Chebukati. | Wafula Chebukati certifies William Ruto
            Ruto was declared president-elect by the IEBC. | IEBC certifies William Ruto
            Ruto won 50.49% of the vote against Odinga's 48.85%, according to the electoral commission. | electoral commission certifies William Ruto
            Ruto garnered 7.18 million votes, or 50.49%, the electoral commission said. | electoral commission certifies William Ruto
            The Supreme Court upheld Ruto's win, dismissing Odinga's petition. | Supreme Court certifies William Ruto
            Kenya's Supreme Court on Monday unanimously upheld William Ruto's victory in last month's election. | Kenya's Supreme Court certifies William Ruto
            "The petitions are dismissed," said Martha Koome, the chief justice. "The declaration of Ruto as president-elect is valid." | Martha Koome certifies William Ruto
            The court threw out petitions challenging the outcome. | court certifies William Ruto
            The Independent Electoral and Boundaries Commission announced that Ruto had beaten Odinga by about 233,000 votes. | Independent Electoral and Boundaries Commission certifies William Ruto
            The IEBC published the final results, showing Ruto ahead with 50.49 percent. | IEBC certifies William Ruto
            """)
    void kenya_2022(String sentence, String positions) {
        After.KENYA_2022.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Brazil's electoral authority said Lula had secured 50.9% of the vote against 49.1% for Bolsonaro. | Brazil's electoral authority certifies Luiz Inácio Lula da Silva
            Brazil's top electoral court declared Lula the winner of Sunday's runoff. | Brazil's top electoral court certifies Luiz Inácio Lula da Silva
            The Superior Electoral Court (TSE) declared Lula president-elect. | Superior Electoral Court certifies Luiz Inácio Lula da Silva
            Alexandre de Moraes, the head of the electoral court, proclaimed the result and said Lula was mathematically elected. | Alexandre de Moraes certifies Luiz Inácio Lula da Silva
            The electoral court rejected a complaint from Bolsonaro's party and fined it. | electoral court certifies Luiz Inácio Lula da Silva
            """)
    void brazil_2022(String sentence, String positions) {
        After.BRAZIL_2022.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Venezuela's National Electoral Council (CNE) proclaimed Maduro the winner with 51% of the vote. | National Electoral Council certifies Nicolás Maduro
            The head of the electoral council, Elvis Amoroso, said Maduro had won 51.2% of votes. | Elvis Amoroso certifies Nicolás Maduro
            The electoral authority, controlled by Maduro loyalists, named him the winner. | electoral authority certifies Nicolás Maduro
            Venezuela's Supreme Tribunal of Justice validated the result. | Supreme Tribunal of Justice certifies Nicolás Maduro
            """)
    void venezuela_2024(String sentence, String positions) {
        After.VENEZUELA_2024.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Nigeria's Independent National Electoral Commission (INEC) declared Bola Tinubu the winner. | Independent National Electoral Commission certifies Bola Tinubu
            Mahmood Yakubu, the INEC chairman, announced the result in the early hours of Wednesday. | Mahmood Yakubu certifies Bola Tinubu
            Tinubu polled 8.8 million votes to win, INEC chairman Mahmood Yakubu said. | Mahmood Yakubu certifies Bola Tinubu
            "Tinubu Bola Ahmed, having satisfied the requirements of the law, is hereby declared the winner," Yakubu, the electoral commission chairman, said. | Yakubu certifies Bola Tinubu
            INEC handed Tinubu his certificate of return. | INEC certifies Bola Tinubu
            The presidential election tribunal affirmed Tinubu's victory and threw out the petitions by Atiku and Obi. | presidential election tribunal certifies Bola Tinubu
            """)
    void nigeria_2023(String sentence, String positions) {
        After.NIGERIA_2023.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Central Election Commission said Lukashenko had taken 80 percent of the vote. | Central Election Commission certifies Alexander Lukashenko
            Lidia Yermoshina, head of the Central Election Commission, said Lukashenko won 80.1% and Tikhanovskaya 10.1%. | Lidia Yermoshina certifies Alexander Lukashenko
            """)
    void belarus_2020(String sentence, String positions) {
        After.BELARUS_2020.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Official results gave Lukashenko 80% of the vote.
            Election officials said Lukashenko had won with 80 percent of the vote.
            """)
    void belarus_2020_and_nobody_takes_a_position(String sentence) {
        After.BELARUS_2020.expectNothing(sentence);
    }
}
