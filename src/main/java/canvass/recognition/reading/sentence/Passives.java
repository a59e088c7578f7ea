package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Language;

/** Tells the passive: "was congratulated", "wurde vom Kongress bestätigt". */
public final class Passives {
    private static final int REACH = 4;
    private static final int REACH_WHERE_PARTED = 12;

    private final Language language;
    private final Lexicon lexicon;

    public Passives(Language language) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
    }

    /** Is what the words from one index to another do done to their subject? */
    public boolean is(Sentence sentence, int first, int last) {
        // Where the participle stands last its auxiliary can stand far before it, or right behind.
        boolean parted = language == Language.DE;
        int participle = parted ? last : first;
        String before = sentence.words(Math.max(0, participle - (parted ? REACH_WHERE_PARTED : REACH)), participle);
        String behind = participle + 1 < sentence.size()
                ? sentence.token(participle + 1).lower()
                : "";
        boolean helped = lexicon.pattern("passive-before").matcher(before).find()
                || lexicon.pattern("passive-after").matcher(" " + behind + " ").lookingAt();
        return helped && isParticiple(sentence, participle);
    }

    public boolean isParticiple(Sentence sentence, int index) {
        return lexicon.pattern("participle")
                .matcher(" " + sentence.token(index).lower() + " ")
                .find();
    }
}
