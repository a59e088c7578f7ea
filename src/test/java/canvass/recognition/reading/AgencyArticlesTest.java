package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whole articles of ours about real events, in the manner of German, French and Spanish agencies. */
final class AgencyArticlesTest {
    @Test
    void a_german_agency_on_the_united_states_in_2020() {
        assertThat(Positions.in("""
                        Washington (dpa) - Der Demokrat Joe Biden hat nach Berechnungen mehrerer US-Medien die Präsidentenwahl in den \
                        USA gewonnen. Die Sender CNN, NBC und ABC sowie die Nachrichtenagentur AP riefen den 77-Jährigen am Samstag zum \
                        Sieger aus. Amtsinhaber Donald Trump kündigte an, das Ergebnis nicht anzuerkennen.

                        „Die Wahl ist noch lange nicht vorbei“, hieß es in einer Mitteilung Trumps. Biden habe sich vorschnell als \
                        Gewinner ausgegeben. Sein Team werde von Montag an vor Gericht ziehen. Belege für den von ihm behaupteten \
                        Wahlbetrug legte der Republikaner nicht vor.

                        Bundeskanzlerin Angela Merkel (CDU) gratulierte Biden und seiner künftigen Vizepräsidentin Kamala Harris. „Ich \
                        freue mich auf die künftige Zusammenarbeit mit Präsident Biden“, erklärte Merkel nach Angaben von \
                        Regierungssprecher Steffen Seibert. Auch Bundespräsident Frank-Walter Steinmeier und Außenminister Heiko Maas \
                        (SPD) beglückwünschten den Wahlsieger. FDP-Chef Christian Lindner sprach von einem guten Tag für die \
                        Demokratie.

                        Der französische Präsident Emmanuel Macron schrieb auf Twitter: „Die Amerikaner haben ihren Präsidenten \
                        gewählt. Herzlichen Glückwunsch Joe Biden und Kamala Harris!“ Großbritanniens Premier Boris Johnson bezeichnete \
                        die USA als wichtigsten Verbündeten und gratulierte ebenfalls.

                        Zurückhaltend reagierten Moskau und Peking. Russlands Präsident Wladimir Putin will mit seiner Gratulation nach \
                        Angaben des Kremls bis zum offiziellen Endergebnis warten. „Wir halten es für richtig, die offizielle \
                        Bekanntgabe der Ergebnisse abzuwarten“, sagte Sprecher Dmitri Peskow am Montag in Moskau. China hat Biden \
                        bislang nicht gratuliert. Man habe zur Kenntnis genommen, dass Biden sich zum Sieger erklärt habe, sagte \
                        Außenamtssprecher Wang Wenbin in Peking.

                        Der frühere US-Präsident George W. Bush rief Biden an und gratulierte ihm zu seinem Sieg. Der republikanische \
                        Senator Mitt Romney erkannte den Sieg Bidens ebenfalls an. Dagegen sagte Senator Lindsey Graham dem Sender Fox \
                        News, Trump solle seine Niederlage nicht eingestehen.

                        In Georgia ordnete Innenminister Brad Raffensperger eine Nachzählung an. Das Oberste Gericht in Pennsylvania \
                        wies am Dienstag eine Klage des Trump-Lagers zurück. Die Wahlbeobachter der OSZE sahen keine Hinweise auf \
                        Unregelmäßigkeiten. Missionschef Michael Georg Link warf Trump vor, das Vertrauen in die Demokratie zu \
                        beschädigen.
                        """, LocalDate.of(2020, 11, 10)))
                .containsExactlyInAnyOrder(
                        "CNN declares_winner Joe Biden",
                        "NBC declares_winner Joe Biden",
                        "ABC declares_winner Joe Biden",
                        "AP declares_winner Joe Biden",
                        "Donald Trump refuses_to_concede Joe Biden",
                        "Angela Merkel congratulates Joe Biden",
                        "Frank-Walter Steinmeier congratulates Joe Biden",
                        "Heiko Maas congratulates Joe Biden",
                        "Emmanuel Macron congratulates Joe Biden",
                        "Boris Johnson congratulates Joe Biden",
                        "Wladimir Putin withholds Joe Biden",
                        "Dmitri Peskow withholds Joe Biden",
                        "China withholds Joe Biden",
                        "Joe Biden claims_victory Joe Biden",
                        "Wang Wenbin withholds Joe Biden",
                        "George W. Bush congratulates Joe Biden",
                        "Mitt Romney recognises Joe Biden",
                        "Brad Raffensperger calls_for_recount Joe Biden",
                        "Oberste Gericht certifies Joe Biden",
                        "Wahlbeobachter der OSZE observes US election");
    }

