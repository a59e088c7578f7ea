package canvass.recognition.reading;

import canvass.model.Stance;

/**
 * A position found in an article: a proposal, until a person confirms it. Text that the article does not give is empty.
 *
 * @param speaker who takes the position, named as fully as the article does
 * @param role the speaker's office or description
 * @param onBehalfOf in English: state, party or body spoken for
 * @param country of the speaker, ISO 3166-1 alpha-3
 * @param toward the winner, loser or result it is about
 * @param election {@code CC-YEAR-office}, with {@code :XX} for one state of the United States
 * @param condition what is waited for
 * @param saidAt an instant in UTC ({@code 2020-11-07T16:25:00Z}), a day, a month or a year, as far as it is known
 * @param channel statement, tweet, briefing ...
 * @param carrier the agency or person that relayed it
 * @param quote at most 20 words of the article
 * @param from offset of the clause in the document, in code points
 * @param to offset after the clause
 * @param confidence how likely speaker, stance and {@code toward} are right, from 0 to 1; nothing is said by it of day or election
 */
public record ReadStatement(
        String speaker,
        String role,
        String onBehalfOf,
        String country,
        Stance stance,
        String toward,
        String election,
        String condition,
        String saidAt,
        String channel,
        String carrier,
        String quote,
        int from,
        int to,
        double confidence) {}
