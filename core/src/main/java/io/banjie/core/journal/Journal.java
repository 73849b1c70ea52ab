// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.journal;

import io.banjie.core.store.Digest;
import io.banjie.core.store.Json;
import io.banjie.core.store.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The append-only journal: per filing a chain in which each entry's hash covers its canonical text and the hash before
 * it. The text is kept as it was hashed, so that an auditor needs nothing but the rows to verify it.
 */
public final class Journal {

    private static final Rows.Sql INSERT = Rows.Sql.insert(
            "journal", List.of("filing", "seq", "happened_at", "body", "algorithm", "previous_hash", "hash"));

    private Journal() {}

    /**
     * A row of the journal.
     *
     * @param seq 1 for the first of its filing
     * @param body the canonical text
     * @param algorithm the digest algorithm
     * @param previousHash the hash before, empty for the first
     * @param hash the hash of previous hash and text
     */
    public record Row(int seq, String body, String algorithm, String previousHash, String hash) {}

    /** A row with whether it and all before it are as they were written. */
    public record Verified(Row row, boolean intact) {}

    /** The hash that an entry must have. */
    static String hash(String previousHash, String body) {
        return Digest.of(previousHash + "\n" + body);
    }

    /**
     * The next entry of a chain, not yet written.
     *
     * @param seq one more than the newest entry's
     * @param previousHash the newest entry's hash, empty before the first
     * @param entry what happened
     */
    public static Row next(int seq, String previousHash, Map<String, Object> entry) {
        String body = Json.canonical(entry);
        return new Row(seq, body, Digest.ALGORITHM, previousHash, hash(previousHash, body));
    }

    /** Writes an entry each of filings, by their ids. */
    public static void append(Rows rows, long at, Map<String, Row> entries) {
        entries.forEach((filing, entry) -> rows.add(
                INSERT, filing, entry.seq(), at, entry.body(), entry.algorithm(), entry.previousHash(), entry.hash()));
    }

    /** A filing of which something was written, with the number of the newest entry found; no agency is empty. */
    public record Stirred(String filing, int seq, String employer, String agency) {}

    /** What was written in a while, of all filings. */
    public static List<Stirred> between(Handle handle, Instant from, Instant until) {
        return handle.createQuery("select j.filing, max(j.seq) as seq, f.employer, f.agency from journal j"
                        + " join filing f on f.id = j.filing where j.happened_at between ? and ?"
                        + " group by j.filing, f.employer, f.agency")
                .bind(0, from.toEpochMilli())
                .bind(1, until.toEpochMilli())
                .map((row, context) -> new Stirred(
                        row.getString("filing"),
                        row.getInt("seq"),
                        row.getString("employer"),
                        Optional.ofNullable(row.getString("agency")).orElse("")))
                .list();
    }

    /**
     * All entries of a filing, verified.
     *
     * @param headSeq how many there must be
     * @param headHash the hash the last must have: a truncated chain is not intact
     */
    public static List<Verified> read(Handle handle, String filing, int headSeq, String headHash) {
        List<Row> rows = handle.createQuery(
                        "select seq, body, algorithm, previous_hash, hash from journal where filing = ? order by seq")
                .bind(0, filing)
                .map((row, context) -> new Row(
                        row.getInt("seq"),
                        row.getString("body"),
                        row.getString("algorithm"),
                        row.getString("previous_hash"),
                        row.getString("hash")))
                .list();
        return verified(rows, headSeq, headHash);
    }

    static List<Verified> verified(List<Row> rows, int headSeq, String headHash) {
        boolean complete = rows.size() == headSeq
                && (rows.isEmpty() || rows.get(rows.size() - 1).hash().equals(headHash));
        List<Verified> verified = new ArrayList<>();
        String previous = "";
        boolean intact = complete;
        for (Row row : rows) {
            intact = intact
                    && row.seq() == verified.size() + 1
                    && row.algorithm().equals(Digest.ALGORITHM)
                    && row.previousHash().equals(previous)
                    && row.hash().equals(hash(previous, row.body()));
            verified.add(new Verified(row, intact));
            previous = row.hash();
        }
        return List.copyOf(verified);
    }
}
