// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import io.banjie.itests.server.Backend;
import org.junit.jupiter.api.Nested;

/** The story, told on each database. */
class StoryIT {

    @Nested
    class OnDerby extends Story {
        OnDerby() {
            super(Backend.DERBY);
        }
    }

    @Nested
    class OnPostgresql extends Story {
        OnPostgresql() {
            super(Backend.POSTGRESQL);
        }
    }
}
