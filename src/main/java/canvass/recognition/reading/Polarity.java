package canvass.recognition.reading;

import java.util.regex.Pattern;

/** Whether what a frame words is said to be so, denied, or only wished, planned or supposed. */
enum Polarity {
    STATED,
    DENIED,
    UNREAL;

    /**
     * @param before the words before the trigger, from the line
     * @param inside the words of the trigger, among which a "not" denies it; empty when it does not
     */
    static Polarity of(Lexicon lexicon, String before, String inside) {
        Pattern denied = lexicon.pattern("denied");
        Pattern unreal = lexicon.pattern("unreal");
        if (denied.matcher(before).find()) {
            boolean twice = lexicon.pattern("denied-again").matcher(before).find();
            return twice ? UNREAL : DENIED;
        }
        if (lexicon.pattern("denied-inside").matcher(inside).find()) {
            return unreal.matcher(before).find() ? UNREAL : DENIED;
        }
        return unreal.matcher(before).find() ? UNREAL : STATED;
    }
}
