package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How English-language news tells that media and pollsters called a race: sentences of ours, and near misses that take no position. */
final class EnglishCallsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Associated Press called the race for Biden at 11:25 a.m. | Associated Press declares_winner Joe Biden
            The AP called Georgia for Biden. | AP declares_winner Joe Biden
            CNN, NBC and CBS projected that Biden had won. | CNN declares_winner Joe Biden; NBC declares_winner Joe Biden; CBS declares_winner Joe Biden
            CNN projected Biden as the winner, followed by NBC News and Fox News. | CNN declares_winner Joe Biden; NBC News declares_winner Joe Biden; Fox News declares_winner Joe Biden
            Fox News' decision desk called Arizona for Biden. | Fox News declares_winner Joe Biden
            Fox News projected a Biden win in Arizona. | Fox News declares_winner Joe Biden
            Biden won Georgia, Edison Research projected. | Edison Research declares_winner Joe Biden
            Biden has won Arizona, Edison Research said. | Edison Research declares_winner Joe Biden
            Biden was projected to win Georgia, according to Edison Research. | Edison Research declares_winner Joe Biden
            Biden has won the presidency, according to the Associated Press. | Associated Press declares_winner Joe Biden
            Decision Desk HQ was first to call the election for Biden. | Decision Desk HQ declares_winner Joe Biden
            Major television networks projected Biden as the winner. | Major television networks declares_winner Joe Biden
            US television networks called the election for Biden on Saturday. | US television networks declares_winner Joe Biden
            The race was called by the AP, which declared Biden the victor. | AP declares_winner Joe Biden
            CNN's projection of a Biden victory came first. | CNN declares_winner Joe Biden
            The New York Times reported that Biden had won. | New York Times declares_winner Joe Biden
            Reuters has projected Biden the winner. | Reuters declares_winner Joe Biden
            The networks had called the election at midday, naming Biden the winner. | networks declares_winner Joe Biden
            Fox News also declared Biden the winner. | Fox News declares_winner Joe Biden
            Biden was declared the winner by the Associated Press. | Associated Press declares_winner Joe Biden
            NBC News declared Biden the "apparent winner" in Georgia. | NBC News declares_winner Joe Biden
            CNN said that it would wait to call Georgia. | CNN withholds Joe Biden
            NBC News projects that Biden will win Wisconsin. | NBC News declares_winner Joe Biden
            The AP calls Michigan for Biden. | AP declares_winner Joe Biden
            CNN projects Joe Biden the winner. | CNN declares_winner Joe Biden
            """)
    void the_united_states_in_2020(String sentence, String positions) {
        assertThat(Positions.sameAs(positions, Positions.afterUs2020(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            An NBC poll gave Biden a lead of ten points.
            CNN reported that Biden led in Georgia.
            According to Edison Research, turnout was the highest in a century.
            The AP reported that Trump would speak at noon.
            The New York Times endorsed Biden.
            The Associated Press contributed to this report.
            """)
    void the_united_states_in_2020_and_nobody_takes_a_position(String sentence) {
        assertThat(Positions.afterUs2020(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Projections by pollsters Ifop, Elabe and Ipsos showed Macron winning with 58 percent of the vote. | Ifop declares_winner Emmanuel Macron; Elabe declares_winner Emmanuel Macron; Ipsos declares_winner Emmanuel Macron
            Macron took 58% of the vote, according to Elabe. | Elabe declares_winner Emmanuel Macron
            The polling institute Elabe put Macron on 57.6 percent. | Elabe declares_winner Emmanuel Macron
            """)
    void france_2022(String sentence, String positions) {
        After.FRANCE_2022.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A quick count by pollster Indikator showed Prabowo with 58 percent. | Indikator declares_winner Prabowo Subianto
            """)
    void indonesia_2024(String sentence, String positions) {
        After.INDONESIA_2024.expect(positions, sentence);
    }
}
