package canvass.recognition.reading.sentence;

import canvass.recognition.reading.document.Capitals;
import canvass.recognition.reading.document.Passage;
import canvass.recognition.reading.knowledge.Beside;
import canvass.recognition.reading.knowledge.Elections;
import canvass.recognition.reading.knowledge.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * The library's models for a language, loaded once and shared; the tools made from them belong to one reading, since they are
 * not safe between threads.
 */
public final class LanguageTools {
    private static final Map<Language, LanguageTools> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final SentenceModel sentences;
    private final Optional<POSModel> tags;

    private LanguageTools(Language language) {
        this.language = language;
        // The models are most of what a first reading waits for; the word lists are read beside them.
        CompletableFuture<Void> lists = Beside.start(() -> {
            Lexicon.of(language);
            Elections.all();
            return null;
        });
        CompletableFuture<SentenceModel> ends = Beside.start(() -> load(sentenceModel(language), SentenceModel::new));
        this.tags = tagModel(language).map(name -> load(name, POSModel::new));
        this.sentences = ends.join();
        lists.join();
    }

    public static synchronized LanguageTools of(Language language) {
        return LOADED.computeIfAbsent(language, LanguageTools::new);
    }

    private static String sentenceModel(Language language) {
        return switch (language) {
            // There is no Spanish model; where a sentence ends looks the same, and Abbreviations mends the rest.
            case EN, ES -> "en-ud-ewt-sentence";
            case DE -> "de-ud-gsd-sentence";
            case FR -> "fr-ud-gsd-sentence";
        };
    }

    private static Optional<String> tagModel(Language language) {
        return switch (language) {
            case EN -> Optional.of("en-ud-ewt-pos");
            case ES -> Optional.empty();
            case DE -> Optional.of("de-ud-gsd-pos");
            case FR -> Optional.of("fr-ud-gsd-pos");
        };
    }

    /** The words that are names in an article, as far as its capitals and tags tell. */
    public Set<String> names(List<Passage> article) {
        if (language != Language.DE) {
            return Capitals.inside(article);
        }
        Splitter first = splitter(Set.of());
        return GermanNames.in(article.stream()
                .flatMap(passage -> first.sentences(passage).stream())
                .toList());
    }

    /**
     * Splits and tags passages; for one thread.
     *
     * @param names words that are names in the article
     */
    public Splitter splitter(Set<String> names) {
        Tagger tagger =
                tags.<Tagger>map(model -> new POSTaggerME(model)::tag).orElseGet(() -> new WordListTagger(language));
        return new Splitter(new SentenceDetectorME(sentences)::sentPosDetect, tagger, new TagRepairs(language, names));
    }

    /** Gives each word of a sentence its part of speech. */
    @FunctionalInterface
    interface Tagger {
        String[] tag(String[] words);
    }

    /** Finds where sentences begin and end. */
    @FunctionalInterface
    interface Detector {
        Span[] detect(CharSequence text);
    }

    /** Splits a passage into tagged sentences. */
    public record Splitter(Detector detector, Tagger tagger, TagRepairs repairs) {
        public List<Sentence> sentences(Passage passage) {
            List<Sentence> sentences = new ArrayList<>();
            boolean open = false;
            for (Span span : SentenceEnds.mend(passage.text(), detector.detect(passage.text()))) {
                List<Token> words = Tokens.of(passage.text(), span.getStart(), span.getEnd());
                if (!words.isEmpty()) {
                    var sentence = new Sentence(passage, tagged(words), open);
                    sentences.add(sentence);
                    open = sentence.endsInQuote();
                }
            }
            return sentences;
        }

        /** A word with typewriter's quotation marks and apostrophes: the models have seen few of the printer's. */
        private static String plain(Token word) {
            return switch (word.text()) {
                case "“", "”" -> "\"";
                default -> word.text().replace('’', '\'').replace('‘', '\'');
            };
        }

        private List<Token> tagged(List<Token> words) {
            String[] tags = tagger.tag(words.stream().map(Splitter::plain).toArray(String[]::new));
            repairs.mend(words, tags);
            List<Token> tagged = new ArrayList<>(words.size());
            for (int i = 0; i < tags.length; i++) {
                Token word = words.get(i);
                tagged.addAll(repairs.parted(new Token(word.text(), word.lower(), tags[i], word.from(), word.to())));
            }
            return tagged;
        }
    }

    @FunctionalInterface
    private interface ModelReader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T load(String name, ModelReader<T> reader) {
        String resource = "/opennlp-" + name + "-1.3-2.5.4.bin";
        try (InputStream in = LanguageTools.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The language model " + resource + " is not on the class path.");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The language model " + resource + " cannot be read.", e);
        }
    }
}
