// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.desk.FilingNotice.State;
import io.banjie.api.desk.NoticeDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * How many messages stand in a state, and since when. No more are looked at than {@link #MOST}, so that a look costs the same
 * however many there are.
 *
 * @param many how many, as far as they were looked at
 * @param oldest when the oldest was written down
 */
record Backlog(int many, Optional<Instant> oldest) {

    /** As many are counted. */
    static final int MOST = NoticeDesk.MOST;

    /** Those of a state that were written down at or after a time. */
    static Backlog of(Handle handle, State state, Instant since) {
        List<Long> times = handle.createQuery("select made_at from notice where state = ? and made_at >= ?"
                        + " order by made_at fetch first " + (MOST + 1) + " rows only")
                .bind(0, state.name())
                .bind(1, since.toEpochMilli())
                .mapTo(Long.class)
                .list();
        return new Backlog(times.size(), times.stream().findFirst().map(Instant::ofEpochMilli));
    }

    /** In words: how many, and since when. */
    String words() {
        String counted = many > MOST ? "more than " + MOST : String.valueOf(many);
        return counted + oldest.map(first -> ", the oldest of " + first).orElse("");
    }
}
