// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a batch left in the tables, as counts that tell a filing lost, made twice or made in part. */
final class EndState {

    private static final String OF_BATCH = " from filing f where f.batch = ?";

    private static final Map<String, String> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("filings", "select count(*)" + OF_BATCH);
        COUNTS.put("people", "select count(distinct person_key)" + OF_BATCH);
        COUNTS.put("serial numbers", "select count(distinct serial_number)" + OF_BATCH);
        COUNTS.put("in review", "select count(*)" + OF_BATCH + " and f.status = 'IN_REVIEW' and f.version = 1");
        COUNTS.put(
                "journal",
                "select count(*) from filing f join journal j on j.filing = f.id and j.hash = f.journal_head"
                        + " and j.seq = f.journal_seq where f.batch = ?");
        COUNTS.put(
                "submissions", "select count(*) from filing f join submission s on s.filing = f.id where f.batch = ?");
        COUNTS.put("places", "select count(*) from filing f join slot s on s.root = f.id where f.batch = ?");
        COUNTS.put("rows", "select count(*) from batch_row r where r.batch = ? and r.outcome = 'IN_REVIEW'");
        COUNTS.put(
                "rows with their filings",
                "select count(*) from batch_row r join filing f on f.id = r.filing"
                        + " and f.batch = r.batch where r.batch = ?");
        COUNTS.put("counted", "select imported + in_review + import_failed from batch where id = ?");
    }

    private EndState() {}

    /** The counts by name. */
    static Map<String, Long> of(Connection connection, String batch) {
        Map<String, Long> state = new LinkedHashMap<>();
        COUNTS.forEach((name, sql) -> state.put(name, count(connection, sql, batch)));
        return state;
    }

    private static long count(Connection connection, String sql, String batch) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, batch);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
