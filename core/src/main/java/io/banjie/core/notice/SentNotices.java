// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.desk.FilingNotice;
import io.banjie.api.desk.FilingNotice.State;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The messages about a filing as its readers may see them. */
public final class SentNotices {

    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;

    private SentNotices() {}

    /** Of whom a filing told, oldest first; nothing is read where its type tells nobody. */
    public static List<FilingNotice> of(Handle handle, String filing, FilingType type) {
        return type.notices().isEmpty()
                ? List.of()
                : handle.createQuery("select * from notice where filing = ? order by version, field")
                        .bind(0, filing)
                        .map((row, context) -> read(row, type))
                        .list();
    }

    private static FilingNotice read(ResultSet row, FilingType type) throws SQLException {
        String field = row.getString("field");
        long ended = row.getLong("ended_at");
        Optional<Instant> endedAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(ended));
        return new FilingNotice(
                type.form().field(field).map(Field::label).orElse(field),
                masked(row.getString("mobile")),
                Status.valueOf(row.getString("status")),
                row.getString("text"),
                State.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("made_at")),
                endedAt,
                row.getString("reason"));
    }

    private static String masked(String mobile) {
        return mobile.substring(0, SHOWN_FIRST) + "****" + mobile.substring(mobile.length() - SHOWN_LAST);
    }
}
