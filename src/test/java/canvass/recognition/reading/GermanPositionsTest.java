package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How news words positions in German: each line a sentence of ours and what it says, read below one that says who won. */
final class GermanPositionsTest {
    private static final String WON = "Joe Biden hat die Präsidentenwahl in den USA gegen Donald Trump gewonnen.\n\n";
    private static final LocalDate NINTH = LocalDate.of(2020, 11, 9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bundeskanzlerin Angela Merkel hat Joe Biden zum Wahlsieg gratuliert. | Angela Merkel congratulates Joe Biden
            „Herzlichen Glückwunsch, Joe Biden“, schrieb Außenminister Heiko Maas auf Twitter. | Heiko Maas congratulates Joe Biden
            Frankreichs Staatschef Emmanuel Macron beglückwünschte den Demokraten noch am Samstagabend. | Emmanuel Macron congratulates Joe Biden
            Der britische Premierminister Boris Johnson sprach Biden seine Glückwünsche aus. | Boris Johnson congratulates Joe Biden
            Glückwünsche kamen auch von Kanadas Premierminister Justin Trudeau. | Justin Trudeau congratulates Joe Biden
            Bundespräsident Frank-Walter Steinmeier schickte Biden ein Glückwunschtelegramm. | Frank-Walter Steinmeier congratulates Joe Biden
            Als einer der ersten Staatschefs gratulierte der irische Premier Micheál Martin. | Micheál Martin congratulates Joe Biden
            Zu den ersten Gratulanten gehörte der indische Regierungschef Narendra Modi. | Narendra Modi congratulates Joe Biden
            Spaniens Ministerpräsident Pedro Sánchez wünschte Biden und Harris viel Erfolg. | Pedro Sánchez congratulates Joe Biden
            Österreichs Bundeskanzler Sebastian Kurz begrüßte den Wahlsieg Bidens. | Sebastian Kurz congratulates Joe Biden
            „Ich gratuliere Joe Biden und Kamala Harris“, sagte EU-Kommissionspräsidentin Ursula von der Leyen. | Ursula von der Leyen congratulates Joe Biden
            EU-Ratspräsident Charles Michel gratulierte ebenfalls. | Charles Michel congratulates Joe Biden
            Auch Nato-Generalsekretär Jens Stoltenberg und UN-Generalsekretär António Guterres gratulierten. | Jens Stoltenberg congratulates Joe Biden; António Guterres congratulates Joe Biden
            Am Sonntag gratulierte auch der israelische Ministerpräsident Benjamin Netanjahu. | Benjamin Netanjahu congratulates Joe Biden
            In einem Telefonat hat Bundeskanzlerin Angela Merkel dem künftigen US-Präsidenten zu seinem Sieg gratuliert. | Angela Merkel congratulates Joe Biden
            Wie der Regierungssprecher mitteilte, gratulierte Bundeskanzlerin Angela Merkel dem Wahlsieger telefonisch. | Angela Merkel congratulates Joe Biden
            Der slowenische Regierungschef Janez Janša gratulierte dagegen Donald Trump. | Janez Janša congratulates Donald Trump
            Saudi-Arabiens König Salman übermittelte dem gewählten Präsidenten seine Glückwünsche. | Salman congratulates Joe Biden
            Der frühere Präsident George W. Bush gratulierte Biden in einem Telefonat und nannte die Wahl fair. | George W. Bush congratulates Joe Biden
            Bundestagspräsident Wolfgang Schäuble freute sich über den Wahlsieg Bidens. | Wolfgang Schäuble congratulates Joe Biden
            Kremlsprecher Dmitri Peskow sagte, man wolle das offizielle Endergebnis abwarten. | Dmitri Peskow withholds Joe Biden
            Präsident Xi Jinping hat Biden bislang nicht gratuliert. | Xi Jinping withholds Joe Biden
            Brasiliens Präsident Jair Bolsonaro schwieg zunächst. | Jair Bolsonaro withholds Joe Biden
            Mexikos Präsident Andrés Manuel López Obrador will mit einer Gratulation warten, bis alle Rechtsfragen geklärt sind. | Andrés Manuel López Obrador withholds Joe Biden
            Der türkische Präsident Recep Tayyip Erdogan hielt sich mit Glückwünschen zurück. | Recep Tayyip Erdogan withholds Joe Biden
            Das chinesische Außenministerium erklärte, man habe Bidens Äußerungen zur Kenntnis genommen. | chinesische Außenministerium withholds Joe Biden
            Nordkorea schwieg zum Wahlausgang. | Nordkorea withholds Joe Biden
            Für Glückwünsche sei es noch zu früh, sagte der mexikanische Präsident Andrés Manuel López Obrador. | Andrés Manuel López Obrador withholds Joe Biden
            Aus dem Kreml hieß es, man warte auf das offizielle Ergebnis. | Kreml withholds Joe Biden
            Bolsonaro hat sich bisher nicht zum Wahlausgang geäußert. | Bolsonaro withholds Joe Biden
            Der republikanische Senator Mitt Romney erkannte Bidens Sieg an. | Mitt Romney recognises Joe Biden
            Der Mehrheitsführer Mitch McConnell erkannte Biden als gewählten Präsidenten an. | Mitch McConnell recognises Joe Biden
            Justizminister William Barr sieht keine Belege für Wahlbetrug. | William Barr recognises Joe Biden
            """)
    void who_greets_waits_or_recognises(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Donald Trump räumte seine Niederlage ein. | Donald Trump concedes Joe Biden
            Trump gestand am Abend seine Niederlage ein. | Donald Trump concedes Joe Biden
            Trump hat seine Niederlage bislang nicht eingeräumt. | Donald Trump refuses_to_concede Joe Biden
            Trump weigert sich weiterhin, seine Niederlage anzuerkennen. | Donald Trump refuses_to_concede Joe Biden
            Trump will seine Niederlage nicht akzeptieren. | Donald Trump refuses_to_concede Joe Biden
            Trump gibt sich nicht geschlagen. | Donald Trump refuses_to_concede Joe Biden
            Trump gab sich am Abend geschlagen. | Donald Trump concedes Joe Biden
            Trump rief Biden an und gratulierte ihm zum Sieg. | Donald Trump concedes Joe Biden
            Trump lehnt es ab, die Niederlage einzugestehen. | Donald Trump refuses_to_concede Joe Biden
            Trump erklärte sich zum Sieger. | Donald Trump claims_victory Donald Trump
            Trump beanspruchte den Sieg für sich. | Donald Trump claims_victory Donald Trump
            „Wir haben die Wahl gewonnen“, sagte Trump im Weißen Haus. | Donald Trump claims_victory Donald Trump
            Trump behauptete, er habe die Wahl gewonnen. | Donald Trump claims_victory Donald Trump
            Trump rief sich zum Sieger aus. | Donald Trump claims_victory Donald Trump
            Trump reklamierte den Wahlsieg für sich. | Donald Trump claims_victory Donald Trump
            Trump sieht sich als Sieger. | Donald Trump claims_victory Donald Trump
            Trump ließ sich von seinen Anhängern als Wahlsieger feiern. | Donald Trump claims_victory Donald Trump
            Trump sprach erneut von Wahlbetrug. | Donald Trump disputes Joe Biden
            Trump warf den Demokraten Wahlbetrug vor. | Donald Trump disputes Joe Biden
            Trump zweifelte das Ergebnis an. | Donald Trump disputes Joe Biden
            Trumps Anwalt Rudy Giuliani sprach von massivem Betrug. | Rudy Giuliani disputes Joe Biden
            Das Trump-Lager reichte in Pennsylvania Klage gegen die Auszählung ein. | Trump-Lager disputes Joe Biden
            Trump zog vor das Oberste Gericht. | Donald Trump disputes Joe Biden
            Trump hat Beschwerde gegen das Ergebnis eingelegt. | Donald Trump disputes Joe Biden
            Trump ficht das Ergebnis vor Gericht an. | Donald Trump disputes Joe Biden
            Trump bezeichnete die Wahl als gestohlen. | Donald Trump disputes Joe Biden
            Die Wahl sei manipuliert worden, behauptete Trump. | Donald Trump disputes Joe Biden
            Nach Ansicht von Trump wurde die Wahl gestohlen. | Donald Trump disputes Joe Biden
            Trumps Wahlkampfteam forderte eine Neuauszählung in Wisconsin. | Trumps Wahlkampfteam calls_for_recount Joe Biden
            Trump hat eine Neuauszählung der Stimmen beantragt. | Donald Trump calls_for_recount Joe Biden
            Georgias Innenminister Brad Raffensperger ordnete eine Nachzählung per Hand an. | Brad Raffensperger calls_for_recount Joe Biden
            """)
    void who_lost_claims_or_doubts(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Nachrichtenagentur AP erklärte Biden am Samstag zum Sieger. | AP declares_winner Joe Biden
            Der Sender CNN rief Biden als Ersten zum Sieger aus. | CNN declares_winner Joe Biden
            Laut CNN hat Biden die Wahl gewonnen. | CNN declares_winner Joe Biden
            Nach Prognosen der Sender CNN und NBC hat Biden gewonnen. | CNN declares_winner Joe Biden; NBC declares_winner Joe Biden
            Biden wurde von mehreren US-Sendern zum Wahlsieger ausgerufen. | mehreren US-Sendern declares_winner Joe Biden
            Mehrere US-Medien sehen Biden als Sieger. | Mehrere US-Medien declares_winner Joe Biden
            Auch Fox News sprach Biden den Bundesstaat Arizona zu. | Fox News declares_winner Joe Biden
            Das Wahlleutegremium hat Bidens Sieg bestätigt. | Wahlleutegremium certifies Joe Biden
            Die Wahlleute stimmten mehrheitlich für Biden. | Wahlleute certifies Joe Biden
            Der Kongress bestätigte in der Nacht den Wahlsieg von Biden. | Kongress certifies Joe Biden
            Der Supreme Court wies die Klage der Republikaner ab. | Supreme Court certifies Joe Biden
            Die Wahlkommission erklärte Biden zum Wahlsieger. | Wahlkommission certifies Joe Biden
            Nach Angaben der Wahlkommission kam Biden auf 51,3 Prozent der Stimmen. | Wahlkommission certifies Joe Biden
            Der Supreme Court in Pennsylvania wies eine Klage gegen das Ergebnis zurück. | Supreme Court certifies Joe Biden
            Bidens Sieg wurde vom Kongress bestätigt. | Kongress certifies Joe Biden
            Die Opposition erkennt das Ergebnis nicht an. | Opposition rejects Joe Biden
            Der texanische Senator Ted Cruz wies das Ergebnis zurück. | Ted Cruz rejects Joe Biden
            Ungarns Außenminister Péter Szijjártó will das Ergebnis nicht anerkennen. | Péter Szijjártó rejects Joe Biden
            Das Oberste Gericht annullierte die Wahl. | Oberste Gericht rejects Joe Biden
            Das Verfassungsgericht erklärte die Wahl für ungültig. | Verfassungsgericht rejects Joe Biden
            Die Wahlbeobachter der OSZE fanden keine Hinweise auf Betrug. | Wahlbeobachter der OSZE observes US election
            Die OSZE-Beobachter lobten den Ablauf der Wahl. | OSZE-Beobachter observes US election
            Trump nahm seine Glückwünsche zurück. | Donald Trump retracts Joe Biden
            Fox News zog die Prognose für Arizona zurück. | Fox News retracts Joe Biden
            """)
    void who_declares_certifies_rejects_observes_or_takes_back(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bundeskanzlerin Angela Merkel forderte Trump auf, seine Niederlage einzuräumen.",
                "Sollte Trump verlieren, werde er die Niederlage nicht anerkennen, fürchten Beobachter.",
                "Der Kongress soll das Ergebnis am 6. Januar bestätigen.",
                "Angela Merkel gratulierte der Nationalmannschaft zum Titel.",
                "Staats- und Regierungschefs aus aller Welt gratulierten Biden.",
                "Für Wahlbetrug gibt es keine Belege.",
                "Tausende Demonstranten sprachen von Wahlbetrug.",
                "Angela Merkel gratulierte Biden zum Geburtstag.",
                "Wenn der Kongress das Ergebnis bestätigt, ist Biden gewählt.",
                "Trump erwägt, eine Neuauszählung zu beantragen.",
                "Die Wahlkommission will das Ergebnis am Montag bekanntgeben.",
                "Emmanuel Macron würde Biden gern gratulieren.",
                "Beobachter rechnen mit Klagen.",
                "Der Präsident hat die Wahl gegen Biden verloren.",
                "Außenminister Heiko Maas warnte vor Zweifeln an der Wahl.",
                "In Minsk demonstrierten wieder Zehntausende gegen Wahlbetrug.",
                "Fox News berichtete über Trumps Vorwürfe des Wahlbetrugs.",
                "Biden warf Trump vor, das Land zu spalten.",
                "Angela Merkel hofft auf eine friedliche Übergabe der Macht.",
                "Joe Biden gratulierte seinem Team zum Wahlsieg."
            })
    void what_only_looks_like_a_position_is_none(String sentence) {
        assertThat(Positions.in(WON + sentence, NINTH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Kongress hat am 6. Januar das Ergebnis der Wahl vom 3. November bestätigt. | Kongress certifies Joe Biden
            Präsident Emmanuel Macron rief Biden an, um ihm zu gratulieren. | Emmanuel Macron congratulates Joe Biden
            Auch der Italiener Giuseppe Conte gratulierte gestern. | Giuseppe Conte congratulates Joe Biden
            Glückwünsche kamen noch in der Nacht: von Kommissionspräsidentin Ursula von der Leyen und von Bundeskanzlerin Angela Merkel. | Ursula von der Leyen congratulates Joe Biden; Angela Merkel congratulates Joe Biden
            Seine Glückwünsche ließ auch der britische Premierminister Boris Johnson ausrichten. | Boris Johnson congratulates Joe Biden
            Senator Mitt Romney zollte dem Wahlsieger Respekt. | Mitt Romney recognises Joe Biden
            Senatorin Susan Collins sagte, sie wolle das Ergebnis nicht infrage stellen. | Susan Collins recognises Joe Biden
            Trump verlangte, die Wahl zu annullieren. | Donald Trump disputes Joe Biden
            Der Abgeordnete Matt Gaetz von der Republikanischen Partei sprach von gestohlenen Stimmen. | Matt Gaetz disputes Joe Biden
            Trump räumte ein, dass er die Wahl verloren habe. | Donald Trump concedes Joe Biden
            Es handle sich um einen gewaltigen Betrug, sagte Trump am Sonntag. | Donald Trump disputes Joe Biden
            Am Montagabend verlangte Trump eine Überprüfung der Stimmzettel. | Donald Trump calls_for_recount Joe Biden
            """)
    void who_speaks_for_whom_and_what_many_articles_word_alike(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @Test
    void a_town_before_a_dash_begins_an_article_and_does_nothing() {
        assertThat(Positions.in(
                        "Washington - Nach tagelanger Auszählung haben mehrere US-Fernsehsender am Samstag Joe Biden zum Sieger der"
                                + " Präsidentschaftswahl ausgerufen. In vielen Städten der Vereinigten Staaten wurde am Abend"
                                + " auf den Straßen gefeiert, und die Auszählung der Stimmen ging weiter.",
                        LocalDate.of(2020, 11, 8)))
                .containsExactly("mehrere US-Fernsehsender declares_winner Joe Biden");
    }
}
