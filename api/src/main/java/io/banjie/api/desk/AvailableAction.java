// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

/**
 * Something this caller can do to a filing now.
 *
 * @param action the action's name, for example {@code approve}
 * @param label the region's word
 * @param opinion whether an opinion goes with it
 * @param confirm a sentence to be confirmed first; empty for none
 */
public record AvailableAction(String action, String label, OpinionNeed opinion, String confirm) {

    /** Whether an opinion goes with an action. */
    public enum OpinionNeed {
        NONE,
        OPTIONAL,
        REQUIRED
    }
}
