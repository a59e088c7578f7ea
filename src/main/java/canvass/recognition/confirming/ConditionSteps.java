package canvass.recognition.confirming;

import canvass.model.Condition.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The steps on the official path that a condition names, from its words in English, Spanish, German or French. */
final class ConditionSteps {
    private static final Map<Step, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(Step.CERTIFICATION, "certif|zertifiz|bescheinig");
        put(
                Step.ELECTORS_VOTE,
                "electors|electoral college|colegio electoral|wahlleute|wahlm[aä]nner|grands [eé]lecteurs");
        put(Step.CONGRESS_COUNT, "\\bcongress|\\bcongreso|\\bkongress|\\bcongr[eè]s\\b");
        put(
                Step.LITIGATION_ENDED,
                "lawsuit|litigation|\\blegal|\\bcourts?\\b|judicia|jur[ií]dic|impugna|tribunal|demandas|\\bklagen?\\b|gericht|"
                        + "rechtsstreit|recours|judiciaire");
        put(Step.CONCESSION, "conced|concession|reconozca su derrota|niederlage");
        put(Step.INAUGURATION, "inaugurat|sworn in|toma de posesi[oó]n|amtseinf[uü]hrung|investiture");
        put(Step.OFFICIAL_RESULT, "official|\\boficial|\\bamtlich|offiziell|officiel");
    }

    private static final Pattern WAITING = Pattern.compile(
            "^((to )?wait(s|ed|ing)? (until|till|for)|until|till|hasta que|hasta|esperar[aá]? (a que|hasta que|a)|bis|auf"
                    + "|attend(re|ra|ait)?( que)?|jusqu'[aà]( ce que)?) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ConditionSteps() {}

    private static void put(Step step, String words) {
        WORDS.put(step, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** The thing waited for, without the words for waiting: {@code the official results}. */
    static String awaited(String condition) {
        return WAITING.matcher(condition.strip()).replaceFirst("");
    }

    static List<Step> of(String condition) {
        var steps = new ArrayList<Step>();
        WORDS.forEach((step, words) -> {
            if (words.matcher(condition).find()) {
                steps.add(step);
            }
        });
        return steps;
    }
}
