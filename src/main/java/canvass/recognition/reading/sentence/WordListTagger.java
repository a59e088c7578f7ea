package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Language;
import java.util.Map;
import java.util.Set;

/**
 * Parts of speech by word lists and endings, for a language the library has no model for (Spanish). It need only tell names,
 * nouns, verbs and small words apart.
 */
final class WordListTagger implements LanguageTools.Tagger {
    private static final Map<String, Set<String>> SMALL = Map.of(
            "DET",
                    words(
                            "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella todo toda todos todas"
                                    + " cada otro otra otros otras varios varias algunos algunas ningún ninguna ambos dicho dicha"),
            "ADP",
                    words(
                            "a al de del en con por para sin sobre tras entre hacia hasta desde contra según ante bajo durante mediante salvo"),
            "PRON",
                    words(
                            "él ella ellos ellas lo le les se me nos te yo nosotros usted ustedes que quien quienes cual cuales eso esto ello"),
            "CCONJ", words("y e o u ni pero sino"),
            "SCONJ", words("si porque aunque cuando mientras como pues donde"),
            "ADV",
                    words(
                            "no ya también tampoco sí muy más menos aún todavía nunca jamás siempre ayer hoy mañana luego después antes"
                                    + " ahora así entonces incluso solo sólo apenas casi mucho además entretanto"),
            "AUX",
                    words(
                            "ha han he hemos había habían haya hayan hubo habrá habría es son era eran fue fueron sea sean ser sido será está"
                                    + " están estaba estaban estar estuvo estado puede pueden podría debe deben"),
            "OWN", words("su sus mi mis nuestro nuestra nuestros nuestras"));

    private static final String VERB_ENDINGS =
            ".{2,}(?:ó|aron|ieron|aba|aban|aría|ería|iría|arán|erán|irán|ará|erá|irá|ando|iendo|(?:ar|er|ir|ándo|iéndo)(?:se|l[aeo]s?|me|nos)?)";
    private static final Set<String> VERBS = words(
            "felicita felicitan reconoce reconocen rechaza rechazan denuncia denuncian acusa acusan dice dicen afirma"
                    + " asegura sostiene anuncia pide piden exige exigen espera esperan guarda guardan habla hablan advierte comparte"
                    + " comparten sigue siguen admite admiten acepta aceptan acata acatan hizo hicieron dijo dijeron puso dio dieron"
                    + " tuvo quiso saluda saludan proclama proclaman declara declaran impugna impugnan cuestiona cuestionan niega"
                    + " niegan votó dar darle darles darlo darla ver verlo verla grita gritan evita evitan cree creen insta instan"
                    + " exhorta lamenta lamentan celebra celebran festeja apoya apoyan respalda respaldan condena condenan repudia"
                    + " subraya destaca destacan recuerda recuerdan confía confían agradece agradecen promete prometen desea desean"
                    + " envía envían califica califican calla callan ve ven ganó gana ganan pierde pierden logra consigue mantiene"
                    + " mantienen prefiere prefieren elude eluden apela apelan recurre recurren acude acuden atribuye atribuyen otorga"
                    + " otorgan adjudica certifica ratifica valida confirma confirman concluye constata señala señalan estima opina"
                    + " proyecta publica difunde anula invalida desestima desconoce desconocen felicite reconozca acepte considera"
                    + " consideran insiste insisten reclama reclaman solicita llama llaman tilda halló quedan queda propuso dispuso"
                    + " opuso impuso expuso supuso repuso predijo condujo produjo redujo trajo introdujo obtuvo mantuvo sostuvo detuvo"
                    + " intervino convino deshizo pudo supo estuvo vino dispone propone impone obtiene");
    private static final Set<String> NOUNS = words(
            "primer tercer mujer poder lugar militar popular ayer líder similar particular par hogar mar dólar canciller premier"
                    + " deber placer carácter auxiliar pilar familiar titular celular bar azar altar solar ejemplar regular"
                    + " nuclear vulgar circular alquiler taller cáncer bienestar malestar pesar parecer amanecer manjar");
    private static final String PARTICIPLE = ".+(?:[aií]d[oa]s?|ch[oa]s?|[^c]t[oa]s?)";
    private static final String NOUN_ENDINGS = ".*(?:ción|sión|dad|or|ores|ismo|mente|ente|ante)";

    @SuppressWarnings("UnusedVariable") // each language without a model would bring lists of its own
    WordListTagger(Language language) {}

    @Override
    public String[] tag(String[] sentence) {
        var tags = new String[sentence.length];
        for (int i = 0; i < tags.length; i++) {
            boolean lonely = i == 0 && (sentence.length == 1 || !Character.isUpperCase(sentence[1].codePointAt(0)));
            tags[i] = tag(sentence[i], lonely || (i > 0 && opens(sentence[i - 1])));
            boolean participle = i > 0 && tags[i - 1].equals("AUX") && tags[i].equals("NOUN");
            tags[i] = participle && sentence[i].matches(PARTICIPLE) ? "VERB" : tags[i];
        }
        return tags;
    }

    /** Behind an opening quotation mark a capital tells nothing. */
    private static boolean opens(String mark) {
        return mark.equals("«") || mark.equals("“") || mark.equals("¿") || mark.equals("¡") || mark.equals("\"");
    }

    private static String tag(String word, boolean first) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        int initial = word.codePointAt(0);
        if (!Character.isLetterOrDigit(initial)) {
            return "PUNCT";
        }
        if (Character.isDigit(initial)) {
            return "NUM";
        }
        for (Map.Entry<String, Set<String>> small : SMALL.entrySet()) {
            if (small.getValue().contains(lower)) {
                return small.getKey().equals("OWN") ? "DET" : small.getKey();
            }
        }
        if (Character.isUpperCase(initial) && !first) {
            return "PROPN";
        }
        if (lower.endsWith("mente")) {
            return "ADV";
        }
        boolean verb = !NOUNS.contains(lower)
                && (VERBS.contains(lower) || (lower.matches(VERB_ENDINGS) && !lower.matches(NOUN_ENDINGS)));
        return verb ? "VERB" : "NOUN";
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
