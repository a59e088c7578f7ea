package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How English-language news tells that somebody congratulated: sentences of ours, and near misses that take no position. */
final class EnglishGreetingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            German Chancellor Angela Merkel congratulated Joe Biden on his victory. | Angela Merkel congratulates Joe Biden
            French President Emmanuel Macron tweeted his congratulations to Biden and Harris. | Emmanuel Macron congratulates Joe Biden
            Macron was quick to congratulate the president-elect, tweeting that there was much to do. | Macron congratulates Joe Biden
            Among the first foreign leaders to offer congratulations was Ireland's prime minister, Micheal Martin. | Micheal Martin congratulates Joe Biden
            Among those offering congratulations was Fijian Prime Minister Frank Bainimarama. | Frank Bainimarama congratulates Joe Biden
            One of the first to congratulate Biden was Fiji's prime minister, Frank Bainimarama. | Frank Bainimarama congratulates Joe Biden
            The first leader to call Biden with congratulations was Canada's Justin Trudeau. | Justin Trudeau congratulates Joe Biden
            Australia's Scott Morrison joined other leaders in congratulating Biden. | Scott Morrison congratulates Joe Biden
            Scott Morrison, the Australian prime minister, became the latest world leader to congratulate Biden. | Scott Morrison congratulates Joe Biden
            In a phone call with Biden, South Korean President Moon Jae-in offered his congratulations. | Moon Jae-in congratulates Joe Biden
            Moon Jae-in, South Korea's president, spoke to Biden by telephone to congratulate him on winning the election. | Moon Jae-in congratulates Joe Biden
            Biden received a congratulatory call from Narendra Modi, India's prime minister. | Narendra Modi congratulates Joe Biden
            Biden received a congratulatory message from Chinese President Xi Jinping. | Xi Jinping congratulates Joe Biden
            A congratulatory telegram from Vladimir Putin arrived in December. | Vladimir Putin congratulates Joe Biden
            Congratulations poured in from Angela Merkel, Emmanuel Macron and Boris Johnson. | Angela Merkel congratulates Joe Biden; Emmanuel Macron congratulates Joe Biden; Boris Johnson congratulates Joe Biden
            Congratulations also came from Pedro Sanchez, the Spanish prime minister. | Pedro Sanchez congratulates Joe Biden
            There were congratulations from Pedro Sanchez, too. | Pedro Sanchez congratulates Joe Biden
            "We are looking forward to working with the next U.S. administration," NATO Secretary-General Jens Stoltenberg said in congratulating Biden. | Jens Stoltenberg congratulates Joe Biden
            "I warmly congratulate Joe Biden on his election," said Jens Stoltenberg, NATO's secretary-general. | Jens Stoltenberg congratulates Joe Biden
            "I would like to congratulate Joe Biden on his success," Stoltenberg said in a statement. | Stoltenberg congratulates Joe Biden
            "Congratulations Mr. President-elect!" tweeted Donald Tusk, the former Polish prime minister. | Donald Tusk congratulates Joe Biden
            "My congratulations to the next president of the United States, Joe Biden," Colombian President Ivan Duque wrote on Twitter. | Ivan Duque congratulates Joe Biden
            Indian Prime Minister Narendra Modi, congratulating Biden on his "spectacular victory", recalled his work as vice-president. | Narendra Modi congratulates Joe Biden
            Modi, who congratulated Biden on Twitter, shared a photograph. | Modi congratulates Joe Biden
            Congratulating Biden on Twitter, Modi recalled his contribution as vice-president. | Modi congratulates Joe Biden
            Iraqi President Barham Salih felicitated Biden on his win. | Barham Salih congratulates Joe Biden
            Egyptian President Abdel Fattah al-Sisi conveyed his congratulations, his spokesman said. | Abdel Fattah al-Sisi congratulates Joe Biden
            Sheikh Mohammed bin Zayed, the crown prince of Abu Dhabi, offered his congratulations on Twitter. | Mohammed bin Zayed congratulates Joe Biden
            Jordan's King Abdullah II wrote that he looked forward to working with Biden, offering his congratulations. | Abdullah II congratulates Joe Biden
            New Zealand Prime Minister Jacinda Ardern extended her warm congratulations to the pair. | Jacinda Ardern congratulates Joe Biden
            Saudi Arabia's King Salman and Crown Prince Mohammed bin Salman sent cables of congratulations to Biden. | King Salman congratulates Joe Biden; Mohammed bin Salman congratulates Joe Biden
            Boris Johnson's message of congratulations mentioned climate change. | Boris Johnson congratulates Joe Biden
            Johnson's congratulations came in a tweet. | Johnson congratulates Joe Biden
            In his congratulatory message, Erdogan spoke of strong ties. | Erdogan congratulates Joe Biden
            Italian Prime Minister Giuseppe Conte hailed Biden's victory. | Giuseppe Conte congratulates Joe Biden
            European Commission President Ursula von der Leyen welcomed Biden's victory. | Ursula von der Leyen congratulates Joe Biden
            Von der Leyen hailed the election of Biden as a new chance. | Von der Leyen congratulates Joe Biden
            Paris Mayor Anne Hidalgo celebrated the win with a tweet reading "Welcome back America". | Anne Hidalgo congratulates Joe Biden
            Former President George W. Bush called Biden to congratulate him. | George W. Bush congratulates Joe Biden
            Senator Mitt Romney of Utah tweeted congratulations to Biden. | Mitt Romney congratulates Joe Biden
            Republican Senator Susan Collins of Maine offered her congratulations to Biden on his "apparent victory". | Susan Collins congratulates Joe Biden
            Greek Prime Minister Kyriakos Mitsotakis telephoned Biden and congratulated him on his election. | Kyriakos Mitsotakis congratulates Joe Biden
            The European Union congratulated Biden and Harris. | European Union congratulates Joe Biden
            Iran's rival, the United Arab Emirates, congratulated Biden. | United Arab Emirates congratulates Joe Biden
            China congratulated Biden on Friday, its foreign ministry said. | China congratulates Joe Biden
            Beijing extended its congratulations to Biden on Friday. | Beijing congratulates Joe Biden
            The Dalai Lama wrote to Biden to congratulate him on his election. | Dalai Lama congratulates Joe Biden
            Venezuelan opposition leader Juan Guaido congratulated Biden, as did President Nicolas Maduro. | Juan Guaido congratulates Joe Biden; Nicolas Maduro congratulates Joe Biden
            Zimbabwe's President Emmerson Mnangagwa wished Biden success. | Emmerson Mnangagwa congratulates Joe Biden
            Zelensky said Ukraine was optimistic as he congratulated Biden. | Zelensky congratulates Joe Biden
            Ukraine's Volodymyr Zelensky, congratulating Biden on Twitter, said Kyiv was optimistic. | Volodymyr Zelensky congratulates Joe Biden
            Swedish Prime Minister Stefan Lofven saluted Biden and Harris. | Stefan Lofven congratulates Joe Biden
            Congratulatory messages were sent by President Cyril Ramaphosa of South Africa and President Uhuru Kenyatta of Kenya. | Cyril Ramaphosa congratulates Joe Biden; Uhuru Kenyatta congratulates Joe Biden
            Biden was congratulated on Saturday by Taiwan's president, Tsai Ing-wen. | Tsai Ing-wen congratulates Joe Biden
            Biden accepted congratulations from Merkel and Macron. | Merkel congratulates Joe Biden; Macron congratulates Joe Biden
            Biden fielded congratulatory calls from Boris Johnson and Emmanuel Macron on Tuesday. | Boris Johnson congratulates Joe Biden; Emmanuel Macron congratulates Joe Biden
            Lebanon's president, Michel Aoun, hoped for balance in relations as he sent congratulations. | Michel Aoun congratulates Joe Biden
            Pope Francis offered his blessings and congratulations in a call with Biden. | Pope Francis congratulates Joe Biden
            Johnson and Macron were among the leaders who congratulated Biden. | Johnson congratulates Joe Biden; Macron congratulates Joe Biden
            Mexico's President Andres Manuel Lopez Obrador sent Biden a letter congratulating him. | Andres Manuel Lopez Obrador congratulates Joe Biden
            In a statement, Norwegian Prime Minister Erna Solberg said: "I congratulate Joe Biden on his victory." | Erna Solberg congratulates Joe Biden
            "Congratulations, Joe Biden," said Prime Minister Erna Solberg of Norway. | Erna Solberg congratulates Joe Biden
            Norway's Erna Solberg said she wanted to congratulate Biden. | Erna Solberg congratulates Joe Biden
            Norway's Erna Solberg expressed her congratulations and those of the government. | Erna Solberg congratulates Joe Biden
            Netanyahu offered lukewarm congratulations 12 hours after the race was called. | Netanyahu congratulates Joe Biden
            Netanyahu waited more than 12 hours before congratulating Biden. | Netanyahu congratulates Joe Biden
            Within hours of the result, Netanyahu had phoned with his congratulations. | Netanyahu congratulates Joe Biden
            Bolsonaro was among the last leaders to congratulate Biden. | Bolsonaro congratulates Joe Biden
            Bolsonaro, the last G20 leader to do so, congratulated Biden. | Bolsonaro congratulates Joe Biden
            The prime minister of Pakistan, Imran Khan, also congratulated the Democrat. | Imran Khan congratulates Joe Biden
            Nancy Pelosi hailed the dawn of a new day and congratulated the pair. | Nancy Pelosi congratulates Joe Biden
            """)
    void the_united_states_in_2020(String sentence, String positions) {
        assertThat(Positions.sameAs(positions, Positions.afterUs2020(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Macron congratulated the American people on the record turnout.
            Merkel congratulated poll workers on their work.
            World leaders congratulated Biden on his victory.
            Emmanuel Macron is expected to congratulate Biden on Monday.
            Angela Merkel hoped to congratulate Biden in person.
            Boris Johnson welcomed the decision to hold talks on trade.
            Boris Johnson congratulated Lewis Hamilton on the title.
            Congratulations poured in from around the world.
            Trump has congratulated himself on the economy.
            Biden congratulated his staff.
            Boris Johnson hailed the vaccine breakthrough.
            Erdogan welcomed the ruling of the court on the refugee pact.
            Emmanuel Macron greeted Angela Merkel at the Elysee Palace.
            Merkel endorsed Biden before the election.
            Mike Pence urged Trump to congratulate Biden.
            Mike Pompeo was asked whether he would congratulate Biden.
            """)
    void the_united_states_in_2020_and_nobody_takes_a_position(String sentence) {
        assertThat(Positions.afterUs2020(sentence)).isEmpty();
    }
}
