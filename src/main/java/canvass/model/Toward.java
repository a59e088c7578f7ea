package canvass.model;

/** Whom or what a statement is about. */
public sealed interface Toward {
    /** As people read and write it. */
    String text();

    /** One of the election's choices. */
    record OfChoice(ChoiceId choice) implements Toward {
        @Override
        public String text() {
            return choice.text();
        }
    }

    /** Anything else by its name: {@code the handover}, {@code the election}, a running mate. */
    record Named(String text) implements Toward {
        /** @throws IllegalArgumentException when there is no name */
        public Named {
            if (text.isBlank()) {
                throw new IllegalArgumentException("name whom or what it is about");
            }
        }
    }
}
