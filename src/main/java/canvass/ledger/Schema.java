package canvass.ledger;

import java.util.List;

/** The tables, the same text for SQLite and PostgreSQL. Times are microseconds since 1970 UTC. */
final class Schema {
    /**
     * Raised when a table changes or a kind of fact is added; a ledger of a newer version is refused, never misread. Version 2 added
     * calls, acts and statements, version 3 withdrawals. A ledger becomes one of this version with the first document that this Canvass appends.
     */
    static final int VERSION = 3;

    /** The oldest that can be read and written on: all that it holds is still written as it was. */
    static final int OLDEST = 1;

    static final List<String> STATEMENTS = List.of(
            """
            create table if not exists ledger (
              version integer not null,
              entries bigint not null,
              hash text not null
            )""",
            // Subject and item, by kind. A document, a refusal: the election, the document's SHA-256. A definition: the
            // election, twice. A count, an act: contest, unit. A call: contest, choice. A statement: election, stance.
            // A withdrawal: the election, the SHA-256 of the document whose fact it withdraws.
            """
            create table if not exists entry (
              number integer primary key,
              recorded_at bigint not null,
              kind text not null,
              document bigint not null,
              subject text not null,
              item text not null,
              effective_at bigint not null,
              published_at bigint not null,
              body text not null,
              hash text not null
            )""",
            // Counts are many and are read in order of number; everything else is looked up.
            "create index if not exists entry_lookup on entry (kind, subject, item) where kind <> 'count'",
            """
            create table if not exists refused_part (
              document bigint not null,
              part integer not null,
              body text not null,
              primary key (document, part)
            )""");

    static final String INSERT = """
            insert into entry
              (number, recorded_at, kind, document, subject, item, effective_at, published_at, body, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String COLUMNS =
            "number, recorded_at, kind, document, subject, item, effective_at, published_at, body, hash";

    private Schema() {}
}
