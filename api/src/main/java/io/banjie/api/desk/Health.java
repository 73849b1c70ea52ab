// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** How the core is. */
@ProviderType
public interface Health {

    /** What a check found. */
    enum Level {
        /** As it should be. */
        OK,
        /** Serving, but somebody should look. */
        WARNING,
        /** The core cannot serve. */
        CRITICAL
    }

    /**
     * One line.
     *
     * @param name what was looked at
     * @param level what was found
     * @param message in a few words, free of personal data
     */
    record Line(String name, Level level, String message) {}

    /** A line per check and per region; answers within a few seconds even when the database does not. */
    List<Line> lines();
}
