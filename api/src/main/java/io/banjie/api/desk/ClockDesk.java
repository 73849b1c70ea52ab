// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** The platform's clock, which only the demonstration may move. Published only with the demonstration. */
@ProviderType
public interface ClockDesk {

    /** The platform's time. */
    Instant now();

    /**
     * Sets the platform's time; it ticks on from there.
     *
     * @throws Refusal FORBIDDEN for all but administrators
     */
    Instant move(Actor admin, Instant now);
}
