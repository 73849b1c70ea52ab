// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.Instant;
import java.util.Optional;

/** Text messages as the administrator of the platform sees them: how many wait, and which were given up. */
public interface NoticeDesk {

    /** What a look counts at most, and what is sent again at once. */
    int MOST = 1000;

    /** Given up longer ago is not told any more. */
    int DAYS = 7;

    /**
     * Messages that stand alike.
     *
     * @param many how many, at most {@link #MOST}
     * @param more whether there are more than that
     * @param oldest when the decision was taken that the oldest tells of; absent where there is none
     */
    record Pile(int many, boolean more, Optional<Instant> oldest) {}

    /**
     * What is left to do.
     *
     * @param waiting what is to be sent
     * @param givenUp what could not be sent, of decisions of the last {@link #DAYS} days
     */
    record Unsent(Pile waiting, Pile givenUp) {}

    /**
     * What waits and what was given up.
     *
     * @throws Refusal FORBIDDEN unless the actor is an administrator
     */
    Unsent unsent(Actor actor);

    /**
     * Lets what was given up in the last {@link #DAYS} days wait again, the oldest {@link #MOST} of it, as if it had never been
     * tried; what is left afterwards.
     *
     * @throws Refusal FORBIDDEN unless the actor is an administrator
     */
    Unsent sendAgain(Actor actor);
}
