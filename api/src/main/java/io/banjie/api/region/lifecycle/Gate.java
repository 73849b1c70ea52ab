// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import java.util.Objects;

/**
 * What an employer must have had approved before it may use a filing type.
 *
 * @param type the filing type that must be in effect for the employer
 * @param code the problem's code, for example {@code employer-not-registered}
 * @param message what the employer is told
 */
public record Gate(String type, String code, String message) {
    public Gate {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }
}
