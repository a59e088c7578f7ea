package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What does not fit on the screen: columns that can be spared go, then the widest words are cut, and sentences go on below. */
final class NarrowScreenTest {
    private final Table table =
            new Table("llrl").row("Alexandria Ocampo", "Left", "1,234", "#####").row("Bo", "Right", "12", "#");

    @Test
    void a_wide_screen_shows_everything() {
        assertThat(table.lines(80, 3, 1))
                .containsExactly("Alexandria Ocampo  Left   1,234  #####", "Bo                 Right     12  #");
    }

    @Test
    void columns_go_in_the_order_in_which_they_can_be_spared() {
        assertThat(table.lines(35, 3, 1))
                .containsExactly("Alexandria Ocampo  Left   1,234", "Bo                 Right     12");
        assertThat(table.lines(25, 3, 1)).containsExactly("Alexandria Ocampo  1,234", "Bo                    12");
    }

    @Test
    void then_the_widest_words_are_cut() {
        assertThat(table.lines(20, 3, 1)).containsExactly("Alexandria O…  1,234", "Bo                12");
        assertThat(table.lines(1, 3, 1)).containsExactly("Alexandria …  1,234", "Bo               12");
    }

    @Test
    void a_sentence_goes_on_below() {
        assertThat(Style.wrap("  Corrections  one, two, three, four", 21))
                .containsExactly("  Corrections  one,", "      two, three,", "      four");
        assertThat(Style.wrap("unbreakable", 5)).containsExactly("unbreakable");
        assertThat(Style.wrap("short", 80)).containsExactly("short");
    }
}
