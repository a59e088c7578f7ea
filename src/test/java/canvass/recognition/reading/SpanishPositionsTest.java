package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How news words positions in Spanish: each line a sentence of ours and what it says, read below one that says who won. */
final class SpanishPositionsTest {
    private static final String WON =
            "Joe Biden derrotó a Donald Trump en las elecciones presidenciales de Estados Unidos y fue elegido presidente.\n\n";
    private static final LocalDate NINTH = LocalDate.of(2020, 11, 9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El presidente francés, Emmanuel Macron, felicitó a Joe Biden el sábado por la noche. | Emmanuel Macron congratulates Joe Biden
            «Felicidades a Joe Biden y Kamala Harris», tuiteó el primer ministro canadiense, Justin Trudeau. | Justin Trudeau congratulates Joe Biden
            La canciller alemana, Angela Merkel, transmitió sus «más sinceras felicitaciones» a Joe Biden. | Angela Merkel congratulates Joe Biden
            El presidente colombiano, Iván Duque, le dio la enhorabuena a Biden. | Iván Duque congratulates Joe Biden
            El primer ministro británico, Boris Johnson, se congratuló por la victoria de Biden. | Boris Johnson congratulates Joe Biden
            El presidente chileno, Sebastián Piñera, celebró el triunfo de Biden. | Sebastián Piñera congratulates Joe Biden
            Biden recibió la felicitación del primer ministro indio, Narendra Modi. | Narendra Modi congratulates Joe Biden
            Biden fue felicitado por el rey Salmán de Arabia Saudí. | Salmán congratulates Joe Biden
            La presidenta de la Comisión Europea, Ursula von der Leyen, felicitó a Biden. | Ursula von der Leyen congratulates Joe Biden
            "Felicito calurosamente a Joe Biden", dijo el presidente del Consejo Europeo, Charles Michel. | Charles Michel congratulates Joe Biden
            El presidente ecuatoriano, Lenín Moreno, envió un mensaje de felicitación al presidente electo. | Lenín Moreno congratulates Joe Biden
            El presidente peruano, Martín Vizcarra, deseó éxito a Joe Biden en su gestión. | Martín Vizcarra congratulates Joe Biden
            Benjamín Netanyahu, primer ministro israelí, lo felicitó el domingo. | Benjamín Netanyahu congratulates Joe Biden
            El expresidente George W. Bush llamó a Biden para felicitarlo por su victoria. | George W. Bush congratulates Joe Biden
            Emmanuel Macron y Angela Merkel felicitaron a Joe Biden. | Emmanuel Macron congratulates Joe Biden; Angela Merkel congratulates Joe Biden
            El primer ministro esloveno, Janez Jansa, felicitó a Donald Trump. | Janez Jansa congratulates Donald Trump
            También felicitó a Biden el presidente argentino, Alberto Fernández. | Alberto Fernández congratulates Joe Biden
            El papa Francisco llamó el jueves a Joe Biden y lo felicitó. | Francisco congratulates Joe Biden
            Rusia esperará los resultados oficiales para felicitar al ganador, dijo el portavoz del Kremlin, Dmitri Peskov. | Dmitri Peskov withholds Joe Biden
            El presidente chino, Xi Jinping, todavía no ha felicitado a Biden. | Xi Jinping withholds Joe Biden
            El presidente brasileño, Jair Bolsonaro, guarda silencio. | Jair Bolsonaro withholds Joe Biden
            El presidente mexicano, Andrés Manuel López Obrador, consideró prematuro felicitar a Biden. | Andrés Manuel López Obrador withholds Joe Biden
            López Obrador dijo que no felicitará a ningún candidato hasta que se resuelvan los asuntos legales. | López Obrador withholds Joe Biden
            Pekín se abstuvo de felicitar a Biden. | Pekín withholds Joe Biden
            China tomó nota de la declaración de victoria de Biden, indicó el portavoz Wang Wenbin. | Wang Wenbin withholds Joe Biden
            Corea del Norte no se ha pronunciado. | Corea del Norte withholds Joe Biden
            El Kremlin evita pronunciarse sobre el resultado. | Kremlin withholds Joe Biden
            El senador republicano Mitt Romney reconoció la victoria de Biden. | Mitt Romney recognises Joe Biden
            El líder de la mayoría, Mitch McConnell, reconoció a Biden como presidente electo. | Mitch McConnell recognises Joe Biden
            El fiscal general, William Barr, afirmó que no hubo fraude. | William Barr recognises Joe Biden
            El secretario de Estado, Mike Pompeo, aceptó el resultado. | Mike Pompeo recognises Joe Biden
            """)
    void who_greets_waits_or_recognises(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Donald Trump reconoció su derrota. | Donald Trump concedes Joe Biden
            Donald Trump admitió la derrota el miércoles. | Donald Trump concedes Joe Biden
            Donald Trump aceptó la derrota. | Donald Trump concedes Joe Biden
            Donald Trump llamó a Biden para felicitarlo. | Donald Trump concedes Joe Biden
            Donald Trump se niega a reconocer su derrota. | Donald Trump refuses_to_concede Joe Biden
            Donald Trump no ha reconocido su derrota. | Donald Trump refuses_to_concede Joe Biden
            Donald Trump no se da por vencido. | Donald Trump refuses_to_concede Joe Biden
            Donald Trump se resiste a conceder la victoria a su rival. | Donald Trump refuses_to_concede Joe Biden
            Donald Trump, que se niega a admitir su derrota, jugó al golf. | Donald Trump refuses_to_concede Joe Biden
            «Nunca concederé», afirmó Donald Trump. | Donald Trump refuses_to_concede Joe Biden
            Donald Trump se proclamó ganador. | Donald Trump claims_victory Donald Trump
            Donald Trump se declaró vencedor en la madrugada. | Donald Trump claims_victory Donald Trump
            "Gané esta elección, y por mucho", tuiteó Donald Trump. | Donald Trump claims_victory Donald Trump
            Donald Trump reivindicó la victoria. | Donald Trump claims_victory Donald Trump
            Donald Trump asegura haber ganado las elecciones. | Donald Trump claims_victory Donald Trump
            Donald Trump insiste en que ganó. | Donald Trump claims_victory Donald Trump
            Donald Trump cantó victoria antes de tiempo. | Donald Trump claims_victory Donald Trump
            Donald Trump denunció un fraude masivo. | Donald Trump disputes Joe Biden
            Donald Trump acusa a los demócratas de robar la elección. | Donald Trump disputes Joe Biden
            Donald Trump impugnó los resultados. | Donald Trump disputes Joe Biden
            La campaña de Donald Trump presentó una demanda en Pensilvania. | campaña de Donald Trump disputes Joe Biden
            Según Donald Trump, las elecciones fueron amañadas. | Donald Trump disputes Joe Biden
            Donald Trump acudió a la Corte Suprema. | Donald Trump disputes Joe Biden
            El abogado de Donald Trump, Rudy Giuliani, habló de irregularidades. | Rudy Giuliani disputes Joe Biden
            «Nos robaron la elección», sostuvo Donald Trump. | Donald Trump disputes Joe Biden
            Donald Trump puso en duda la limpieza de los comicios. | Donald Trump disputes Joe Biden
            Donald Trump tachó las elecciones de farsa. | Donald Trump disputes Joe Biden
            Donald Trump pidió un recuento de los votos en Wisconsin. | Donald Trump calls_for_recount Joe Biden
            El secretario de Estado de Georgia, Brad Raffensperger, ordenó un recuento manual. | Brad Raffensperger calls_for_recount Joe Biden
            """)
    void who_lost_claims_or_doubts(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La CNN dio por ganador a Joe Biden. | CNN declares_winner Joe Biden
            La agencia Associated Press proyectó el sábado la victoria de Joe Biden. | Associated Press declares_winner Joe Biden
            Joe Biden fue declarado ganador por las grandes cadenas estadounidenses. | grandes cadenas estadounidenses declares_winner Joe Biden
            Según la CNN, Joe Biden ganó las elecciones. | CNN declares_winner Joe Biden
            Joe Biden ha ganado, según las proyecciones de NBC. | NBC declares_winner Joe Biden
            Fox News adjudicó Arizona a Biden. | Fox News declares_winner Joe Biden
            Los medios estadounidenses proclamaron vencedor a Joe Biden. | medios estadounidenses declares_winner Joe Biden
            El Colegio Electoral confirmó la victoria de Joe Biden. | Colegio Electoral certifies Joe Biden
            El Congreso certificó el triunfo de Joe Biden. | Congreso certifies Joe Biden
            La victoria de Biden fue ratificada por el Congreso. | Congreso certifies Joe Biden
            El Tribunal Supremo rechazó la demanda de los republicanos. | Tribunal Supremo certifies Joe Biden
            El Consejo Nacional Electoral proclamó presidente a Joe Biden. | Consejo Nacional Electoral certifies Joe Biden
            Según el tribunal electoral, Biden obtuvo el 51,3 % de los votos. | tribunal electoral certifies Joe Biden
            Joe Biden fue proclamado presidente por el Consejo Electoral. | Consejo Electoral certifies Joe Biden
            La oposición rechazó los resultados. | oposición rejects Joe Biden
            La oposición desconoce los resultados. | oposición rejects Joe Biden
            El Tribunal Constitucional anuló las elecciones. | Tribunal Constitucional rejects Joe Biden
            La OEA no reconoce los resultados. | OEA rejects Joe Biden
            Los observadores de la OEA no detectaron irregularidades graves. | observadores de la OEA observes US election
            La misión de observación de la Unión Europea calificó los comicios de transparentes. | misión de observación de la Unión Europea observes US election
            El presidente peruano, Martín Vizcarra, retiró su felicitación. | Martín Vizcarra retracts Joe Biden
            Fox News dio marcha atrás en su proyección sobre Arizona. | Fox News retracts Joe Biden
            """)
    void who_declares_certifies_rejects_observes_or_takes_back(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emmanuel Macron instó a Donald Trump a reconocer su derrota.",
                "Si Donald Trump perdiera, no reconocería su derrota, temen los demócratas.",
                "El Congreso debe certificar el resultado el 6 de enero.",
                "Pedro Sánchez felicitó a la selección española por el título.",
                "Líderes de todo el mundo felicitaron a Joe Biden.",
                "No hay ninguna prueba de fraude.",
                "Miles de manifestantes denunciaron fraude.",
                "Angela Merkel felicitó a Joe Biden por su cumpleaños.",
                "Cuando el Congreso confirme el resultado, Joe Biden prestará juramento.",
                "Donald Trump estudia pedir un recuento.",
                "La comisión electoral anunciará los resultados el lunes.",
                "Emmanuel Macron espera felicitar pronto al ganador.",
                "El presidente perdió la elección frente a Joe Biden.",
                "Emmanuel Macron advirtió contra cualquier impugnación de los resultados.",
                "Fox News informó sobre las acusaciones de fraude de Donald Trump.",
                "Joe Biden acusó a Donald Trump de dividir al país.",
                "La votación transcurrió en calma.",
                "Joe Biden felicitó a su equipo.",
                "Emmanuel Macron reconoció un error en las pensiones."
            })
    void what_only_looks_like_a_position_is_none(String sentence) {
        assertThat(Positions.in(WON + sentence, NINTH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El primer ministro italiano, Giuseppe Conte, felicitó a Biden, y lo mismo hicieron en las redes sociales el francés Emmanuel Macron y el español Pedro Sánchez. | Giuseppe Conte congratulates Joe Biden; Emmanuel Macron congratulates Joe Biden; Pedro Sánchez congratulates Joe Biden
            Chile felicitó a Joe Biden por boca de su canciller, Andrés Allamand. | Andrés Allamand congratulates Joe Biden
            El presidente de Perú, Martín Vizcarra, se declaró satisfecho con el triunfo de Biden. | Martín Vizcarra congratulates Joe Biden
            El presidente uruguayo, Luis Lacalle Pou, felicitó a su futuro homólogo. | Luis Lacalle Pou congratulates Joe Biden
            «Hemos felicitado al presidente electo», dijo el primer ministro portugués, António Costa. | António Costa congratulates Joe Biden
            Donald Trump admitió que los resultados no le habían sido favorables. | Donald Trump concedes Joe Biden
            Donald Trump se presentó ante sus seguidores como ganador. | Donald Trump claims_victory Donald Trump
            Donald Trump pidió que se contaran de nuevo los votos de Georgia. | Donald Trump calls_for_recount Joe Biden
            El senador Ted Cruz, que no acepta el resultado, pidió calma. | Ted Cruz rejects Joe Biden
            El presidente argentino, Alberto Fernández, condenó el intento de anular la elección. | Alberto Fernández recognises Joe Biden
            China tomó nota de la proclamación de Biden. | China recognises Joe Biden
            El presidente ruso, Vladímir Putin, callaba hasta anoche. | Vladímir Putin withholds Joe Biden
            La agencia AP situó a Biden con el 51 % de los votos. | AP declares_winner Joe Biden
            """)
    void who_speaks_for_whom_and_what_many_articles_word_alike(String sentence, String positions) {
        assertThat(Positions.in(WON + sentence, NINTH)).containsExactlyInAnyOrder(positions.split("; ", -1));
    }

    @Test
    void who_says_that_they_will_not_recognise_a_result_does_not_concede() {
        assertThat(Positions.in("""
                        El tribunal electoral de Bolivia confirmó la victoria de Evo Morales frente a Carlos Mesa en las elecciones. El candidato
                        opositor rechazó el resultado. "No vamos a reconocer esos resultados", dijo Mesa en La Paz.
                        """, LocalDate.of(2019, 10, 25)))
                .contains("Carlos Mesa rejects Evo Morales")
                .doesNotContain("Carlos Mesa concedes Evo Morales");
    }
}