    @Test
    void a_french_agency_on_ivory_coast_in_2020() {
        assertThat(Positions.in("""
                        Abidjan (AFP) - Le président ivoirien Alassane Ouattara a été réélu pour un troisième mandat dès le premier \
                        tour de l'élection présidentielle avec 94,27 % des voix, a annoncé mardi la Commission électorale indépendante \
                        (CEI). L'opposition, qui avait boycotté le scrutin, ne reconnaît pas sa victoire.

                        « Nous ne reconnaissons pas l'élection de M. Ouattara », a déclaré le porte-parole de l'opposition, Pascal Affi \
                        N'Guessan, lors d'une conférence de presse. « Cette élection est une mascarade », a-t-il ajouté. L'ancien \
                        président Henri Konan Bédié a dénoncé un « coup d'État électoral ».

                        Le président français Emmanuel Macron a adressé ses félicitations au président Ouattara. Le chef de l'État \
                        sénégalais Macky Sall l'a également félicité, « au nom du peuple sénégalais ». Son homologue togolais Faure \
                        Gnassingbé a fait de même.

                        Selon la mission d'observation de l'Union africaine, le scrutin s'est déroulé « dans des conditions \
                        satisfaisantes ». Le Centre Carter a estimé en revanche que le contexte n'avait pas permis une élection \
                        crédible. L'Union européenne a dit attendre les résultats définitifs avant de se prononcer.

                        Lundi, le Conseil constitutionnel a validé la réélection de M. Ouattara. Son président, Mamadou Koné, l'a \
                        proclamé élu. Le parti de M. Bédié, le PDCI, a déposé un recours devant la Cour africaine et réclame \
                        l'annulation du scrutin.

                        Les États-Unis ont appelé toutes les parties au dialogue. Le secrétaire général de l'ONU, António Guterres, a \
                        pris note de la proclamation des résultats. Le candidat indépendant Kouadio Konan Bertin a reconnu sa défaite \
                        et félicité son adversaire.
                        """, LocalDate.of(2020, 11, 10)))
                .containsExactlyInAnyOrder(
                        "Commission électorale indépendante certifies Alassane Ouattara",
                        "opposition rejects Alassane Ouattara",
                        "Pascal Affi N'Guessan rejects Alassane Ouattara",
                        "Henri Konan Bédié disputes Alassane Ouattara",
                        "Emmanuel Macron congratulates Alassane Ouattara",
                        "Macky Sall congratulates Alassane Ouattara",
                        "Faure Gnassingbé congratulates Alassane Ouattara",
                        "mission d'observation de l'Union africaine observes Ivory Coast election",
                        "Centre Carter observes Ivory Coast election",
                        "Union européenne withholds Alassane Ouattara",
                        "Conseil constitutionnel certifies Alassane Ouattara",
                        "Mamadou Koné certifies Alassane Ouattara",
                        "PDCI disputes Alassane Ouattara",
                        "António Guterres recognises Alassane Ouattara",
                        "Kouadio Konan Bertin concedes Alassane Ouattara");
    }

    @Test
    void a_spanish_agency_on_peru_in_2021() {
        assertThat(Positions.in("""
                        Lima, 20 jul (EFE).- El Jurado Nacional de Elecciones (JNE) de Perú proclamó este lunes al izquierdista Pedro \
                        Castillo como presidente electo, seis semanas después de la segunda vuelta, tras desestimar los últimos \
                        recursos presentados por Fuerza Popular, el partido de Keiko Fujimori.

                        La candidata derechista anunció que reconocerá los resultados "porque es lo que manda la ley", aunque insistió \
                        en que le han robado miles de votos. "Vamos a conocer la verdad", dijo Fujimori en una rueda de prensa.

                        El presidente de Argentina, Alberto Fernández, felicitó a Castillo a través de Twitter. "Quiero expresar mis \
                        felicitaciones al presidente electo del Perú", escribió. También lo felicitaron los mandatarios de Bolivia, \
                        Luis Arce, y de México, Andrés Manuel López Obrador. El Gobierno de España trasladó su enhorabuena al nuevo \
                        presidente y el secretario de Estado de EE.UU., Antony Blinken, conversó por teléfono con él.

                        La Misión de Observación Electoral de la OEA no halló irregularidades graves y calificó el proceso de limpio. \
                        El Departamento de Estado de EE.UU. lo describió como "un modelo de democracia".

                        El expresidente Ollanta Humala reconoció el triunfo de Castillo. En cambio, el excandidato Rafael López Aliaga \
                        no reconoce al ganador y denuncia fraude. El congresista Jorge Montoya pidió anular las elecciones. El \
                        presidente de Brasil, Jair Bolsonaro, todavía no se ha pronunciado.

                        Según la Oficina Nacional de Procesos Electorales (ONPE), Castillo obtuvo el 50,12 % de los votos válidos. \
                        Fujimori había pedido la nulidad de 802 mesas y una auditoría internacional. Su abogado, Julio César \
                        Castiglioni, presentó un recurso ante el Tribunal Constitucional, que fue rechazado.
                        """, LocalDate.of(2021, 7, 20)))
                .containsExactlyInAnyOrder(
                        "Jurado Nacional de Elecciones certifies Pedro Castillo",
                        "Alberto Fernández congratulates Pedro Castillo",
                        "Luis Arce congratulates Pedro Castillo",
                        "Andrés Manuel López Obrador congratulates Pedro Castillo",
                        "Gobierno de España congratulates Pedro Castillo",
                        "Misión de Observación Electoral de la OEA observes Peru election",
                        "Ollanta Humala recognises Pedro Castillo",
                        "Rafael López Aliaga rejects Pedro Castillo",
                        "Jorge Montoya disputes Pedro Castillo",
                        "Jair Bolsonaro withholds Pedro Castillo",
                        "Oficina Nacional de Procesos Electorales certifies Pedro Castillo",
                        "Keiko Fujimori disputes Pedro Castillo",
                        "Julio César Castiglioni disputes Pedro Castillo");
    }
}
