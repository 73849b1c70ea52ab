// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.NoticeDesk;
import java.time.Instant;
import java.util.Optional;

/** A desk with two messages that were given up, until they are sent again. */
public final class FakeNotices implements NoticeDesk {
    private static final Pile NONE = new Pile(0, false, Optional.empty());
    private static final Pile TWO = new Pile(2, false, Optional.of(Instant.parse("2026-07-02T01:00:00Z")));

    @Override
    public Unsent unsent(Actor actor) {
        return new Unsent(NONE, TWO);
    }

    @Override
    public Unsent sendAgain(Actor actor) {
        return new Unsent(TWO, NONE);
    }
}
