// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

/** Reads the values of one field type. */
@FunctionalInterface
interface ValueReader {

    /**
     * The canonical value, or what is wrong.
     *
     * @param question the field and its surroundings
     * @param sent the value as sent, not null
     */
    Reading read(Question question, Object sent);
}
