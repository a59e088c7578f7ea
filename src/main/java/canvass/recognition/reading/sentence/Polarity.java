package canvass.recognition.reading.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what a frame words is said to be so, denied, or only wished, planned or supposed. */
public enum Polarity {
    STATED,
    DENIED,
    UNREAL;

    /**
     * Whether a wording is stated, denied or unreal.
     *
     * @param before the words before the trigger, from the line
     * @param greeting whether it is a congratulation, of which an infinitive mostly tells that it was made
     * @param inside the words of the trigger, among which a "not" denies it; empty when it does not
     */
    public static Polarity of(Lexicon lexicon, String before, String inside, boolean greeting) {
        Pattern denied = lexicon.pattern("denied");
        Pattern unreal = lexicon.pattern("unreal");
        if (denied.matcher(before).find()) {
            boolean twice = lexicon.pattern("denied-again").matcher(before).find();
            return twice ? UNREAL : DENIED;
        }
        if (lexicon.pattern("denied-inside").matcher(inside).find()) {
            boolean unwilling = lexicon.pattern("unwilling").matcher(before).find()
                    && !lexicon.pattern("denied-again").matcher(before).find();
            return !unwilling && unreal.matcher(before).find() ? UNREAL : DENIED;
        }
        Matcher carried = lexicon.pattern("carried-out").matcher(before);
        boolean carriedOut = carried.find();
        // "is likely to phone him to congratulate": what would carry it out has not been done itself.
        boolean carriedOff = carriedOut
                && unreal.matcher(before.substring(0, carried.start())).find();
        boolean notDone = carriedOff
                || (!greeting
                        && isInfinitive(lexicon, inside)
                        && lexicon.pattern("infinitive").matcher(before).find()
                        && !carriedOut);
        return notDone || unreal.matcher(before).find() ? UNREAL : STATED;
    }

    /** "pour féliciter", but not "de fraude": where verbs have an ending for it, the trigger must have it. */
    private static boolean isInfinitive(Lexicon lexicon, String inside) {
        return lexicon.list("infinitive-form").isEmpty()
                || lexicon.pattern("infinitive-form").matcher(inside).find();
    }
}
