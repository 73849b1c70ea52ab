// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import io.banjie.api.region.form.Condition;
import java.util.Objects;

/**
 * What an employer must have had approved before it may use a filing type.
 *
 * @param type the filing type that must be in effect for the employer, itself or changed by a type that builds on it
 * @param code the problem's code, for example {@code employer-not-registered}
 * @param message what the employer is told
 * @param when for which filings it is closed: judged by their answers laid over those of the filing they build on; always
 *     where a declaration of old does not say
 */
public record Gate(String type, String code, String message, Condition when) {
    public Gate {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        when = Objects.requireNonNullElse(when, Condition.ALWAYS);
    }

    /** A gate that every filing must pass. */
    public Gate(String type, String code, String message) {
        this(type, code, message, Condition.ALWAYS);
    }

    /** To be passed only by filings for which the condition holds. */
    public Gate when(Condition condition) {
        return new Gate(type, code, message, condition);
    }

    /** Whether every filing must pass it, whatever its answers. */
    public boolean forAll() {
        return when instanceof Condition.Always;
    }
}
