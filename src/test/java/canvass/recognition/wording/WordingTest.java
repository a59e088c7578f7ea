package canvass.recognition.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A clause is taken apart into words, and only those around the actor count. */
final class WordingTest {
    @Test
    void words_marks_and_masks_are_told_apart() {
        Wording wording = Wording.of("Mexico 's [S] did n't greet [W], he wrote: \"¡No, l’État!\"", List.of("leader"));
        assertThat(wording.words())
                .containsExactly(
                        "mexico", "'", "s", "[s]", "did", "n't", "greet", "[w]", ",", "he", "wrote", ":", "\"", "¡",
                        "no", ",", "l’état", "!", "\"");
        assertThat(wording.actor()).isEqualTo(3);
    }

    @Test
    void of_a_long_clause_the_words_around_the_actor_are_kept() {
        Wording late = Wording.of("before ".repeat(90) + "[S] " + "after ".repeat(90), List.of());
        assertThat(late.words()).hasSize(Wording.MOST_WORDS);
        assertThat(late.words().get(late.actor())).isEqualTo("[s]");
        assertThat(late.words().subList(late.actor() + 1, late.words().size()))
                .containsOnly("after")
                .hasSizeGreaterThan(20);
        Wording last = Wording.of("before ".repeat(90) + "[S]", List.of());
        assertThat(last.actor()).isEqualTo(Wording.MOST_WORDS - 1);
    }

    @Test
    void an_actor_who_is_no_word_of_the_clause_is_refused() {
        assertThatThrownBy(() -> new Wording(List.of("one"), 1, List.of())).hasMessageContaining("word 1 of 1");
    }
}
