// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

/**
 * What a template workbook says of itself in its document properties, where no user sees or changes it.
 *
 * @param id which template
 * @param version which version of it
 */
public record TemplateMark(String id, String version) {

    /** Checks that neither is absent. */
    public TemplateMark {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
    }
}
