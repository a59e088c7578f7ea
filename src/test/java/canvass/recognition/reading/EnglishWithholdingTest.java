package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How English-language news tells that somebody waited, or said nothing: sentences of ours, and near misses that take no position. */
final class EnglishWithholdingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russian President Vladimir Putin has not yet congratulated Biden. | Vladimir Putin withholds Joe Biden
            Putin has yet to congratulate Biden. | Putin withholds Joe Biden
            The Kremlin said it would wait for the official results before congratulating anyone. | Kremlin withholds Joe Biden
            "We think it appropriate to wait for the official counting of votes," Kremlin spokesman Dmitry Peskov said. | Dmitry Peskov withholds Joe Biden
            Dmitry Peskov, the Kremlin spokesman, said Moscow would wait for official results. | Dmitry Peskov withholds Joe Biden
            Kremlin spokesman Dmitry Peskov told reporters that Putin would not comment until the results were final. | Dmitry Peskov withholds Joe Biden
            "We understand that the outcome of the election will be determined in accordance with U.S. laws and procedures," said Wang Wenbin, a foreign ministry spokesman. | Wang Wenbin withholds Joe Biden
            Russia would wait for the official results before it congratulated anybody, Kremlin spokesman Dmitry Peskov said. | Dmitry Peskov withholds Joe Biden
            Mexican President Andres Manuel Lopez Obrador said he would not follow other leaders in congratulating Biden. | Andres Manuel Lopez Obrador withholds Joe Biden
            China refrained from congratulating Biden. | China withholds Joe Biden
            Among those yet to congratulate Biden are Russia's Vladimir Putin and China's Xi Jinping. | Vladimir Putin withholds Joe Biden; Xi Jinping withholds Joe Biden
            Xi Jinping, Vladimir Putin and Jair Bolsonaro have so far remained silent. | Xi Jinping withholds Joe Biden; Vladimir Putin withholds Joe Biden; Jair Bolsonaro withholds Joe Biden
            Notable holdouts included Vladimir Putin and Jair Bolsonaro. | Vladimir Putin withholds Joe Biden; Jair Bolsonaro withholds Joe Biden
            Brazilian President Jair Bolsonaro, an ally of Trump, has kept quiet about the result. | Jair Bolsonaro withholds Joe Biden
            Bolsonaro has made no comment on the outcome. | Bolsonaro withholds Joe Biden
            There was no immediate comment from Bolsonaro. | Bolsonaro withholds Joe Biden
            There has been no word from Kim Jong Un of North Korea. | Kim Jong Un withholds Joe Biden
            North Korea has yet to mention the result in state media. | North Korea withholds Joe Biden
            Mexican President Andres Manuel Lopez Obrador said he would wait until "all the legal matters have been resolved". | Andres Manuel Lopez Obrador withholds Joe Biden
            "We don't want to be imprudent," Lopez Obrador said. "We want to wait until all legal issues are resolved." | Lopez Obrador withholds Joe Biden
            Lopez Obrador declined to congratulate Biden, saying it was too soon. | Lopez Obrador withholds Joe Biden
            Slovenian Prime Minister Janez Jansa has not acknowledged Biden's victory. | Janez Jansa withholds Joe Biden
            Senate Majority Leader Mitch McConnell has not recognised Biden as president-elect. | Mitch McConnell withholds Joe Biden
            McConnell declined to say whether Biden had won. | McConnell withholds Joe Biden
            Secretary of State Mike Pompeo refused to acknowledge Biden's victory. | Mike Pompeo rejects Joe Biden
            The head of the General Services Administration, Emily Murphy, has not yet ascertained a winner. | Emily Murphy withholds Joe Biden
            The Associated Press has not called Georgia. | Associated Press withholds Joe Biden
            The AP said it would not call the race because it was too close. | AP withholds Joe Biden
            NBC said the race was too close to call. | NBC withholds Joe Biden
            Erdogan stayed silent for three days. | Erdogan withholds Joe Biden
            Erdogan held back from congratulating Biden. | Erdogan withholds Joe Biden
            "After the results are finalised, we will congratulate," Celik said. | Celik withholds Joe Biden
            Estonia's Mart Helme has avoided naming the winner. | Mart Helme withholds Joe Biden
            """)
    void the_united_states_in_2020(String sentence, String positions) {
        assertThat(Positions.sameAs(positions, Positions.afterUs2020(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Saudi king was slow to congratulate Biden.
            Biden waited for the results at home in Wilmington.
            Voters waited for hours to vote.
            Americans are waiting for the final results.
            Trump was silent about the virus.
            Officials said the count would take days.
            The Supreme Court declined to comment on the virus rules.
            Election officials urged voters to be patient.
            """)
    void the_united_states_in_2020_and_nobody_takes_a_position(String sentence) {
        assertThat(Positions.afterUs2020(sentence)).isEmpty();
    }
}
