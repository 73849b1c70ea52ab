// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo;

import java.util.Optional;
import org.osgi.framework.BundleContext;

/** What the demonstration is told from outside, as a property of the framework or in the environment. */
public enum Setting {
    /** The password of all accounts. */
    BANJIE_DEMO_PASSWORD,
    /** The instant at which the clock starts, with an offset. */
    BANJIE_DEMO_NOW;

    /** Its value; nothing when it is not set. */
    public Optional<String> of(BundleContext context) {
        return Optional.ofNullable(context.getProperty(name()))
                .or(() -> Optional.ofNullable(System.getenv(name())))
                .filter(value -> !value.isBlank());
    }
}
