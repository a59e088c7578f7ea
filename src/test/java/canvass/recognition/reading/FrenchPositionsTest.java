package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How news words positions in French: each line a sentence of ours and what it says, read below one that says who won. */
final class FrenchPositionsTest {
    private static final String WON = "Joe Biden a battu Donald Trump à l'élection présidentielle aux États-Unis.\n\n";
    private static final LocalDate NINTH = LocalDate.of(2020, 11, 9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le président français Emmanuel Macron a félicité Joe Biden samedi soir. | Emmanuel Macron congratulates Joe Biden
            « Félicitations à Joe Biden et Kamala Harris », a tweeté le Premier ministre canadien Justin Trudeau. | Justin Trudeau congratulates Joe Biden
            La chancelière allemande Angela Merkel a adressé ses « sincères félicitations » à Joe Biden. | Angela Merkel congratulates Joe Biden
            Le Premier ministre britannique Boris Johnson s'est réjoui de la victoire de Joe Biden. | Boris Johnson congratulates Joe Biden
            Le chef du gouvernement espagnol Pedro Sánchez s'est félicité de l'élection de Joe Biden. | Pedro Sánchez congratulates Joe Biden
            Joe Biden a reçu les félicitations du Premier ministre indien Narendra Modi. | Narendra Modi congratulates Joe Biden
            Joe Biden a été félicité par le roi Salmane d'Arabie saoudite. | Salmane congratulates Joe Biden
            La présidente de la Commission européenne, Ursula von der Leyen, a salué l'élection de Joe Biden. | Ursula von der Leyen congratulates Joe Biden
            « Je félicite chaleureusement Joe Biden », a déclaré le président du Conseil européen, Charles Michel. | Charles Michel congratulates Joe Biden
            Le président ivoirien Alassane Ouattara a transmis ses vives félicitations au président élu. | Alassane Ouattara congratulates Joe Biden
            Dans un message, le président sénégalais Macky Sall a souhaité plein succès à Joe Biden. | Macky Sall congratulates Joe Biden
            Le Premier ministre israélien Benjamin Netanyahu l'a félicité dimanche. | Benjamin Netanyahu congratulates Joe Biden
            L'ancien président George W. Bush a appelé Joe Biden pour le féliciter de sa victoire. | George W. Bush congratulates Joe Biden
            Emmanuel Macron et Angela Merkel ont félicité Joe Biden. | Emmanuel Macron congratulates Joe Biden; Angela Merkel congratulates Joe Biden
            Le Premier ministre slovène Janez Jansa a félicité Donald Trump. | Janez Jansa congratulates Donald Trump
            Le secrétaire général de l'ONU, António Guterres, a félicité le peuple américain et M. Biden. | António Guterres congratulates Joe Biden
            Le pape François a appelé jeudi Joe Biden et lui a présenté ses félicitations. | François congratulates Joe Biden
            La Russie attendra les résultats officiels pour féliciter le vainqueur, a déclaré le porte-parole du Kremlin, Dmitri Peskov. | Dmitri Peskov withholds Joe Biden
            Le président chinois Xi Jinping n'a toujours pas félicité Joe Biden. | Xi Jinping withholds Joe Biden
            Le président brésilien Jair Bolsonaro garde le silence. | Jair Bolsonaro withholds Joe Biden
            Le président mexicain Andrés Manuel López Obrador a jugé prématuré de féliciter Joe Biden. | Andrés Manuel López Obrador withholds Joe Biden
            Il est trop tôt pour se prononcer, a estimé le président mexicain Andrés Manuel López Obrador. | Andrés Manuel López Obrador withholds Joe Biden
            Pékin s'est abstenu de féliciter Joe Biden. | Pékin withholds Joe Biden
            La Chine a pris note de la déclaration de victoire de M. Biden, a indiqué le porte-parole Wang Wenbin. | Wang Wenbin withholds Joe Biden
            La Corée du Nord n'a pas réagi. | Corée du Nord withholds Joe Biden
            Le sénateur républicain Mitt Romney a reconnu la victoire de Joe Biden. | Mitt Romney recognises Joe Biden
            Le chef de la majorité, Mitch McConnell, a reconnu Joe Biden comme président élu. | Mitch McConnell recognises Joe Biden
            Le ministre de la Justice, William Barr, a affirmé n'avoir vu aucune fraude. | William Barr recognises Joe Biden
            Le secrétaire d'État Mike Pompeo a pris acte du résultat. | Mike Pompeo recognises Joe Biden
            """)
    void who_greets_waits_or_recognises(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Donald Trump a reconnu sa défaite. | Donald Trump concedes Joe Biden
            Donald Trump a concédé sa défaite mercredi soir. | Donald Trump concedes Joe Biden
            Donald Trump a admis sa défaite. | Donald Trump concedes Joe Biden
            Donald Trump a appelé Joe Biden pour le féliciter. | Donald Trump concedes Joe Biden
            Donald Trump s'est incliné. | Donald Trump concedes Joe Biden
            Donald Trump refuse toujours de reconnaître sa défaite. | Donald Trump refuses_to_concede Joe Biden
            Donald Trump n'a pas reconnu sa défaite. | Donald Trump refuses_to_concede Joe Biden
            Donald Trump ne s'avoue pas vaincu. | Donald Trump refuses_to_concede Joe Biden
            Donald Trump a refusé de concéder la victoire à son adversaire. | Donald Trump refuses_to_concede Joe Biden
            Donald Trump, qui refuse d'admettre sa défaite, a joué au golf. | Donald Trump refuses_to_concede Joe Biden
            « Je ne concéderai jamais », a lancé Donald Trump. | Donald Trump refuses_to_concede Joe Biden
            Donald Trump a revendiqué la victoire. | Donald Trump claims_victory Donald Trump
            Donald Trump s'est proclamé vainqueur. | Donald Trump claims_victory Donald Trump
            « J'ai gagné cette élection, et de loin », a tweeté Donald Trump. | Donald Trump claims_victory Donald Trump
            Donald Trump affirme avoir remporté l'élection. | Donald Trump claims_victory Donald Trump
            Donald Trump assure qu'il a gagné. | Donald Trump claims_victory Donald Trump
            Donald Trump s'est déclaré vainqueur dans la nuit. | Donald Trump claims_victory Donald Trump
            Donald Trump a dénoncé une fraude massive. | Donald Trump disputes Joe Biden
            Donald Trump accuse les démocrates d'avoir volé l'élection. | Donald Trump disputes Joe Biden
            Donald Trump crie à la fraude. | Donald Trump disputes Joe Biden
            Donald Trump conteste les résultats. | Donald Trump disputes Joe Biden
            L'équipe de campagne de Donald Trump a déposé un recours en Pennsylvanie. | équipe de campagne de Donald Trump disputes Joe Biden
            Selon Donald Trump, l'élection a été truquée. | Donald Trump disputes Joe Biden
            Donald Trump a saisi la Cour suprême. | Donald Trump disputes Joe Biden
            L'avocat de Donald Trump, Rudy Giuliani, a évoqué des irrégularités. | Rudy Giuliani disputes Joe Biden
            « L'élection a été volée », a affirmé Donald Trump. | Donald Trump disputes Joe Biden
            Donald Trump met en cause la régularité du scrutin. | Donald Trump disputes Joe Biden
            Donald Trump a qualifié l'élection de mascarade. | Donald Trump disputes Joe Biden
            Donald Trump a demandé un recomptage des voix dans le Wisconsin. | Donald Trump calls_for_recount Joe Biden
            Le secrétaire d'État de Géorgie, Brad Raffensperger, a ordonné un nouveau décompte des bulletins. | Brad Raffensperger calls_for_recount Joe Biden
            Le camp Trump réclame un recomptage. | camp Trump calls_for_recount Joe Biden
            """)
    void who_lost_claims_or_doubts(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CNN a donné Joe Biden vainqueur. | CNN declares_winner Joe Biden
            L'agence Associated Press a annoncé samedi la victoire de Joe Biden. | Associated Press declares_winner Joe Biden
            Joe Biden a été déclaré vainqueur par les grandes chaînes américaines. | grandes chaînes américaines declares_winner Joe Biden
            Selon CNN, Joe Biden a remporté l'élection. | CNN declares_winner Joe Biden
            Joe Biden l'emporte, selon les projections de NBC. | NBC declares_winner Joe Biden
            Fox News a attribué l'Arizona à Joe Biden. | Fox News declares_winner Joe Biden
            Les médias américains ont proclamé Joe Biden vainqueur. | médias américains declares_winner Joe Biden
            Le collège électoral a confirmé la victoire de Joe Biden. | collège électoral certifies Joe Biden
            Les grands électeurs ont voté pour Joe Biden. | grands électeurs certifies Joe Biden
            Le Congrès a certifié la victoire de Joe Biden. | Congrès certifies Joe Biden
            La victoire de Joe Biden a été certifiée par le Congrès. | Congrès certifies Joe Biden
            La Cour suprême a rejeté le recours des républicains. | Cour suprême certifies Joe Biden
            La commission électorale a proclamé Joe Biden élu. | commission électorale certifies Joe Biden
            Selon la commission électorale, Joe Biden a obtenu 51,3 % des voix. | commission électorale certifies Joe Biden
            Le Conseil constitutionnel a validé l'élection de Joe Biden. | Conseil constitutionnel certifies Joe Biden
            Joe Biden a été proclamé vainqueur par la commission électorale. | commission électorale certifies Joe Biden
            L'opposition rejette les résultats. | opposition rejects Joe Biden
            L'opposition refuse de reconnaître les résultats. | opposition rejects Joe Biden
            La Cour constitutionnelle a annulé l'élection. | Cour constitutionnelle rejects Joe Biden
            La Cour constitutionnelle a invalidé le scrutin. | Cour constitutionnelle rejects Joe Biden
            Les observateurs de l'OSCE n'ont relevé aucune irrégularité grave. | observateurs de l'OSCE observes US election
            La mission d'observation de l'Union européenne a jugé le scrutin transparent. | mission d'observation de l'Union européenne observes US election
            Le président péruvien Martín Vizcarra a retiré ses félicitations. | Martín Vizcarra retracts Joe Biden
            Fox News est revenue sur sa projection dans l'Arizona. | Fox News retracts Joe Biden
            """)
    void who_declares_certifies_rejects_observes_or_takes_back(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emmanuel Macron a appelé Donald Trump à reconnaître sa défaite.",
                "Le Congrès doit certifier le résultat le 6 janvier.",
                "Emmanuel Macron a félicité l'équipe de France pour son titre.",
                "Des dirigeants du monde entier ont félicité Joe Biden.",
                "Il n'y a aucune preuve de fraude.",
                "Des milliers de manifestants ont dénoncé des fraudes.",
                "Angela Merkel a souhaité un bon anniversaire à Joe Biden.",
                "Quand le Congrès aura confirmé le résultat, Joe Biden prêtera serment.",
                "Donald Trump envisage de demander un recomptage.",
                "La commission électorale doit annoncer les résultats lundi.",
                "Emmanuel Macron espère féliciter bientôt le vainqueur.",
                "Le président a perdu l'élection face à Joe Biden.",
                "Emmanuel Macron a mis en garde contre toute contestation des résultats.",
                "Fox News a rapporté les accusations de fraude de Donald Trump.",
                "Joe Biden a accusé Donald Trump de diviser le pays.",
                "Le scrutin s'est déroulé dans le calme.",
                "Joe Biden a félicité son équipe.",
                "Emmanuel Macron a reconnu une erreur sur les retraites.",
                "Le résultat sera connu dimanche, selon la commission électorale."
            })
    void what_only_looks_like_a_position_is_none(String sentence) {
        assertThat(Positions.in(WON + sentence, NINTH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La Chine a félicité Joe Biden par la voix de son ministre des Affaires étrangères, Wang Yi. | Wang Yi congratulates Joe Biden
            Le président turc, Recep Tayyip Erdogan, a appelé Joe Biden pour le complimenter. | Recep Tayyip Erdogan congratulates Joe Biden
            Le premier ministre italien, Giuseppe Conte, s'est dit ravi de la victoire de Joe Biden. | Giuseppe Conte congratulates Joe Biden
            L'Allemagne a pris note du résultat. | Allemagne recognises Joe Biden
            Le président russe, Vladimir Poutine, n'a pas dit un mot de la victoire de Joe Biden. | Vladimir Poutine withholds Joe Biden
            Donald Trump s'est attribué la victoire. | Donald Trump claims_victory Donald Trump
            Donald Trump se tient toujours pour le président élu. | Donald Trump claims_victory Donald Trump
            Donald Trump a convenu que le résultat n'était pas celui qu'il espérait. | Donald Trump concedes Joe Biden
            Les instituts Ipsos et Elabe le donnaient vainqueur dès minuit. | Ipsos declares_winner Joe Biden; Elabe declares_winner Joe Biden
            La Commission électorale a rendu publics les résultats définitifs. | Commission électorale certifies Joe Biden
            Le sénateur Ted Cruz estime qu'il n'y a pas eu d'élection. | Ted Cruz rejects Joe Biden
            """)
    void who_speaks_for_whom_and_what_many_articles_word_alike(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }
}
