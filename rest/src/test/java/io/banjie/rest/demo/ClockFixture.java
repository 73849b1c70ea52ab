// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.demo;

import io.banjie.rest.fake.FakeClock;

/** A clock resource as it is with and without the demonstration. */
public final class ClockFixture {

    private ClockFixture() {}

    /** The demonstration comes. */
    public static void open(ClockResource resource, FakeClock clock) {
        resource.open(clock);
    }

    /** The demonstration goes. */
    public static void close(ClockResource resource, FakeClock clock) {
        resource.close(clock);
    }
}
