package canvass.recognition.wording;

import java.util.random.RandomGenerator;

/**
 * What is left out of a network while it learns, so that it does not learn single clauses by heart (Srivastava et al., Dropout, JMLR 15, 2014).
 */
interface Dropping {
    /** What a number is multiplied by: nothing where it is left out, and more than one elsewhere, so that sums stay as great. */
    float factor(double share);

    /** Is a word taken for one that is not known? */
    boolean forgets();

    /** Nothing is left out: a network at work. */
    Dropping NOTHING = new Dropping() {
        @Override
        public float factor(double share) {
            return 1;
        }

        @Override
        public boolean forgets() {
            return false;
        }
    };

    /** By chance. */
    static Dropping by(RandomGenerator chance, double forgotten) {
        return new Dropping() {
            @Override
            public float factor(double share) {
                return chance.nextDouble() < share ? 0 : (float) (1 / (1 - share));
            }

            @Override
            public boolean forgets() {
                return chance.nextDouble() < forgotten;
            }
        };
    }
}
