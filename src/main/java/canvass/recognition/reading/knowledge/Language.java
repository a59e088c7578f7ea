package canvass.recognition.reading.knowledge;

import java.util.Locale;
import java.util.Optional;

/** A language that can be read. */
public enum Language {
    EN,
    ES,
    DE,
    FR;

    /** Its ISO 639-1 code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language of that ISO 639-1 code (with or without a region), if it can be read. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (code.toLowerCase(Locale.ROOT).matches(language.code() + "([-_].*)?")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
