package canvass.recognition.reading.people;

import canvass.recognition.reading.knowledge.Elections;
import canvass.recognition.reading.knowledge.Names;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The election an article is mainly about, as far as it can be told.
 *
 * @param id {@code CC-YEAR-office}; empty when unknown
 * @param country ISO 3166-1 alpha-2, or empty
 * @param winner the declared or apparent winner's name as the article gives it, or empty
 * @param losers names of those who stood and lost
 */
public record Race(
        String id,
        String country,
        int year,
        String office,
        String winner,
        Set<String> losers,
        Optional<Elections.Known> known) {
    /** How many of those who stood in a known election the article names. */
    public int named(Cast cast) {
        return (int) known.stream()
                .flatMap(Elections.Known::people)
                .filter(name -> cast.known(name).isPresent())
                .count();
    }

    /** In how many sentences the people of a known election are named. */
    public int sentences(Cast cast) {
        return known.stream()
                .flatMap(Elections.Known::people)
                .mapToInt(name -> cast.known(name).map(Person::sentences).orElse(0))
                .sum();
    }

    /** Another election that the article speaks of, with its people as the article names them. */
    public static Race of(Elections.Known known, Cast cast) {
        Set<String> losers = new TreeSet<>();
        known.others().forEach(other -> losers.add(cast.printed(other)));
        String winner = known.winner().isEmpty() ? "" : cast.printed(known.winner());
        return new Race(
                known.id(), known.country(), known.year(), known.id().substring(8), winner, losers, Optional.of(known));
    }

    /** A name as the table writes it, or else as the article does. */
    public String tableName(String name) {
        return known.flatMap(one -> one.tableName(name)).orElse(name);
    }

    public boolean isWinner(String name) {
        return !winner.isEmpty() && (Names.same(winner, name) || isWinningParty(name));
    }

    /** Both who leads a party and the party have won an election of a parliament. */
    private boolean isWinningParty(String name) {
        return known.filter(one -> !one.party().isEmpty())
                .flatMap(one ->
                        one.tableName(name).filter(told -> told.equals(one.party()) || told.equals(one.winner())))
                .isPresent();
    }

    public boolean isLoser(String name) {
        return !isWinner(name) && losers.stream().anyMatch(loser -> Names.same(loser, name));
    }

    public boolean stood(String name) {
        return isWinner(name) || isLoser(name);
    }
}
