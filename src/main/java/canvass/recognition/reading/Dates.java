package canvass.recognition.reading;

import canvass.recognition.reading.knowledge.CalendarDays;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Sentence;
import canvass.recognition.reading.sentence.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** When something was said, from the words around it and the day of publication: "Monday", "on the 13th", "9 November". */
final class Dates {
    private final Optional<LocalDate> published;
    private final Lexicon lexicon;
    private final List<String> weekdays;
    private final Words words;

    Dates(Optional<LocalDate> published, Language language) {
        this.published = published;
        this.lexicon = Lexicon.of(language);
        this.words = Words.of(language);
        this.weekdays = new ArrayList<>(Lexicon.of(language).list("weekdays"));
    }

    /** A day (or month, or year) named in a sentence, the one nearest to a word; empty when none is. */
    String near(Sentence sentence, int index, int from, int to, int year) {
        String best = "";
        int nearest = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            Optional<String> day = at(sentence, i, year);
            if (day.isPresent() && Math.abs(i - index) < nearest && !clauseBetween(sentence, i, index)) {
                nearest = Math.abs(i - index);
                best = day.get();
            }
        }
        return best;
    }

    /** In "said Monday, after networks declared" Monday is not the networks' day. */
    private boolean clauseBetween(Sentence sentence, int one, int other) {
        for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            if (words.has("joining", sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> at(Sentence sentence, int i, int year) {
        Token token = sentence.token(i);
        Optional<Integer> month = CalendarDays.month(token.lower());
        if (month.isPresent() && token.text().length() > 2) {
            if (isElectionDay(sentence, sentence.is(i - 1, "de") ? i - 2 : i - 1)) {
                return Optional.empty();
            }
            return monthDay(sentence, i, month.get(), year);
        }
        if (published.isEmpty()) {
            return Optional.empty();
        }
        int weekday = weekdays.indexOf(token.lower());
        if (weekday >= 0) {
            return Optional.of(last(DayOfWeek.of(weekday + 1), sentence, i).toString());
        }
        Matcher relative = lexicon.pattern("today").matcher(" " + token.lower() + " ");
        if (relative.find()) {
            return published.map(LocalDate::toString);
        }
        Matcher before = lexicon.pattern("yesterday").matcher(" " + token.lower() + " ");
        if (before.find()) {
            return published.map(day -> day.minusDays(1).toString());
        }
        Matcher ordinal =
                java.util.regex.Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)").matcher(token.lower());
        if (ordinal.matches() && sentence.is(i - 1, "the")) {
            return published
                    .flatMap(day -> dayOfMonth(day, Integer.parseInt(ordinal.group(1))))
                    .map(LocalDate::toString);
        }
        return Optional.empty();
    }

    /** "das Ergebnis der Wahl vom 3. November": when the vote was, not when something was said of it. */
    private boolean isElectionDay(Sentence sentence, int number) {
        return sentence.is(number - 1, "vom", "du", "del")
                && number > 1
                && words.has("electionish", sentence.token(number - 2).lower());
    }

    /** The last such weekday up to publication; the one before it when the words say "last" or "previous". */
    private LocalDate last(DayOfWeek weekday, Sentence sentence, int i) {
        LocalDate day = published.orElseThrow().with(TemporalAdjusters.previousOrSame(weekday));
        return sentence.is(i - 1, "previous") ? day.minusDays(7) : day;
    }

    private static Optional<LocalDate> dayOfMonth(LocalDate published, int number) {
        return CalendarDays.of(published.getYear(), published.getMonthValue(), number)
                .filter(day -> !day.isAfter(published))
                .or(() -> {
                    LocalDate earlier = published.minusMonths(1);
                    return CalendarDays.of(earlier.getYear(), earlier.getMonthValue(), number);
                });
    }

    private Optional<String> monthDay(Sentence sentence, int i, int month, int otherYear) {
        Optional<Integer> number = number(sentence, i - 1)
                .or(() -> sentence.is(i - 1, "de", "of") ? number(sentence, i - 2) : Optional.empty())
                .or(() -> sentence.is(i - 1, ".") ? number(sentence, i - 2) : Optional.empty())
                .or(() -> number(sentence, i + 1));
        int year = year(sentence, i, month, number, otherYear);
        if (year == 0) {
            return Optional.empty();
        }
        return number.isPresent()
                ? CalendarDays.of(year, month, number.get()).map(LocalDate::toString)
                : Optional.of(YearMonth.of(year, month).toString());
    }

    private int year(Sentence sentence, int i, int month, Optional<Integer> number, int otherYear) {
        for (int k = i + 1; k <= i + 3 && k < sentence.size(); k++) {
            if (sentence.token(k).text().matches("(?:19|20)\\d\\d")) {
                return Integer.parseInt(sentence.token(k).text());
            }
        }
        if (otherYear > 0) {
            return otherYear;
        }
        if (published.isEmpty()) {
            return 0;
        }
        LocalDate last = published.get();
        boolean later = month > last.getMonthValue()
                || (month == last.getMonthValue() && number.isPresent() && number.get() > last.getDayOfMonth());
        return later ? last.getYear() - 1 : last.getYear();
    }

    private static Optional<Integer> number(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.size()) {
            return Optional.empty();
        }
        Matcher number = java.util.regex.Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?")
                .matcher(sentence.token(i).lower());
        return number.matches()
                ? Optional.of(Integer.parseInt(number.group(1))).filter(n -> n >= 1 && n <= 31)
                : Optional.empty();
    }
}
