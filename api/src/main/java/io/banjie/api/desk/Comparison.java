// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;
import java.util.Optional;

/**
 * A filing beside the version in force that it would replace.
 *
 * @param filing the filing
 * @param effective the version in force; absent when there is none
 * @param fields all fields of the filing's form in order
 */
public record Comparison(String filing, Optional<String> effective, List<Compared> fields) {

    /**
     * One field.
     *
     * @param id its id
     * @param label its label
     * @param section its section's label
     * @param before the value in force; absent when unanswered or nothing is in force
     * @param after the value filed; absent when unanswered
     * @param beforeLabel how people read the value in force; empty for none
     * @param afterLabel how people read the value filed; empty for none
     * @param changed whether they differ
     */
    public record Compared(
            String id,
            String label,
            String section,
            Optional<Object> before,
            Optional<Object> after,
            String beforeLabel,
            String afterLabel,
            boolean changed) {}

    public Comparison {
        fields = List.copyOf(fields);
    }
}
