package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How English-language news tells that somebody disputed or rejected a result: sentences of ours, and near misses that take no position. */
final class EnglishDisputesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Trump has repeatedly claimed without evidence that there was widespread voter fraud. | Donald Trump disputes Joe Biden
            Trump alleged, without providing evidence, that the election was rigged. | Donald Trump disputes Joe Biden
            Trump has made baseless claims of fraud. | Donald Trump disputes Joe Biden
            Trump repeated his false claim that the election was stolen. | Donald Trump disputes Joe Biden
            "This election was rigged," Trump said. | Donald Trump disputes Joe Biden
            "We have found many illegal votes," said Rudy Giuliani, Trump's lawyer. | Rudy Giuliani disputes Joe Biden
            Trump's campaign has filed a slew of lawsuits challenging the results. | Trump campaign disputes Joe Biden
            Texas Attorney General Ken Paxton sued four states over their election procedures. | Ken Paxton disputes Joe Biden
            Trump is contesting the results in several states. | Donald Trump disputes Joe Biden
            Senator Josh Hawley objected to Pennsylvania's electoral votes. | Josh Hawley disputes Joe Biden
            Trump, who has alleged fraud, spoke at the White House. | Donald Trump disputes Joe Biden
            Trump tweeted that the vote count was a "fraud on the American public". | Donald Trump disputes Joe Biden
            Giuliani, the president's personal lawyer, alleged a national conspiracy to steal the election. | Giuliani disputes Joe Biden
            Janez Jansa, Slovenia's prime minister, retweeted claims of fraud. | Janez Jansa disputes US election
            """)
    void the_united_states_in_2020(String sentence, String positions) {
        assertThat(Positions.sameAs(positions, Positions.afterUs2020(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Trump campaign said it would file a lawsuit in Nevada.
            Senator Josh Hawley said he would object to the electoral votes.
            The losing side said the ballots had been tampered with.
            There was no evidence of fraud, election officials said.
            Barr authorised investigations into allegations of voting fraud.
            A judge asked Trump's lawyers for proof of fraud.
            The Attorney General said the department had found no evidence of fraud.
            A man was charged with tax fraud in Georgia.
            Biden said that claims of fraud were an embarrassment.
            Kamala Harris has said that she will contest the 2028 election.
            Nikki Haley challenged Donald Trump in the primary election.
            """)
    void the_united_states_in_2020_and_nobody_takes_a_position(String sentence) {
        assertThat(Positions.afterUs2020(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Odinga called the result "null and void". | Raila Odinga rejects William Ruto
            Odinga filed a petition at the Supreme Court challenging the results. | Raila Odinga disputes William Ruto
            Odinga, who has alleged fraud, petitioned the Supreme Court to nullify the result. | Raila Odinga disputes William Ruto
            Odinga's running mate, Martha Karua, said the process had been flawed. | Martha Karua disputes William Ruto
            Odinga's coalition lodged an appeal with the Supreme Court, saying the vote was rigged. | Odinga coalition disputes William Ruto
            Odinga has gone to court to contest the outcome. | Raila Odinga disputes William Ruto
            Odinga has rejected the results as fraudulent. | Raila Odinga rejects William Ruto
            Odinga refused to accept the outcome. | Raila Odinga rejects William Ruto
            Odinga said that he did not recognise the result. | Raila Odinga rejects William Ruto
            The results were rejected by Odinga, who called them a travesty. | Raila Odinga rejects William Ruto
            "We totally and without reservations reject the presidential election results," said Odinga. | Raila Odinga rejects William Ruto
            "What we saw yesterday was a travesty," Odinga told supporters. | Raila Odinga disputes William Ruto
            Odinga said he rejected the outcome. | Raila Odinga rejects William Ruto
            """)
    void kenya_2022(String sentence, String positions) {
        After.KENYA_2022.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            US Secretary of State Antony Blinken said Washington had "serious concerns" that the result did not reflect the will of the people. | Antony Blinken disputes Nicolás Maduro
            Chilean President Gabriel Boric said the results were "hard to believe". | Gabriel Boric disputes Nicolás Maduro
            Opposition leader María Corina Machado said González had won with 70 percent of the vote. | María Corina Machado claims_victory Edmundo González
            The United States recognised González as the winner. | United States recognises Edmundo González
            Argentina's president, Javier Milei, called the election a fraud. | Javier Milei disputes Nicolás Maduro
            Peru recalled its ambassador after denouncing the result. | Peru disputes Nicolás Maduro
            Josep Borrell, the EU's foreign policy chief, called for full transparency in the count. | Josep Borrell disputes Nicolás Maduro
            Brazil, Colombia and Mexico urged the electoral authorities to publish the tally sheets. | Brazil disputes Nicolás Maduro; Colombia disputes Nicolás Maduro; Mexico disputes Nicolás Maduro
            China, Russia, Cuba and Iran congratulated Maduro. | China congratulates Nicolás Maduro; Russia congratulates Nicolás Maduro; Cuba congratulates Nicolás Maduro; Iran congratulates Nicolás Maduro
            """)
    void venezuela_2024(String sentence, String positions) {
        After.VENEZUELA_2024.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Tikhanovskaya rejected the official results. | Tikhanovskaya rejects Alexander Lukashenko
            The European Union refused to recognise the election results. | European Union rejects Alexander Lukashenko
            The EU said the election was neither free nor fair. | EU disputes Alexander Lukashenko
            Lithuania does not recognise Lukashenko as the legitimate president, Foreign Minister Linas Linkevicius said. | Linas Linkevicius rejects Alexander Lukashenko
            Germany expressed strong doubts about the election. | Germany disputes Alexander Lukashenko
            Vladimir Putin sent Lukashenko a telegram congratulating him. | Vladimir Putin congratulates Alexander Lukashenko
            """)
    void belarus_2020(String sentence, String positions) {
        After.BELARUS_2020.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            EU leaders rejected the result at an emergency summit.
            """)
    void belarus_2020_and_nobody_takes_a_position(String sentence) {
        After.BELARUS_2020.expectNothing(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Obi told a news conference that he had won the election and would prove it. | Peter Obi claims_victory Peter Obi
            Atiku Abubakar described the election as a "rape of democracy". | Atiku Abubakar disputes Bola Tinubu
            The PDP and the Labour Party demanded that the vote be cancelled. | PDP disputes Bola Tinubu; Labour Party disputes Bola Tinubu
            Atiku filed a suit asking the tribunal to annul the vote. | Atiku Abubakar disputes Bola Tinubu
            """)
    void nigeria_2023(String sentence, String positions) {
        After.NIGERIA_2023.expect(positions, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The parties called for a fresh election.
            """)
    void nigeria_2023_and_nobody_takes_a_position(String sentence) {
        After.NIGERIA_2023.expectNothing(sentence);
    }
}
